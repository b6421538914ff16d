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
  private let secondParser: SecondParser

  /// Creates the validation of files of `product`.
  public init(of product: Product) { self.init(of: product, .libXML2) }

  init(of product: Product, _ secondParser: SecondParser) {
    self.product = product
    self.secondParser = secondParser
  }

  /// Returns what is wrong with `document`, in the order of the file.
  ///
  /// A file that is not well-formed has that one finding. A tag that the model of .NET has an
  /// error in is not reported by the schema again.
  public func findings(in document: ConfigurationDocument) -> [Diagnostic] {
    guard document.syntax.isWellFormed else {
      return Rule.diagnostics(in: RuleInput(document, product))
    }
    if let disagreement = disagreement(on: document) { return [disagreement] }
    let found = Rule.diagnostics(in: RuleInput(document, product))
    return (found + schemaErrors(in: document, besides: found))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Returns what is wrong with `document` and is not suppressed by a comment in it.
  func countingFindings(in document: ConfigurationDocument) -> [Diagnostic] {
    Self.suppressing(findings(in: document), in: document).counting
  }

  /// Returns which of `findings` count, and which a comment in `document` suppresses.
  ///
  /// Where two parsers disagree nothing else was looked for, so no comment can be called unused.
  static func suppressing(
    _ findings: [Diagnostic], in document: ConfigurationDocument
  ) -> (counting: [Diagnostic], suppressed: [SuppressedDiagnostic]) {
    guard !findings.contains(where: { $0.id == .parsersDisagree }) else { return (findings, []) }
    return Suppressions(in: document.syntax, naming: RuleBook.ids).applied(to: findings)
  }

  /// The errors among the findings, which cost less to find than all of them.
  private func errors(in document: ConfigurationDocument) -> [Diagnostic] {
    let found = Rule.errors(in: RuleInput(document, product))
    return found + schemaErrors(in: document, besides: found)
  }

  private func schemaErrors(
    in document: ConfigurationDocument, besides found: [Diagnostic]
  ) -> [Diagnostic] {
    product.schemaValidator.diagnostics(in: document.syntax)
      .filter { !isKnown($0, among: found, in: document) }
  }

  /// Returns whether one of `found` is an error in the same tag as `finding`.
  private func isKnown(
    _ finding: Diagnostic, among found: [Diagnostic], in document: ConfigurationDocument
  ) -> Bool {
    let tag = document.syntax.elements.map(\.startTagRange)
      .last { $0.lowerBound <= finding.range.lowerBound }
    let place = tag.map { $0.overlaps(finding.range) ? $0 : finding.range } ?? finding.range
    return found.contains { $0.severity == .error && $0.range.overlaps(place) }
  }

  /// What another parser has against a document that cfgpatch's own accepts.
  ///
  /// Which of them .NET agrees with is not known, so no consequence is claimed.
  private func disagreement(on document: ConfigurationDocument) -> Diagnostic? {
    guard let objection = secondParser.objection(document.syntax) else { return nil }
    let end = min(objection.offset + 1, document.text.utf8.count)
    var diagnostic = Diagnostic(
      .parsersDisagree, .error, nil,
      at: min(objection.offset, end)..<end,
      "libxml2 refuses what cfgpatch reads: \(objection.message)")
    diagnostic.advice = "report this file; it is not edited"
    return diagnostic
  }

  /// Refuses a text with an error that another does not have.
  func refuseWorse(
    _ after: ConfigurationDocument, than before: ConfigurationDocument
  ) throws(Refusal) {
    if var disagreement = disagreement(on: after) {
      let known = before.syntax.isWellFormed ? self.disagreement(on: before) : nil
      // Its place is in the text after the edits, which nobody sees.
      disagreement.range = 0..<0
      throw Refusal(known ?? disagreement)
    }
    // In a file that is not well-formed, no other error can be seen.
    guard before.syntax.isWellFormed else { return }
    let errors = errors(in: after)
    guard !errors.isEmpty else { return }
    let known = self.errors(in: before).map { [$0.id.code, $0.message] }
    guard let new = errors.first(where: { !known.contains([$0.id.code, $0.message]) }) else {
      return
    }
    throw Refusal(worse: new)
  }
}

extension Diagnostic.ID {
  /// What is reported of a file on which two parsers disagree.
  static let parsersDisagree = Diagnostic.ID("CFG1050", "parsers-disagree")
}
