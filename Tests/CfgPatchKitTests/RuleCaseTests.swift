import CfgPatchKit
import ConfigModel
import FileStore
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// Small documents with the class of failure that .NET Framework's published source gives them.
@Suite struct RuleCaseTests {
  @Test func `every rule case gets its class, its place and .NET's words`() throws {
    guard let data = TestData.folder else { return print("left out: the rule cases are not here") }
    let text = String(decoding: try bytes(ofFile: data + "/rule-cases.json"), as: UTF8.self)
    guard case .array(let cases) = try JSON(reading: text)["cases"] else {
      Issue.record("there is no list of cases")
      return
    }
    var accepted = 0
    for rule in cases {
      let id = rule["id"]?.text ?? ""
      let file = findings(in: rule["xml"]?.text ?? "")
      let expected = rule["verdict"]?.text ?? ""
      let ours = Self.verdict(on: file)
      #expect(
        ours == expected || ours == "N" && expected == "OK", "\(id): \(expected), not \(ours)")
      if expected == "OK" {
        accepted += 1
        #expect(Self.places[id] == nil)
      } else {
        check(id, Self.gravest(in: file), file, says: rule["message"]?.text)
      }
    }
    #expect(cases.count == Self.places.count + accepted)
  }

  private func findings(in xml: String) -> DiagnosedFile {
    let pipeline = Pipeline(store: Documents.store(["app.config": xml]))
    let input = Input(bytes: Array(xml.utf8), path: "app.config", as: "app.config", kind: .dotNet)
    return pipeline.findings(in: input)
  }

  /// The letters of the classes, gravest first.
  private static let letters: [(Consequence, String)] = [
    (.processDoesNotLaunch, "P"), (.configurationSystemFails, "I"), (.sectionFails, "S"),
    (.failsInUse, "U"), (.silentlyIgnored, "N"),
  ]

  private static func verdict(on file: DiagnosedFile) -> String {
    let consequences = Set(file.diagnostics.compactMap(\.consequence))
    return letters.first { consequences.contains($0.0) }?.1 ?? "OK"
  }

  private static func gravest(in file: DiagnosedFile) -> Diagnostic? {
    letters.lazy.compactMap { letter in file.diagnostics.first { $0.consequence == letter.0 } }
      .first
  }

  private func check(
    _ id: String, _ finding: Diagnostic?, _ file: DiagnosedFile, says message: String?
  ) {
    guard let finding else {
      Issue.record("\(id): there is no finding")
      return
    }
    let place = file.text[finding.range]
    #expect(place == Self.places[id], "\(id)")
    let later = file.text[finding.range.upperBound..<file.text.utf8.count]
    let isWhole = place.contains { "<=".contains($0) }
    #expect(!isWhole || !later.contains(place), "\(id): not the last '\(place)'")
    guard let message, finding.consequence != .processDoesNotLaunch else { return }
    let said = plain(finding.runtimeMessage ?? "")
    // What .NET fills in is in braces.
    let parts = message.split(separator: /\{\d\}/).map { plain(String($0)) }
    #expect(!parts.isEmpty && parts.allSatisfy { said.contains($0) }, "\(id): \(said)")
  }

  private func plain(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }

  /// The text at the place of each finding; of tags and attributes the last one like it.
  private static let places: [String: String] = [
    "root-wrong": "Configuration",
    "root-xmlns-v2": #"xmlns="http://schemas.microsoft.com/.NetConfiguration/v2.0""#,
    "root-xmlns-other": #"xmlns="urn:x""#,
    "root-xmlns-prefix": #"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance""#,
    "root-text": "hello", "root-pi": "<?x y?>",
    "unknown-section": "foo", "section-case": "appsettings", "proxy-outside-defaultProxy": "proxy",
    "dup-appSettings": "<appSettings/>", "dup-diagnostics": "<system.diagnostics/>",
    "dup-defaultProxy-two-groups": "<defaultProxy/>",
    "group-attr-reserved": "configSource='x'",
    "configSections-late": "<configSections/>", "configSections-redeclare-same-file": "name='a'",
    "appSettings-no-key": "<add value='1'/>", "appSettings-Key-case": "Key",
    "appSettings-text": "text", "appSettings-unknown-child": "set", "appSettings-clear-attr": "x",
    "appSettings-remove-extra": "value", "appSettings-xmlns-empty": "xmlns",
    "configSource-plus-attr": "configSource='a.config'",
    "sources-clear": "clear", "source-no-name": #"<source switchValue="Error"/>"#,
    "source-switchName-and-Value": #"<source name="A" switchName="S" switchValue="Error"/>"#,
    "source-two-listeners-elements": "<listeners/>",
    "listener-different-same-name":
      #"<add name="x" type="System.Diagnostics.TextWriterTraceListener" initializeData="a.log"/>"#,
    "listener-no-name": #"<add type="System.Diagnostics.ConsoleTraceListener"/>"#,
    "listener-remove-with-type": "type", "listener-filter-no-type": "<filter/>",
    "proxy-attr-case": "proxyAddress", "proxy-two": "<proxy/>", "defaultProxy-enabled-1": "1",
    "bypass-no-address": "<add/>", "listener-traceoptions-space": "Call stack",
    "listener-traceoptions-lower": "datetime", "proxy-bool-yes": "yes", "proxy-empty": "",
    "proxy-placeholder": "http://[proxy-server]:[proxy-port]",
    "proxy-no-scheme-ip": "10.0.0.1:8080",
    "source-switchvalue-lower-attr": "switchvalue", "source-switchValue-lower-value": "verbose",
    "listener-unknown-attr": "foo",
    "listener-eventlog-no-initdata":
      #"<add name="x" type="System.Diagnostics.EventLogTraceListener"/>"#,
    "listener-type-typo": "System.Diagnostics.EventLogTraceListner", "listener-ref-missing": "x",
    "proxy-no-scheme-host": "proxy:8080", "proxy-https": "https://proxy:8080",
    "bypass-bad-regex": "*.contoso.com", "group-attr": "foo='1'",
    "location-path": "<location path='x'>", "appSettings-file-missing": "file='nofile.config'",
    "listener-clear-after-add":
      #"<add name="x" type="System.Diagnostics.ConsoleTraceListener"/>"#,
    "listener-remove-unknown": "nosuch", "bypass-empty": #"address="""#,
  ]
}
