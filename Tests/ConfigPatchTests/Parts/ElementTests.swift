import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText
import Testing

@testable import ConfigPatch

/// Elements as values, templates, and what a plan says of itself.
@Suite struct ElementTests {
  private func element(_ xml: String) throws -> ElementSyntax {
    try #require(configuration(xml).root)
  }

  @Test func `an attribute is read, replaced, added and taken away`() throws {
    var new = NewElement(try element("<add key='a&amp;b' value='1'><x/><y/><x z=''/></add>"))
    #expect(new["key"] == "a&b")
    #expect(new["none"] == nil)
    new["key"] = "c"
    new["more"] = "d"
    new["value"] = nil
    new["none"] = nil
    #expect(new.attributes.map(\.name) == ["key", "more"])
    #expect(new.attributes.map(\.value) == ["c", "d"])
    #expect(new.children(named: "x").count == 2)
  }

  static let meanings: [(String, Bool)] = [
    ("<a x='1' y='2'><b/></a>", true), ("<a y=\"2\" x=\"&#49;\">\n <b></b>\n</a>", true),
    ("<a x='1' y='2'><!-- c --><b/></a>", true), ("<a x='1'><b/></a>", false),
    ("<a x='1' y='3'><b/></a>", false), ("<a x='1' y='2'/>", false),
    ("<A x='1' y='2'><b/></A>", false),
  ]

  @Test(arguments: meanings)
  func `an element means what it says, however it is spelled`(xml: String, isSame: Bool) throws {
    let new = NewElement(try element("<a x='1' y='2'><b/></a>"))
    #expect(new.means(try element(xml)) == isSame)
  }

  @Test func `a path names elements by what tells them apart`() throws {
    let root = try element(
      """
      <configuration><a><add key='k'/><add name="it's"/><add address='x' name='n'/><b/></a>
      </configuration>
      """)
    let children = root.elements(named: "a").flatMap { Array($0.elements) }
    #expect(
      children.map(\.path) == [
        "/configuration/a/add[@key='k']", "/configuration/a/add[@name=\"it's\"]",
        "/configuration/a/add[@name='n']", "/configuration/a/b",
      ])
  }

  static let templates: [(String, String, Int)] = [
    ("<configuration>", "", 0), ("<other/>", "the root element is not 'configuration'", 0),
    ("", "", 0),
  ]

  @Test(arguments: templates)
  func `a template has to be a configuration`(xml: String, words: String, offset: Int) {
    let fault = #expect(throws: TemplateFault.self) {
      try Template(named: "t", configuration(xml).syntax)
    }
    #expect(fault?.name == "t")
    #expect(fault?.message.contains(words) == true && fault?.message.isEmpty == false)
  }

  @Test func `a template says what should be there`() throws {
    let template = try ProjectPatches.template("enable-verbose-ecma2host")
    #expect(template.name == "enable-verbose-ecma2host")
    #expect(template.settings.map { $0["key"] } == ["WriteVerboseLog"])
    #expect(
      template.sources.map { $0["name"] } == ["ConnectorsLog", "Microsoft ECMA2Host", "ECMA2Host"])
    #expect(template.element("system.net") == nil)
    let agent = try ProjectPatches.template("enable-verbose-agent")
    #expect(agent.sharedListeners.map { $0["name"] } == ["console", "etw"])
  }

  /// A template of a user's own may have less or more than ours.
  @Test func `a template with one source raises the product's others, too`() throws {
    let template = try Template(
      named: "own",
      configuration(
        """
        <configuration><system.diagnostics><sources>
        <source name="ConnectorsLog" switchValue="Verbose" />
        </sources></system.diagnostics></configuration>
        """
      ).syntax)
    let before = HostFile.diagnostics(host: "switchValue=\"Error\"")
    let file = "<configuration>\n\(before)\n</configuration>"
    let after = "<configuration>\n\(HostFile.diagnostics())\n</configuration>"
    let enable = Patch.enableVerbose(for: .ecma2HostService, levels: .verbose, template)
    check(enable, file, after)
    let disable = Patch.disableVerbose(
      for: .ecma2HostService, levels: .error, removing: true, template)
    check(
      disable, after,
      file.replacing(
        "ConnectorsLog\" switchValue=\"Verbose\"", with: "ConnectorsLog\" switchValue=\"Error\""))
  }
}
