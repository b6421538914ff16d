import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText
import Testing

/// What stands around sections: names, paths and choices.
@Suite struct OutlineFaultTests {
  private func codes(_ content: String) -> [String] {
    configuration("<configuration>\(content)</configuration>").fileFailures.map(
      \.diagnostic.id.code)
  }

  static let paths: [(String, Bool)] = [
    ("", true), (".", true), ("x", true), ("x/y", true), ("a.b", true), ("./", false),
    ("/x", false),
    (".\\", false), ("..", false), (" x", false), ("x ", false), ("x/", false), ("x.", false),
    ("a:b", false), ("a*", false), ("a?b", false), ("a|b", false), ("a\\b", false), (" ", false),
  ]

  @Test(arguments: paths)
  func `a path of a location is relative and clean`(path: String, isTaken: Bool) {
    #expect(codes("<location path='\(path)'/>") == (isTaken ? [] : ["CFG3029"]))
  }

  static let sources: [(String, Bool)] = [
    ("a.config", true), ("b\\a.config", true), ("b\\..\\a.config", true), (".\\a.config", true),
    ("", false), (" a.config", false), ("a.config ", false), ("b/a.config", false),
    ("..\\a.config", false), ("b\\..\\..\\a.config", false), ("\\a.config", false),
    ("C:\\a.config", false), ("C:a.config", false),
  ]

  @Test(arguments: sources)
  func `a configSource is a file below the folder`(name: String, isTaken: Bool) {
    #expect(codes("<appSettings configSource='\(name)'/>") == (isTaken ? [] : ["CFG3045"]))
  }

  static let declarations: [(String, [String])] = [
    ("name='a.b-c_1' type='T'", []), ("name='é' type='T'", []),
    ("name='a b' type='T'", ["CFG3027"]),
    ("name='a/b' type='T'", ["CFG3027"]), ("name='1a' type='T'", ["CFG3027"]),
    ("name='a' type='T' allowDefinition='Everywhere'", []),
    ("name='a' type='T' allowDefinition='everywhere'", ["CFG3028"]),
    ("name='a' type='T' allowExeDefinition='MachineToLocalUser'", []),
    ("name='a' type='T' allowExeDefinition=''", ["CFG3028"]),
    ("name='a' type='T' overrideModeDefault='Inherit'", []),
    ("name='a' type='T' overrideModeDefault='Inherited'", ["CFG3028"]),
    ("name='appSettings' type='My.Settings, My'", ["CFG3026"]),
    ("name='system.net' type='T'", ["CFG3026"]),
  ]

  @Test(arguments: declarations)
  func `a declaration has a name, choices and nothing of machine.config`(
    attributes: String, expected: [String]
  ) {
    #expect(codes("<configSections><section \(attributes)/></configSections>") == expected)
  }

  @Test func `a group is declared once, and not over a section`() {
    let group = { (name: String) in "<sectionGroup name='\(name)'/>" }
    #expect(codes("<configSections>\(group("system.net"))</configSections>") == [])
    #expect(codes("<configSections>\(group("appSettings"))</configSections>") == ["CFG3026"])
    #expect(codes("<configSections>\(group("a") + group("a"))</configSections>") == ["CFG3016"])
  }

  @Test func `a location overrides in one way, with words of its own`() {
    #expect(codes("<location overrideMode='Allow'/>") == [])
    #expect(codes("<location overrideMode='allow'/>") == ["CFG3028"])
    #expect(codes("<location overrideMode='Allow' allowOverride='true'/>") == ["CFG3044"])
    #expect(codes("<location allowOverride='True'/>") == ["CFG3017"])
    #expect(codes("<location inheritInChildApplications='0'/>") == ["CFG3017"])
  }

  @Test func `an encrypted section has no other attribute`() {
    let data = "<EncryptedData/></appSettings>"
    #expect(codes("<appSettings configProtectionProvider='p'>\(data)") == [])
    #expect(codes("<appSettings configProtectionProvider='p' file='f'>\(data)") == ["CFG3046"])
  }

  @Test func `an encrypted section names its provider and holds its data alone`() {
    #expect(codes("<appSettings configProtectionProvider=''/>") == ["CFG3047"])
    let provider = "configProtectionProvider='DataProtectionConfigurationProvider'"
    let contents: [(String, Bool)] = [
      ("<EncryptedData/>", true), (" <!-- c --> <EncryptedData/> ", true), ("", false),
      ("<add key='a'/>", false), ("t<EncryptedData/>", false), ("<EncryptedData/><x/>", false),
    ]
    for (content, isTaken) in contents {
      let document = configuration(
        "<configuration><appSettings \(provider)>\(content)</appSettings></configuration>")
      let codes = document.sectionFailures("appSettings").map(\.diagnostic.id.code)
      #expect(codes == (isTaken ? [] : ["CFG3019"]), "\(content)")
      #expect(document.fileFailures.isEmpty)
    }
  }

  @Test func `a section of the machine stays there`() {
    let machine = "<system.transactions><machineSettings/></system.transactions>"
    #expect(codes(machine) == ["CFG3048"])
    let section = { (value: String) in
      "<configSections><section name='a' type='T' allowExeDefinition='\(value)'/></configSections><a/>"
    }
    #expect(codes(section("MachineOnly")) == ["CFG3048"])
    #expect(codes(section("MachineToApplication")) == [])
  }

  @Test func `two sections have two files`() {
    let sections = { (first: String, second: String) in
      "<appSettings configSource='\(first)'/><connectionStrings configSource='\(second)'/>"
    }
    #expect(codes(sections("a.config", "A.config")) == ["CFG3049"])
    #expect(codes(sections("a.config", "b.config")) == [])
  }

  static let modules: [(String, Bool)] = [
    ("", true), ("System.Net.WebProxy", true), ("system.net.webproxy", true),
    ("system.net.nosuch", true), ("My.Proxy, My", true), ("My.Proxy", false),
    ("System.String", false), ("System.Diagnostics.ConsoleTraceListener", false), (" ", false),
  ]

  @Test(arguments: modules)
  func `a module is a class that may be a proxy`(type: String, isTaken: Bool) {
    let document = configuration(
      """
      <configuration><system.net><defaultProxy><module type='\(type)'/></defaultProxy></system.net>
      </configuration>
      """)
    let codes = document.proxyUseFailures.map(\.diagnostic.id.code)
    #expect(codes == (isTaken ? [] : ["CFG3063"]))
  }
}
