public import ConfigModel
import ConfigPatch
import ConfigRules
import LosslessXML
import SchemaValidation
public import SourceDiagnostics
import SourceText

/// Everything that is known to be wrong with a configuration of one product.
public struct Validation: Sendable {
  private let product: Product

  /// Creates the validation of files of `product`.
  public init(of product: Product) { self.product = product }

  /// Returns what is wrong with `document`, in the order of the file.
  ///
  /// A file that is not well-formed has that one finding. A tag that the model of .NET finds
  /// an error in is not reported by the schema again.
  public func findings(in document: ConfigurationDocument) -> [Diagnostic] {
    let found = Rule.diagnostics(in: RuleInput(document, product))
    guard document.syntax.isWellFormed else { return found }
    if let disagreement = disagreement(on: document) { return [disagreement] }
    let errors = found.filter { $0.severity == .error }
    let schema = product.schemaValidator.diagnostics(in: document.syntax).filter { finding in
      let tag = document.syntax.startTag(at: finding.range.lowerBound) ?? finding.range
      return !errors.contains { $0.range.overlaps(tag) || $0.range.overlaps(finding.range) }
    }
    return (found + schema).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What libxml2 has against a document that cfgpatch's own parser accepts.
  private func disagreement(on document: ConfigurationDocument) -> Diagnostic? {
    let error = LibXML2.wellFormedness(
      of: document.text.utf8, declaresEntities: document.syntax.declaresEntities)
    guard let error else { return nil }
    let offset = error.offset ?? 0
    var diagnostic = Diagnostic(
      Diagnostic.ID("CFG1050", "parsers-disagree"), .error, .configurationSystemFails,
      at: offset..<min(offset + 1, document.text.utf8.count),
      "libxml2 refuses what cfgpatch reads: \(error.message)")
    diagnostic.advice = "report this file; it is not edited"
    return diagnostic
  }

  /// Refuses a text with an error that another does not have.
  func refuseWorse(
    _ after: ConfigurationDocument, than before: ConfigurationDocument
  ) throws(Refusal) {
    if let disagreement = disagreement(on: after) {
      throw Refusal(self.disagreement(on: before) ?? disagreement)
    }
    let errors = findings(in: after).filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    let known = findings(in: before).map { [$0.id.code, $0.message] }
    guard let new = errors.first(where: { !known.contains([$0.id.code, $0.message]) }) else {
      return
    }
    throw Refusal(worse: new)
  }
}

extension DocumentSyntax {
  /// The start tag that the byte at `offset` is in.
  fileprivate func startTag(at offset: Int) -> Range<Int>? {
    elements.first { $0.startTagRange.contains(offset) }?.startTagRange
  }
}
