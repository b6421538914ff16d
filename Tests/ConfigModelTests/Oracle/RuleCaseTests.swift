import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// Small documents with the class of failure that .NET Framework's published source gives them.
@Suite struct RuleCaseTests {
  @Test func `every rule case fails as the source of .NET says`() throws {
    guard let data = TestData.folder else { return print("left out: the rule cases are not here") }
    let cases = try RuleCase.all(inFile: data + "/rule-cases.json")
    #expect(Set(cases.map(\.id)).isSuperset(of: Self.places.keys))
    for rule in cases { check(rule) }
  }

  private func check(_ rule: RuleCase) {
    let document = configuration(rule.xml)
    let failures = document.loadFailures
    let isUse = !document.useFailures.isEmpty
    let kind: String =
      if failures.contains(where: { $0.diagnostic.consequence == .processDoesNotLaunch }) {
        "P"
      } else if let failure = failures.first {
        failure.section == nil ? "I" : "S"
      } else {
        isUse ? "U" : "OK"
      }
    let expected = rule.verdict == "N" ? "OK" : rule.verdict
    #expect(kind == expected, "\(rule.id): \(rule.verdict), ours \(kind)")
    guard ["P", "I", "S"].contains(expected) else { return }
    checkPlace(rule, failures[0], document)
  }

  private func checkPlace(
    _ rule: RuleCase, _ failure: LoadFailure, _ document: ConfigurationDocument
  ) {
    let place = document.text[failure.range]
    #expect(place == Self.places[rule.id], "\(rule.id)")
    let later = document.text[failure.range.upperBound..<rule.xml.utf8.count]
    let isWhole = place.contains { "<=".contains($0) }
    #expect(!isWhole || !later.contains(place), "\(rule.id): not the last '\(place)'")
    guard let message = rule.message,
      failure.diagnostic.consequence != .processDoesNotLaunch
    else { return }
    let said = plain(failure.diagnostic.runtimeMessage ?? "")
    #expect(said.hasSuffix(plain(message)), "\(rule.id): \(said)")
  }

  private func plain(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }

  /// The text at the place of each failure; of tags and attributes the last one like it.
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
  ]
}
