public import ConfigModel
public import ConfigPatch
import LosslessXML
public import SourceDiagnostics
import SourceText

/// What a request makes of a file: printed, compared or committed, it is the same value.
public struct Outcome: Sendable {
  /// The file.
  public let input: Input
  /// What was asked for.
  public let request: PatchRequest
  /// The file as it is.
  public let before: ConfigurationDocument
  /// The file as it should be.
  public let after: ConfigurationDocument
  /// The product, and what says that it is this one.
  public let recognition: Recognition
  /// The edits in the order in which they were made.
  public let edits: [PlannedEdit]
  /// What held before.
  public let settled: [String]
  /// What a person should know, with places in ``after``; warnings among them.
  public let remarks: [Diagnostic]
  /// What fixes did to the findings, where the request was to make them.
  var mended: FindingChanges?
  /// What the check before writing has found out about ``after``.
  var judgement: Judgement?

  /// The bytes that the file should have.
  public var bytes: [UInt8] { after.text.bytes }

  /// A Boolean value indicating whether the file has to be written.
  public var isChanged: Bool { before.text != after.text }

  /// Returns what the edits do to the findings of the file; `nil` where there are none.
  ///
  /// It takes nearly as long as validating the file twice.
  public func findings() -> FindingChanges? {
    if let mended { return mended.masked(by: secrets) }
    guard isChanged else { return nil }
    let validation = Validation(of: recognition.product)
    return FindingChanges(
      from: validation.countingFindings(in: before),
      to: validation.countingFindings(in: after, judgement), by: edits.map(\.edit)
    ).masked(by: secrets)
  }

  /// The secrets of the file before and after.
  ///
  /// Where the file was not well-formed, what it holds can be told for sure only afterwards.
  var secrets: Secrets {
    let former = before.syntax.isWellFormed ? before.syntax : nil
    return Secrets(in: [former, after.syntax, after.settingsFile].compactMap(\.self))
  }

  init(
    input: Input, request: PatchRequest, before: ConfigurationDocument,
    assignment: ProductAssignment, result: Patch.Result
  ) {
    self.input = input
    self.request = request
    self.before = before
    after = result.after
    recognition = assignment.recognition
    edits = result.edits
    settled = result.settled
    remarks = assignment.warnings + result.remarks
  }
}
