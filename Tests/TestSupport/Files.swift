#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that a test needs cannot be read.
public struct UnreadableFile: Error {
  /// The path of the file.
  public let path: String
}

/// Returns the bytes of the file at `path`.
public func bytes(ofFile path: String) throws -> [UInt8] {
  guard let file = unsafe fopen(path, "rb") else { throw UnreadableFile(path: path) }
  defer { unsafe fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe fread(&buffer, 1, buffer.count, file)
    guard count > 0 else { return bytes }
    bytes += buffer[..<count]
  }
}

/// Returns the names in the folder at `path`, sorted.
public func names(inFolder path: String) throws -> [String] {
  guard let folder = unsafe opendir(path) else { throw UnreadableFile(path: path) }
  defer { unsafe closedir(folder) }
  var names: [String] = []
  while let entry = unsafe readdir(folder) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
      unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

/// Returns the rows of a table of tab-separated values, by the names in its first line.
public func table(ofFile path: String) throws -> [[String: String]] {
  let text = String(decoding: try bytes(ofFile: path), as: UTF8.self)
  let rows = text.split { $0 == "\n" || $0 == "\r\n" }
    .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  guard let header = rows.first else { return [] }
  return rows.dropFirst().map { row in
    Dictionary(uniqueKeysWithValues: zip(header, row))
  }
}
