import SourceDiagnostics
import SourceText
import TestSupport
import Testing

@Suite struct ReadableDiffTests {
  private static let before = "<a>\r\n  <b key=\"geheim\"/>\t\u{1B}[31m\r\n</a>"
  private static let after = "<a>\r\n  <b key=\"tür\"/>\t\u{1B}[31m\r\n</a>"

  private static func diff(
    _ before: String = before, _ after: String = after,
    redaction: ReadableDiff.Redaction? = nil
  ) -> ReadableDiff {
    ReadableDiff(
      from: SourceText(Array(before.utf8)), to: SourceText(Array(after.utf8)),
      path: "srv/App \u{1B}.config", redaction: redaction)
  }

  private static let masking: ReadableDiff.Redaction = { line in
    guard let start = line.firstRange(of: "key=\"")?.upperBound,
      let end = line[start...].firstIndex(of: "\"")
    else { return line }
    return line[..<start] + "***" + line[end...]
  }

  @Test func `for a terminal control characters are spelled out`() throws {
    try checkGolden(Self.diff().terminalText(), "diff-plain.txt")
    try checkGolden(Self.diff().terminalText(.colored), "diff-colored.txt")
  }

  @Test func `for a program the text is as it is`() {
    let patch = UnifiedDiff(
      from: Array(Self.before.utf8), to: Array(Self.after.utf8), path: "srv/App \u{1B}.config")
    #expect(Array(Self.diff().text.utf8) == patch.patch)
  }

  @Test func `a text in another encoding is decoded`() {
    func text(_ text: String) -> SourceText {
      SourceText([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    }
    let diff = ReadableDiff(from: text("ü\n日\n"), to: text("ü\n本\n"), path: "f")
    let lines = diff.text.split(separator: "\n")
    #expect(lines.dropFirst(3) == [" \u{FEFF}ü", "-日", "+本"])
  }

  @Test func `a carriage return is shown where it is the difference`() {
    func changes(_ before: String, _ after: String) -> [Substring] {
      Self.diff(before, after).terminalText().split(separator: "\n").dropFirst(3).map { $0 }
    }
    #expect(changes("a\r\n", "b\r\n") == ["-a", "+b"])
    #expect(changes("a\r\n", "a\n") == [#"-a\r"#, "+a"])
    #expect(changes("a\r\nb", "c\r\nd").prefix(2) == ["-a", "-b"])
    #expect(changes("a\rb\r\n", "c\r\n") == [#"-a\rb"#, "+c"])
    #expect(changes("a\r", "b\r").first == #"-a\r"#)
  }

  @Test func `a redacted diff shows no secret and cannot be applied`() throws {
    let diff = Self.diff(redaction: Self.masking)
    try checkGolden(diff.terminalText(), "diff-redacted.txt")
    #expect(!diff.text.contains("geheim") && !diff.text.contains("tür"))
    try TemporaryFolder.with { folder in
      try write(Array(Self.before.utf8), toFile: "\(folder)/f")
      let input = Array(diff.text.utf8)
      let result = try run("patch", ["--binary", "f"], input: input, in: folder)
      #expect(result.status != 0)
      #expect(try bytes(ofFile: "\(folder)/f") == Array(Self.before.utf8))
    }
  }

  @Test func `equal texts have no difference`() {
    let diff = Self.diff("a", "a")
    #expect(diff.isEmpty && diff.text.isEmpty && diff.terminalText(.colored).isEmpty)
  }
}
