import SourceDiagnostics
import SourceText
import TestSupport
import Testing

@Suite struct ExcerptTests {
  /// Returns the two lines that the report shows for the first marked place of `marked`.
  private func excerpt(_ marked: String, width: Int = 100) -> [String] {
    let marked = MarkedText(marked)
    return excerpt(of: marked.ranges[0], in: marked.utf8, width: width)
  }

  private func excerpt(
    of range: Range<Int>, in bytes: [UInt8], width: Int = 100, hiding hidden: [Range<Int>] = []
  ) -> [String] {
    let diagnostic = Diagnostic(Diagnostic.ID("CFG0000", "x"), .error, nil, at: range, "m")
    var file = DiagnosedFile(path: "f", text: SourceText(bytes), diagnostics: [diagnostic])
    file.hidden = hidden
    let lines = TextReport(lineWidth: width).text(for: file).split(separator: "\n")
    return lines.dropFirst().map { line in
      String(line.drop { $0 != "|" }.dropFirst(2))
    }
  }

  @Test func `a run of carets stands under the exact span`() {
    #expect(excerpt("ab⟦cd⟧ef") == ["abcdef", "  ^^"])
    #expect(excerpt("⟦abcdef⟧") == ["abcdef", "^^^^^^"])
    #expect(excerpt("first\nab⟦c⟧\nlast") == ["abc", "  ^"])
  }

  @Test func `an empty span is one caret`() {
    #expect(excerpt("ab⟦⟧cd") == ["abcd", "  ^"])
    #expect(excerpt("⟦⟧") == ["", "^"])
  }

  @Test func `a span of several lines is marked to the end of the first`() {
    #expect(excerpt("a⟦bc\r\nde⟧f") == ["abc", " ^^"])
    #expect(excerpt("abc⟦\r\nde⟧f") == ["abc", "   ^"])
  }

  @Test func `the end of a file can be marked`() {
    #expect(excerpt("<a>⟦⟧") == ["<a>", "   ^"])
    #expect(excerpt("<a>\n⟦⟧") == ["", "^"])
    #expect(excerpt("<a>\r\n<b⟦>⟧") == ["<b>", "  ^"])
  }

  @Test func `a byte order mark takes no column`() {
    #expect(excerpt("\u{FEFF}⟦<a⟧>") == ["<a>", "^^"])
    #expect(excerpt("⟦\u{FEFF}⟧<a>") == ["<a>", "^"])
  }

  @Test func `tabs become spaces to the next stop`() {
    #expect(excerpt("\t⟦x⟧") == ["    x", "    ^"])
    #expect(excerpt("ab\t⟦\t⟧x") == ["ab      x", "    ^^^^"])
    #expect(excerpt("äb\t⟦x⟧") == ["äb  x", "    ^"])
  }

  @Test func `carets count the columns that a terminal uses`() {
    #expect(excerpt("日本⟦語⟧x") == ["日本語x", "    ^^"])
    #expect(excerpt("e\u{301}⟦x⟧") == ["e\u{301}x", " ^"])
    #expect(excerpt("⟦👍🏽⟧x") == ["👍🏽x", "^^"])
    #expect(excerpt("👩‍👩‍👧⟦x⟧") == ["👩‍👩‍👧x", "  ^"])
    #expect(excerpt("❤️⟦x⟧") == ["❤️x", "  ^"])
    #expect(excerpt("🇦🇹⟦x⟧") == ["🇦🇹x", "  ^"])
    #expect(excerpt("한⟦x⟧") == ["한x", "  ^"])
    #expect(excerpt("\u{1112}\u{1161}\u{11AB}⟦x⟧") == ["\u{1112}\u{1161}\u{11AB}x", "  ^"])
    #expect(excerpt("ｆ⟦ü⟧") == ["ｆü", "  ^"])
  }

  @Test func `a part of a character is marked by the whole of it`() {
    let text = Array("aüb".utf8)
    #expect(excerpt(of: 2..<3, in: text) == ["aüb", " ^"])
  }

  @Test func `what could drive or deceive a terminal is spelled out`() {
    #expect(excerpt("a\u{1B}[31m⟦b⟧") == [#"a\u{1B}[31mb"#, "           ^"])
    #expect(excerpt("⟦\u{202E}⟧x") == [#"\u{202E}x"#, "^^^^^^^^"])
    #expect(excerpt("a\u{0}⟦\u{7F}⟧") == [#"a\u{0}\u{7F}"#, "      ^^^^^^"])
    #expect(excerpt("\u{9B}⟦x⟧") == [#"\u{9B}x"#, "      ^"])
    #expect(excerpt("a\u{200D}⟦x⟧") == [#"a\u{200D}x"#, "         ^"])
    #expect(excerpt("\u{200B}⟦x⟧") == [#"\u{200B}x"#, "        ^"])
    #expect(excerpt("a\u{2028}⟦x⟧") == [#"a\u{2028}x"#, "         ^"])
  }

  @Test func `bytes that are no text are shown as bytes`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x82]
    let line = #"a\xFF\xC3b\xE2\x82"#
    #expect(excerpt(of: 2..<3, in: bytes) == [line, "     ^^^^"])
    #expect(excerpt(of: 4..<6, in: bytes) == [line, "          ^^^^^^^^"])
  }

  @Test func `a long line is cut to a window around the span`() {
    let digits = "0123456789"
    let before = String(repeating: digits, count: 5)
    #expect(excerpt("\(before)⟦ab⟧\(before)", width: 11) == ["…789ab012…", "    ^^"])
    #expect(excerpt("⟦ab⟧\(before)", width: 11) == ["ab012345…", "^^"])
    #expect(excerpt("\(before)⟦ab⟧", width: 11) == ["…456789ab", "       ^^"])
    #expect(excerpt("\(before)⟦⟧", width: 11) == ["…23456789", "         ^"])
    #expect(excerpt("x⟦\(before)⟧x", width: 11) == ["x0123456…", " ^^^^^^^"])
    #expect(excerpt("\(before)⟦\(before)⟧", width: 11) == ["…90123456…", "  ^^^^^^^"])
    #expect(excerpt("日本語日本語⟦日⟧日本語", width: 10) == ["…語日日…", "   ^^"])
  }

  @Test func `a secret is shown by three stars`() {
    let marked = MarkedText(#"pass="⟦geh⟦ei⟧m⟧" user="⟦x⟧""#)
    let secret = marked.ranges[1]
    func shown(_ range: Range<Int>) -> [String] {
      excerpt(of: range, in: marked.utf8, hiding: [secret])
    }
    let line = #"pass="***" user="x""#
    #expect(shown(secret) == [line, "      ^^^"])
    #expect(shown(marked.ranges[0]) == [line, "         ^"])
    #expect(shown(marked.ranges[2]) == [line, "                 ^"])
  }
}
