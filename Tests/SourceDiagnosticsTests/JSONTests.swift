import SourceDiagnostics
import SourceText
import TestSupport
import Testing

@Suite struct JSONTests {
  @Test(
    arguments: [
      (nil, "null"), (true, "true"), (false, "false"), (0, "0"), (-12, "-12"),
      (.integer(.min), "-9223372036854775808"), ("", "\"\""), ([], "[]"), ([:], "{}"),
      ([1, [nil], "a"], #"[1,[null],"a"]"#),
      (["b": 1, "a": ["c": true]], #"{"b":1,"a":{"c":true}}"#),
      (JSONValue(nil), "null"), (JSONValue("x"), "\"x\""),
    ] as [(JSONValue, String)])
  func `a value is one line, its members in their order`(value: JSONValue, text: String) {
    #expect(value.text == text)
    #expect(value.asciiText == text)
  }

  @Test(
    arguments: [
      (#"a"b\c/"#, #"a\"b\\c/"#, nil),
      ("\n\r\t\u{8}\u{C}\u{0}\u{1F}", #"\n\r\t\u0008\u000c\u0000\u001f"#, nil),
      ("\r\n", #"\r\n"#, nil),
      ("\u{7F}\u{9B}", #"\u007f\u009b"#, nil),
      ("\u{2028}\u{2029}", #"\u2028\u2029"#, nil),
      ("ü€", "ü€", #"\u00fc\u20ac"#),
      ("👍e\u{301}", "👍e\u{301}", #"\ud83d\udc4de\u0301"#),
      ("\u{FFFD}\u{10FFFF}", "\u{FFFD}\u{10FFFF}", #"\ufffd\udbff\udfff"#),
      ("##vso[x] # #", ##"#\u0023vso[x] # #"##, nil),
    ] as [(String, String, String?)])
  func `a string is escaped`(string: String, text: String, asciiText: String?) {
    #expect(JSONValue.string(string).text == "\"\(text)\"")
    #expect(JSONValue.string(string).asciiText == "\"\(asciiText ?? text)\"")
    #expect(JSONValue.object([JSONMember(string, nil)]).text == "{\"\(text)\":null}")
  }

  @Test func `a report is what its golden shows`() throws {
    let clean = DiagnosedFile(path: "clean", text: SourceText([]), diagnostics: [])
    let report = JSONReport([TextReportTests.file, clean])
    try checkGolden(report.value.text + "\n", "report.json.txt")
  }

  @Test func `columns are UTF-16 and an end is behind the last character`() {
    let marked = MarkedText("<a>\r\n👍⟦ü\r\nb⟧")
    let diagnostic = Diagnostic(
      Diagnostic.ID("CFG0000", "x"), .error, nil, at: marked.ranges[0], "m")
    let file = DiagnosedFile(path: "f", text: marked.text, diagnostics: [diagnostic])
    let place = #""line":2,"column":3,"endLine":3,"endColumn":2,"utf8Range":{"start":9,"end":14}"#
    #expect(JSONReport([file]).value.text.contains(place))
  }
}
