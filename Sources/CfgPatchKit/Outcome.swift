public import ConfigModel
public import ConfigPatch
public import FileStore
public import SourceDiagnostics
import SourceText
import LosslessXML

/// What a request makes of a file: printed, compared or committed, it is the same value.
public struct Outcome: Sendable {
  /// The file.
  public let input: Input
  /// The name of the request's command.
  public let command: String
  /// The text of the file.
  public let before: ConfigurationDocument
  /// The text that the file should have.
  public let after: ConfigurationDocument
  /// The product, and what says that it is this one.
  public let recognition: Recognition
  /// The edits in the order in which they were made.
  public let edits: [PlannedEdit]
  /// What held before.
  public let settled: [String]
  /// What a person should know, with places in ``after``; warnings among them.
  public let remarks: [Diagnostic]

  /// The bytes that the file should have.
  public var bytes: [UInt8] { after.text.bytes }

  /// A Boolean value indicating whether the file has to be written.
  public var isChanged: Bool { before.text != after.text }

  init(
    input: Input, command: String, before: ConfigurationDocument,
    assignment: ProductAssignment, result: Patch.Result
  ) {
    self.input = input
    self.command = command
    self.before = before
    after = result.after
    recognition = assignment.recognition
    edits = result.edits
    settled = result.settled
    remarks = assignment.warnings + result.remarks
  }
}

/// A reason why there is no outcome.
public enum Failure: Error, Sendable {
  /// The content of the file stands against it.
  case refused(DiagnosedFile)
  /// The world stands against it.
  case store(FileStoreError)
  /// A template of the user's cannot be used.
  case template(TemplateFault)
}
