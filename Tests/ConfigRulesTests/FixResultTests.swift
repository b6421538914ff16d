import ConfigModel
import ConfigRules
import LosslessXML
import SourceDiagnostics
import SourceText
import Testing

/// What fixes make of a file, character by character.
@Suite struct FixResultTests {
  /// A file, the code of its finding, and what the fix leaves; `nil` if none is offered.
  struct Case: CustomTestStringConvertible, Sendable {
    let code: String
    let before: String
    let after: String?
    let isSafe: Bool

    init(_ code: String, _ before: String, _ after: String?, isSafe: Bool = true) {
      self.code = code
      self.before = before
      self.after = after
      self.isSafe = isSafe
    }

    var testDescription: String { "\(code) \(before)" }
  }

  private func check(_ example: Case) throws {
    let text = SourceText(Array(example.before.utf8))
    let input = RuleInput(ConfigurationDocument(DocumentSyntax(parsing: text)), .dotNet)
    let finding = try #require(Rule.diagnostics(in: input).first { $0.id.code == example.code })
    let after = finding.fixes.map { String(decoding: text.applying($0.script).utf8, as: UTF8.self) }
    #expect(after == [example.after].compactMap(\.self))
    #expect(finding.fixes.allSatisfy { $0.isSafe == example.isSafe })
  }

  static let syntax = [
    Case("CFG1004", "<a/>\n\u{0}\u{0}\u{0}", "<a/>\n"),
    Case("CFG1004", "<a>x\u{1}y</a>", "<a>xy</a>", isSafe: false),
    Case("CFG1005", " \r\n<?xml version='1.0'?><a/>", "<?xml version='1.0'?><a/>"),
    Case("CFG1005", "\u{FEFF}\n<?xml version='1.0'?><a/>", "\u{FEFF}<?xml version='1.0'?><a/>"),
    Case("CFG1005", "<a/><?xml version='1.0'?>", nil),
    Case("CFG1009", "<a><!-- --x ---- y--- --></a>", "<a><!-- - -x - - - - y- - - --></a>"),
    Case("CFG1009", "<a/><!-- x --->", "<a/><!-- x - -->"),
    Case("CFG1009", "<a><!-- <b/> <!-- c --> --></a>", nil),
    Case("CFG1013", "<a k='x&y&amp;z'/>", "<a k='x&amp;y&amp;z'/>"),
    Case("CFG1013", "<a>&amp b</a>", "<a>&amp;amp b</a>", isSafe: false),
    Case("CFG1013", "<a>&#65</a>", "<a>&amp;#65</a>", isSafe: false),
    Case("CFG1014", "<a k='&1;'/>", "<a k='&amp;1;'/>", isSafe: false),
    Case("CFG1016", "<a>x]]>y</a>", "<a>x]]&gt;y</a>"),
    Case("CFG1017", "<a k='1<2<3' l='>'/>", "<a k='1&lt;2&lt;3' l='>'/>"),
    Case("CFG1017", "<a><b k='1/>\n<b k='2'/></a>", nil),
    Case("CFG1017", "<a><b k='1/><b k='2'/></a>", nil),
    Case("CFG1020", "<a k='1'l='2'/>", "<a k='1' l='2'/>"),
    Case("CFG1020", "<a k='1'x'/>", nil),
    Case("CFG1022", "<a k=true l=''/>", "<a k=\"true\" l=''/>"),
    Case("CFG1022", "<a k=8.5/>", "<a k=\"8.5\"/>"),
    Case("CFG1022", "<a k=http://x/>", nil),
    Case("CFG1023", "<a k='1' k=\"&#49;\" l='2'/>", "<a k='1' l='2'/>"),
    Case("CFG1023", "<a k='1' k='2'/>", nil),
    Case("CFG1040", "<a k=“v” l=‘w’ m='x'/>", "<a k=\"v\" l=\"w\" m='x'/>"),
    Case("CFG1040", "<a k=\"v” l=\"the “x” y\"/>", "<a k=\"v\" l=\"the “x” y\"/>"),
    Case("CFG1040", "<a k=“say \"x\" y”/>", nil),
    Case("CFG1040", "<a k=“v />", nil),
  ]

  static let files = [
    Case("CFG3002", "<configuration xmlns=''/>", "<configuration/>"),
    Case(
      "CFG3002", "<configuration\n  xmlns='urn:x' ></configuration>",
      "<configuration ></configuration>", isSafe: false),
    Case("CFG3003", "<configuration xmlns:xdt='urn:x' />", "<configuration />"),
    Case(
      "CFG3003", "<configuration xmlns:x='urn:x'><runtime x:k=''/></configuration>", nil),
    Case("CFG3003", "<configuration version='1'/>", "<configuration/>", isSafe: false),
    Case(
      "CFG3005", "<configuration>\n  <runtime/>\n  <configSections/>\n</configuration>",
      "<configuration>\n  <configSections/>\n  <runtime/>\n</configuration>"),
    Case(
      "CFG3005", "<configuration><configSections/><configSections/></configuration>", nil),
    Case(
      "CFG3017",
      "<configuration><configSections><section name='a' type='T' allowLocation='TRUE'/></configSections></configuration>",
      "<configuration><configSections><section name='a' type='T' allowLocation='true'/></configSections></configuration>"
    ),
    Case(
      "CFG3017",
      "<configuration><configSections><section name='a' type='T' allowLocation='yes'/></configSections></configuration>",
      nil),
  ]

  @Test(arguments: syntax) func `a fault of syntax is mended, and nothing else`(
    example: Case
  ) throws { try check(example) }

  @Test(arguments: files) func `a fault of the file is mended, and nothing else`(
    example: Case
  ) throws { try check(example) }
}
