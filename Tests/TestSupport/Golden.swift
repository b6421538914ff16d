#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A result that is not what the golden file holds.
public struct GoldenMismatch: Error, CustomStringConvertible {
  /// The path of the golden file.
  public let path: String
  /// What is different.
  public let difference: String

  /// The mismatch in words, with the way out.
  public var description: String {
    "\(path): \(difference)\n(UPDATE_GOLDENS=1 writes what is now; read it before you commit it)"
  }
}

/// Checks that `actual` is what `Goldens/NAME` beside the calling file holds, byte for byte.
///
/// With `UPDATE_GOLDENS=1` in the environment the file is written instead. A golden that is missing
/// is a failure, or a misspelled name would check nothing.
///
/// - Throws: ``GoldenMismatch`` if it is not.
public func checkGolden(
  _ actual: String, _ name: String, filePath: StaticString = #filePath
) throws {
  let folder = "\(filePath)".split(separator: "/", omittingEmptySubsequences: false).dropLast()
  try checkGolden(actual, atPath: (folder + ["Goldens", name[...]]).joined(separator: "/"))
}

/// A Boolean value indicating whether goldens are written instead of compared.
public var updatesGoldens: Bool {
  unsafe getenv("UPDATE_GOLDENS").map { unsafe String(cString: $0) } == "1"
}

/// Checks that `actual` is what the file at `path` holds, as ``checkGolden(_:_:filePath:)`` does.
///
/// - Throws: ``GoldenMismatch`` if it is not.
public func checkGolden(_ actual: String, atPath path: String) throws {
  if updatesGoldens {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    _ = try run("mkdir", ["-p", folder.joined(separator: "/")])
    return try write(Array(actual.utf8), toFile: path)
  }
  guard let golden = try? bytes(ofFile: path) else {
    throw GoldenMismatch(path: path, difference: "there is no such file")
  }
  guard golden != Array(actual.utf8) else { return }
  throw GoldenMismatch(
    path: path, difference: firstDifference(String(decoding: golden, as: UTF8.self), actual))
}

private func firstDifference(_ golden: String, _ actual: String) -> String {
  let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(old, new).prefix { $0 == $1 }.count
  func shown(_ lines: [Substring]) -> String {
    line < lines.count ? lines[line].debugDescription : "the end"
  }
  return "line \(line + 1) was \(shown(old)) and is \(shown(new))"
}
