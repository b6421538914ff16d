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
    findings(in: judgement(of: document))
  }

  private func findings(in judged: Judgement) -> [Diagnostic] {
    // Of a file that is not well-formed, the first parser tells more than the second.
    if let disagreement = judged.disagreement, judged.input.configuration.syntax.isWellFormed {
      return [disagreement]
    }
    let found = Rule.diagnostics(in: judged.input)
    return (found + judged.schemaErrors(besides: found))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Returns what is wrong with `document`, of which `judgement` is known already if it is given,
  /// and is not suppressed by a comment in it.
  func countingFindings(
    in document: ConfigurationDocument, _ judgement: Judgement? = nil
  ) -> [Diagnostic] {
    let findings = findings(in: judgement ?? self.judgement(of: document))
    return Self.suppressing(findings, in: document).counting
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

  /// Returns what all findings in `document` are made of.
  private func judgement(of document: ConfigurationDocument) -> Judgement {
    Judgement(
      input: RuleInput(document, product), disagreement: disagreement(on: document),
      schemaErrors: product.schemaValidator.diagnostics(in: document.syntax))
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

  /// Refuses a text with an error that another does not have, and returns what is known of it else.
  @discardableResult
  func refuseWorse(
    _ after: ConfigurationDocument, than before: ConfigurationDocument
  ) throws(Refusal) -> Judgement {
    let judgement = judgement(of: after)
    if var disagreement = judgement.disagreement {
      let known = before.syntax.isWellFormed ? self.disagreement(on: before) : nil
      // Its place is in the text after the edits, which nobody sees.
      disagreement.range = 0..<0
      throw Refusal(known ?? disagreement)
    }
    // In a file that is not well-formed, no other error can be seen.
    guard before.syntax.isWellFormed else { return judgement }
    let errors = judgement.errors
    guard !errors.isEmpty else { return judgement }
    let known = self.judgement(of: before).errors.map { [$0.id.code, $0.message] }
    if let new = errors.first(where: { !known.contains([$0.id.code, $0.message]) }) {
      throw Refusal(worse: new)
    }
    return judgement
  }
}

extension Diagnostic.ID {
  /// What is reported of a file on which two parsers disagree.
  static let parsersDisagree = Diagnostic.ID("CFG1050", "parsers-disagree")
}
