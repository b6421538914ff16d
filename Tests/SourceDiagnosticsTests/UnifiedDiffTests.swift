import SourceDiagnostics
import SourceText
import TestSupport
import Testing

@Suite struct UnifiedDiffTests {
  private func patch(_ before: String, _ after: String) -> String {
    let diff = UnifiedDiff(from: Array(before.utf8), to: Array(after.utf8), path: "f")
    #expect(diff.isEmpty == (before == after))
    let patch = String(decoding: diff.patch, as: UTF8.self)
    return patch.hasPrefix("--- f\n+++ f\n") ? String(patch.dropFirst(12)) : patch
  }

  @Test func `equal files have no difference`() {
    #expect(patch("", "") == "")
    #expect(patch("a\nb", "a\nb") == "")
  }

  @Test func `a hunk shows three lines around a change`() {
    #expect(
      patch("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n")
        == "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n")
  }

  @Test func `changes six lines apart share a hunk, seven do not`() {
    let six = patch("a\n1\n2\n3\n4\n5\n6\nb\n", "1\n2\n3\n4\n5\n6\nc\n")
    #expect(six == "@@ -1,8 +1,7 @@\n-a\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+c\n")
    let seven = patch("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "1\n2\n3\n4\n5\n6\n7\nc\n")
    #expect(
      seven == "@@ -1,4 +1,3 @@\n-a\n 1\n 2\n 3\n@@ -6,4 +5,4 @@\n 5\n 6\n 7\n-b\n+c\n")
  }

  @Test func `an empty file is named by the line before its first`() {
    #expect(patch("", "a\nb\n") == "@@ -0,0 +1,2 @@\n+a\n+b\n")
    #expect(patch("a\n", "") == "@@ -1 +0,0 @@\n-a\n")
  }

  @Test func `a missing line end at the end is said`() {
    let remark = "\\ No newline at end of file\n"
    #expect(patch("a", "a\n") == "@@ -1 +1 @@\n-a\n\(remark)+a\n")
    #expect(patch("a\n", "b") == "@@ -1 +1 @@\n-a\n+b\n\(remark)")
    #expect(patch("x\na", "y\na") == "@@ -1,2 +1,2 @@\n-x\n+y\n a\n\(remark)")
  }

  @Test func `carriage returns stay where they are`() {
    #expect(patch("a\r\nb\rc\n", "a\r\nB\rc\n") == "@@ -1,2 +1,2 @@\n a\r\n-b\rc\n+B\rc\n")
    #expect(patch("a\r\n", "a\n") == "@@ -1 +1 @@\n-a\r\n+a\n")
  }

  @Test func `a file too different to search is replaced as a whole`() {
    let lines = (0..<5000).map { "\($0)\n" }
    let before = lines.joined()
    let after = lines.reversed().joined()
    let patch = patch(before, after)
    #expect(patch.hasPrefix("@@ -1,5000 +1,5000 @@\n-0\n"))
    #expect(patch.split(separator: "\n").count == 10_001)
  }

  @Test(arguments: [
    ("App.exe.config", "App.exe.config"), ("a b.config", "a b.config\t"),
    ("C:\\x y", #""C:\\x y""#), ("a\"b", #""a\"b""#), ("a\tb\n\u{1}", #""a\tb\n\001""#),
    ("ü", "ü"),
  ])
  func `an odd path is quoted as git does`(path: String, header: String) {
    let diff = UnifiedDiff(from: [0x61], to: [], path: path, newPath: "new")
    let lines = String(decoding: diff.patch, as: UTF8.self).split(separator: "\n")
    #expect(lines.prefix(2) == ["--- \(header)", "+++ new"])
  }
}
