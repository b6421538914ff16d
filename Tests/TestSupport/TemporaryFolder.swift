#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that lasts as long as a test needs it.
public enum TemporaryFolder {
  /// The folder for temporary files.
  static var root: String {
    guard let value = unsafe getenv("TMPDIR") else { return "/tmp" }
    return unsafe String(cString: value)
  }

  /// Calls `body` with the path of a new, empty folder, and removes the folder afterwards.
  ///
  /// - Throws: What `body` throws; ``UnreadableFile`` if no folder can be made.
  public static func with<Result>(_ body: (String) throws -> Result) throws -> Result {
    var template = Array((root + "/cfgpatch-test-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw UnreadableFile(path: root) }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { _ = try? run("rm", ["-rf", "--", path]) }
    return try body(path)
  }
}

/// A file that a test cannot write.
public struct UnwritableFile: Error {
  /// The path of the file.
  public let path: String
}

/// Writes `bytes` to the file at `path`, in place of what it held.
public func write(_ bytes: [UInt8], toFile path: String) throws {
  guard let file = unsafe fopen(path, "wb") else { throw UnwritableFile(path: path) }
  let count = unsafe fwrite(bytes, 1, bytes.count, file)
  guard unsafe fclose(file) == 0, count == bytes.count else { throw UnwritableFile(path: path) }
}
