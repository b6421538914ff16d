import SourceDiagnostics
import TestSupport
import Testing

/// What the `patch` program makes of a diff; the program must be installed.
@Suite struct PatchProgramTests {
  /// Returns what `patch` makes of a file at `path` that holds `before`.
  private func patched(_ before: [UInt8], _ diff: [UInt8], path: String) throws -> [UInt8] {
    try TemporaryFolder.with { folder in
      try write(before, toFile: "\(folder)/\(path)")
      let result = try run("patch", ["--binary", "-s", "-p0"], input: diff, in: folder)
      #expect(result.status == 0, "\(result.output)\(result.errors)")
      #expect(try names(inFolder: folder) == [path])
      return try bytes(ofFile: "\(folder)/\(path)")
    }
  }

  private func check(
    _ before: [UInt8], _ after: [UInt8], path: String = "App.exe.config", _ comment: Comment?
  ) throws {
    let diff = UnifiedDiff(from: before, to: after, path: path)
    guard before != after else { return #expect(diff.patch.isEmpty) }
    #expect(try patched(before, diff.patch, path: path) == after, comment)
    let back = UnifiedDiff(from: after, to: before, path: path)
    #expect(try patched(after, back.patch, path: path) == before, comment)
  }

  @Test func `patch makes the second file of the first, in every dress`() throws {
    for seed in 0..<120 {
      var generator = SeededGenerator(seed: seed)
      let before = RandomLines(using: &generator)
      let after = before.edited(using: &generator)
      let dress = Dress(using: &generator)
      try check(dress.bytes(of: before), dress.bytes(of: after), "seed \(seed), \(dress)")
    }
  }

  @Test(arguments: [
    ("", "a"), ("a", ""), ("", "\n"), ("\n", "\n\n"), ("a", "a\n"), ("a\r\n", "a\n"), ("\r", "\n"),
    ("--- x\n+++ y\n", "-- x\n@@ -1 +1 @@\n"), ("\\ No newline at end of file", "\\"),
    ("a\n\0b\nc", "a\n\0c\nc"), ("\u{1A}\n", "\u{1A}\u{4}\n"),
  ])
  func `patch agrees at the edges`(before: String, after: String) throws {
    try check(Array(before.utf8), Array(after.utf8), nil)
  }

  @Test(arguments: ["a b.config", "a\"b\\c", "tab\tin", "line\nend", "ü.config", "-x"])
  func `patch finds a file with an odd name`(path: String) throws {
    try check([0x61, 0x0A], [0x62, 0x0A], path: path, nil)
  }
}

/// Lines without their line ends.
private struct RandomLines {
  private var lines: [String] = []

  init(using generator: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      lines.append(Self.line(using: &generator))
    }
  }

  /// Few different lines, so that many are alike.
  private static func line(using generator: inout SeededGenerator) -> String {
    let words = ["", "<add/>", "  <a b='ü'>", "日Ċ", "-", "+", "\\", " ", "@@ -1 +1 @@", "a\rb"]
    return words.randomElement(using: &generator) ?? ""
  }

  func edited(using generator: inout SeededGenerator) -> RandomLines {
    var result = self
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0...result.lines.count, using: &generator)
      let end = min(result.lines.count, place + Int.random(in: 0...3, using: &generator))
      let count = Int.random(in: 0...3, using: &generator)
      let new = (0..<count).map { _ in Self.line(using: &generator) }
      result.lines.replaceSubrange(place..<end, with: new)
    }
    return result
  }

  func text(lineEnd: String, endsLastLine: Bool) -> String {
    lines.joined(separator: lineEnd) + (endsLastLine ? lineEnd : "")
  }
}

/// How lines are written to a file.
private struct Dress: CustomStringConvertible {
  let lineEnd: String
  let endsLastLine: Bool
  let encoding: String

  init(using generator: inout SeededGenerator) {
    lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    endsLastLine = Bool.random(using: &generator)
    encoding = ["utf-8", "utf-16le", "utf-16be"].randomElement(using: &generator) ?? "utf-8"
  }

  func bytes(of lines: RandomLines) -> [UInt8] {
    let text = lines.text(lineEnd: lineEnd, endsLastLine: endsLastLine)
    guard encoding != "utf-8" else { return Array(text.utf8) }
    return ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return encoding == "utf-16le" ? bytes : bytes.reversed()
    }
  }

  var description: String { "\(lineEnd.debugDescription) \(endsLastLine) \(encoding)" }
}
