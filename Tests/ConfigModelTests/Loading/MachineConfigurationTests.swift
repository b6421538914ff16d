import ConfigModel
import LosslessXML
import SourceDiagnostics
import TestSupport
import Testing

/// The sections that a file may use without declaring them.
@Suite struct MachineConfigurationTests {
  @Test func `every section of machine.config is known, and repeats only where .NET ignores it`()
    throws
  {
    guard let data = TestData.folder else { return print("left out: machine.config is not here") }
    let text = String(
      decoding: try bytes(ofFile: data + "/machine-config-sections.json"), as: UTF8.self)
    var count = 0
    for part in text.split(separator: "{").filter({ $0.contains("\"ignoreSection\"") }) {
      let name = part.split(separator: "\"")[3]
      check(String(name), isIgnored: part.contains("\"ignoreSection\": true"))
      count += 1
    }
    #expect(count == 20)
  }

  private func check(_ name: String, isIgnored: Bool) {
    let once = configuration("<configuration><\(name)/></configuration>")
    let twice = configuration("<configuration><\(name)/><\(name)/></configuration>")
    #expect(once.fileFailures.isEmpty, "\(name)")
    #expect(twice.fileFailures.isEmpty == isIgnored, "\(name)")
  }

  static let grouped = [
    "system.net/defaultProxy", "system.net/settings", "system.net/mailSettings/smtp",
    "system.net/connectionManagement", "system.net/requestCaching",
    "system.serviceModel/bindings", "system.serviceModel/client", "system.serviceModel/services",
    "system.serviceModel/behaviors", "system.transactions/defaultSettings",
    "system.runtime.caching/memoryCache", "system.xml.serialization/xmlSerializer",
    "system.web/compilation", "system.web/membership", "system.web.extensions/scripting",
  ]

  @Test(arguments: grouped)
  func `sections in groups are known`(path: String) {
    let names = path.split(separator: "/")
    let xml = names.reversed().reduce("") { "<\($1)>\($0)</\($1)>" }
    #expect(configuration("<configuration>\(xml)</configuration>").fileFailures.isEmpty)
  }

  static let misspelled: [(String, String?)] = [
    ("appsettings", "appSettings"), ("AppSettings", "appSettings"),
    ("System.Diagnostics", "system.diagnostics"), ("system.diagnostic", "system.diagnostics"),
    ("startUp", "startup"), ("runTime", "runtime"), ("log4net", nil), ("entityFramework", nil),
  ]

  @Test(arguments: misspelled)
  func `a name that is nearly right is proposed`(name: String, proposal: String?) throws {
    let document = configuration("<configuration><\(name)/></configuration>")
    let advice = try #require(document.fileFailures.first?.diagnostic.advice)
    #expect(advice.contains(proposal.map { "write '\($0)'" } ?? "declare it"))
  }
}
