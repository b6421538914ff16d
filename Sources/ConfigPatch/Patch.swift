public import ConfigModel
import LosslessXML
public import SourceDiagnostics
import SourceText

/// A list of changes that together give a file a state that people have a name for.
public struct Patch: Sendable {
  /// The name of the command that makes it.
  public let name: String
  /// The sections that have to load for the changes to have any effect.
  let sections: [String]
  /// The changes that bring the file there.
  let changes: @Sendable (ConfigurationDocument) throws(Refusal) -> [Change]
  /// What stands against the effect in a file in which all changes hold.
  let obstacle: @Sendable (ConfigurationDocument) -> Refusal?
  /// What a person should know of a file in which all changes hold.
  let remarks: @Sendable (ConfigurationDocument) -> [Diagnostic]

  /// What a patch makes of a file.
  public struct Result: Sendable {
    /// The text with all changes made; the text itself where they held before.
    public let after: ConfigurationDocument
    /// The edits in the order in which they were made, each to the text that the one before it
    /// left.
    public let edits: [PlannedEdit]
    /// What held before, as clauses.
    public let settled: [String]
    /// What a person should know, with places in ``after``.
    public let remarks: [Diagnostic]
  }

  /// Returns what the patch makes of `document`.
  ///
  /// - Throws: ``Refusal`` if the program would not see the changes even then. The place of its
  ///   diagnostic is in `document`.
  public func result(for document: ConfigurationDocument) throws(Refusal) -> Result {
    try refuseUnreadable(document)
    var current = document
    var edits: [PlannedEdit] = []
    var settled: [String] = []
    for change in try changes(document) {
      let count = edits.count
      while let planned = try change.nextEdit(in: current) {
        edits.append(planned)
        current = current.applying(EditScript(planned.edit))
      }
      if edits.count == count, let statement = change.statement(in: document) {
        settled.append(statement)
      }
    }
    try refuseWithoutEffect(document, current)
    return Result(after: current, edits: edits, settled: settled, remarks: remarks(current))
  }

  /// Refuses what no edit of a section can cure.
  private func refuseUnreadable(_ document: ConfigurationDocument) throws(Refusal) {
    if let diagnostic = document.syntax.diagnostic { throw Refusal(diagnostic) }
    if document.syntax.declaresEntities {
      throw Refusal(.declaresEntities, at: document.syntax.doctypeRange ?? 0..<0)
    }
    if let failure = document.fileFailures.first { throw Refusal(failure.diagnostic) }
  }

  /// Refuses a result that .NET would not read, or that something else in the file overrules.
  private func refuseWithoutEffect(
    _ before: ConfigurationDocument, _ after: ConfigurationDocument
  ) throws(Refusal) {
    for section in sections {
      guard let failure = after.sectionFailures(section).first else { continue }
      let twin = before.sectionFailures(section).first { $0.isSame(as: failure) }
      throw Refusal((twin ?? failure).diagnostic)
    }
    guard let refusal = obstacle(after) else { return }
    let twin = obstacle(before)
    throw twin?.diagnostic.message == refusal.diagnostic.message ? twin ?? refusal : refusal
  }
}

extension ConfigurationDocument {
  /// Returns the document with the edits of `script` made.
  func applying(_ script: EditScript) -> ConfigurationDocument {
    ConfigurationDocument(
      DocumentSyntax(parsing: text.applying(script)), settingsFile: settingsFile?.text,
      missingSources: missingSources)
  }
}
