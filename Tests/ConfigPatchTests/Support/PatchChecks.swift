import ConfigModel
import ConfigPatch
import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// Returns the configuration that `xml` is, read together with the settings file `settings`.
func configuration(_ xml: String, settings: String? = nil) -> ConfigurationDocument {
  ConfigurationDocument(
    DocumentSyntax(parsing: SourceText(Array(xml.utf8))),
    settingsFile: settings.map { SourceText(Array($0.utf8)) })
}

/// Checks that `patch` makes `after` of `before`, that a second run finds it so, and that both say
/// the same remarks, each of which contains one of `remarks`.
func check(
  _ patch: Patch, _ before: String, _ after: String, remarks: [String] = [],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let document = configuration(before)
  do throws(Refusal) {
    let result = try patch.result(for: document)
    #expect(text(of: result.after) == after, sourceLocation: sourceLocation)
    #expect(result.edits.isEmpty == (before == after), sourceLocation: sourceLocation)
    check(result.remarks, remarks, sourceLocation)
    let again = try patch.result(for: result.after)
    #expect(again.edits.map(\.reason).isEmpty, sourceLocation: sourceLocation)
    #expect(again.remarks == result.remarks, sourceLocation: sourceLocation)
  } catch {
    Issue.record("refused: \(error.diagnostic.message)", sourceLocation: sourceLocation)
  }
}

/// Checks that `patch` finds `xml` as it should be, and says of it what `settled` contains.
func checkSettled(
  _ patch: Patch, _ xml: String, _ settled: [String]? = nil, remarks: [String] = [],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  check(patch, xml, xml, remarks: remarks, sourceLocation: sourceLocation)
  guard let settled, let result = try? patch.result(for: configuration(xml)) else { return }
  #expect(result.settled == settled, sourceLocation: sourceLocation)
}

/// Checks that `patch` refuses `xml` with `code` at the place between `⟦` and `⟧`.
func checkRefused(
  _ patch: Patch, _ xml: String, _ code: String, settings: String? = nil, _ words: String = "",
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(xml)
  let document = ConfigurationDocument(
    DocumentSyntax(parsing: marked.text),
    settingsFile: settings.map { SourceText(Array($0.utf8)) })
  do throws(Refusal) {
    let result = try patch.result(for: document)
    let reasons = result.edits.map(\.reason)
    Issue.record("not refused: \(reasons)", sourceLocation: sourceLocation)
  } catch {
    let diagnostic = error.diagnostic
    #expect(diagnostic.id.code == code, sourceLocation: sourceLocation)
    #expect(diagnostic.severity == .error, sourceLocation: sourceLocation)
    #expect(
      spelling(diagnostic.range, document) == marked.ranges.first.map { spelling($0, document) },
      sourceLocation: sourceLocation)
    #expect(diagnostic.range == marked.ranges.first, sourceLocation: sourceLocation)
    #expect(
      (diagnostic.message + "; " + (diagnostic.advice ?? "")).contains(words) || words.isEmpty,
      "\(diagnostic.message); \(diagnostic.advice ?? "")", sourceLocation: sourceLocation)
  }
}

func text(of document: ConfigurationDocument) -> String {
  String(decoding: document.text.utf8, as: UTF8.self)
}

private func check(
  _ remarks: [Diagnostic], _ expected: [String], _ sourceLocation: Testing.SourceLocation
) {
  let messages = remarks.map { "\($0.severity.rawValue): \($0.message)" }
  let fits =
    messages.count == expected.count
    && zip(messages, expected).allSatisfy { $0.contains($1) }
  #expect(fits, "remarks \(messages) are not \(expected)", sourceLocation: sourceLocation)
}

private func spelling(_ range: Range<Int>, _ document: ConfigurationDocument) -> String {
  range.upperBound <= document.text.utf8.count ? document.text[range] : "behind the end"
}
