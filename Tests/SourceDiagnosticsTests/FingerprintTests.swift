import SourceDiagnostics
import SourceText
import TestSupport
import Testing

@Suite struct FingerprintTests {
  private static let text = """
    <⟦a⟧>
      <add key="⟦x⟧"/>
      <add key="⟦x⟧"/><add key="⟦y⟧"/>
      <add key="⟦x⟧"/>
      <set pass="⟦geheim⟧"/>
    </a>
    """

  /// Returns the fingerprints of a diagnostic at each marked place.
  private func fingerprints(
    _ text: String, code: String = "CFG0001", message: String = "m", path: String = "f",
    hiding hidden: Int? = nil
  ) -> [String] {
    let marked = MarkedText(text)
    let diagnostics = marked.ranges.map {
      Diagnostic(Diagnostic.ID(code, "s"), .error, nil, at: $0, message)
    }
    var file = DiagnosedFile(path: path, text: marked.text, diagnostics: diagnostics)
    file.hidden = hidden.map { [marked.ranges[$0]] } ?? []
    let results = SARIFReport([file], version: "1.0.0").value["runs"][0]["results"].elements
    let gitLab = GitLabReport([file]).value.elements
    #expect(results.count == marked.ranges.count && gitLab.count == results.count)
    #expect(Set(gitLab.map { $0["fingerprint"] }).count == gitLab.count)
    return results.compactMap { $0["partialFingerprints"]["cfgpatch/v1"].string }
  }

  @Test func `no two diagnostics of a file have the same fingerprint`() {
    let all = fingerprints(Self.text)
    #expect(all.count == 6 && Set(all).count == 6)
    #expect(all.allSatisfy { $0.count == 16 && UInt64($0, radix: 16) != nil })
  }

  @Test func `a fingerprint is what it was in earlier versions`() {
    #expect(fingerprints("<⟦a⟧>") == ["5f28c842da236f17"])
  }

  @Test(arguments: [
    ("lines above", "<⟦a⟧>", "<!-- -->\n\n<⟦a⟧>\n<b/>"), ("lines below", "</a>", "</a>\n\n"),
    ("indentation", "  <add", "\t\t <add"), ("line ends", "\n", " \r\n"),
    ("a byte order mark", "<⟦a⟧>", "\u{FEFF}<⟦a⟧>"),
  ])
  func `a fingerprint stays`(_: String, old: String, new: String) {
    let edited = Self.text.replacing(old, with: new)
    #expect(edited != Self.text && fingerprints(edited) == fingerprints(Self.text))
  }

  @Test func `words and path do not count, the code and the line do`() {
    let all = fingerprints(Self.text)
    #expect(fingerprints(Self.text, message: "other", path: "g") == all)
    #expect(Set(fingerprints(Self.text, code: "CFG0002")).isDisjoint(with: all))
    let edited = fingerprints(Self.text.replacing("⟦y⟧", with: "⟦z⟧"))
    #expect(zip(edited, all).map { $0 == $1 } == [true, true, false, false, true, true])
  }

  @Test func `a secret is in no fingerprint`() {
    let all = fingerprints(Self.text, hiding: 5)
    #expect(fingerprints(Self.text.replacing("geheim", with: "anders"), hiding: 5) == all)
    #expect(fingerprints(Self.text) != all)
  }

  @Test func `GitLab tells equal diagnostics of two files apart`() {
    let marked = MarkedText("<⟦a⟧>")
    let diagnostic = Diagnostic(
      Diagnostic.ID("CFG0001", "s"), .error, nil, at: marked.ranges[0], "m")
    let report = GitLabReport(
      ["f", "g", "./f"].map {
        DiagnosedFile(path: $0, text: marked.text, diagnostics: [diagnostic])
      })
    let fingerprints = report.value.elements.map { $0["fingerprint"] }
    #expect(fingerprints[0] != fingerprints[1] && fingerprints[0] == fingerprints[2])
  }
}
