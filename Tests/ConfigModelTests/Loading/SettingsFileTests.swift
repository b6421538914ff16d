import ConfigModel
import LosslessXML
import SourceDiagnostics
import TestSupport
import Testing

/// What the file that `appSettings file=` names does to the section.
@Suite struct SettingsFileTests {
  private let marked = MarkedText(
    "<configuration><appSettings ⟦file='more.config'⟧/></configuration>")

  private func failures(_ settings: String) -> [LoadFailure] {
    let document = DocumentSyntax(parsing: marked.text)
    return ConfigurationDocument(document, settingsFile: MarkedText(settings).text).loadFailures
  }

  static let faults: [(String, String)] = [
    ("<appSettings>", "the element 'appSettings' is not closed"),
    ("<configuration/>", "the root element is 'configuration', not 'appSettings'"),
    ("<appSettings file='x'/>", "the root element has the attribute 'file'"),
    ("<appSettings xmlns=''/>", "the root element has the attribute 'xmlns'"),
    ("<appSettings><set key='k'/></appSettings>", "the element 'set' is not known here"),
    ("<appSettings><add value='v'/></appSettings>", "'add' has no 'key'"),
    ("<appSettings>text</appSettings>", "text stands in a section that holds only elements"),
  ]

  @Test(arguments: faults)
  func `a settings file that .NET cannot read makes the section fail`(
    settings: String, fault: String
  ) throws {
    let failure = try #require(failures(settings).first)
    #expect(failure.section == "appSettings")
    #expect(failure.range == marked.ranges[0])
    let diagnostic = failure.diagnostic
    #expect(diagnostic.id.code == "CFG3039")
    #expect(diagnostic.message.contains("'more.config'"))
    #expect(diagnostic.message.hasSuffix(": " + fault) || fault.contains("not closed"))
    #expect(diagnostic.advice?.contains("'more.config'") == true)
  }

  @Test(arguments: [
    "<appSettings/>",
    "<?xml version='1.0'?><!-- c --><appSettings><clear/></appSettings><!-- d -->\n",
    "\u{FEFF}<appSettings><add key='k'/><remove key='k'/></appSettings>",
  ])
  func `a settings file that .NET reads does no harm`(settings: String) {
    #expect(failures(settings).isEmpty)
  }
}
