package import ConfigModel
import LosslessXML
package import SourceDiagnostics
import SourceText

/// A list of changes that together give a file a state that people have a name for.
package struct Patch: Sendable {
  /// The name of the command that makes it.
  package let name: String
  /// The changes that bring the file there.
  let changes: @Sendable (ConfigurationDocument) -> [Change]
  /// What stands against the effect in a file in which all changes hold.
  let obstacle: @Sendable (ConfigurationDocument) -> Refusal?
  /// What a person should know of a file in which all changes hold.
  let remarks: @Sendable (ConfigurationDocument) -> [Diagnostic]

  init(
    name: String, changes: @escaping @Sendable (ConfigurationDocument) -> [Change],
    obstacle: @escaping @Sendable (ConfigurationDocument) -> Refusal? = { _ in nil },
    remarks: @escaping @Sendable (ConfigurationDocument) -> [Diagnostic] = { _ in [] }
  ) {
    self.name = name
    self.changes = changes
    self.obstacle = obstacle
    self.remarks = remarks
  }

  /// What a patch makes of a file.
  package struct Result: Sendable {
    /// The text with all changes made; the text itself where they held before.
    package let after: ConfigurationDocument
    /// The edits in the order in which they were made, each to the text that the one before it
    /// left.
    package let edits: [PlannedEdit]
    /// What held before, as clauses.
    package let settled: [String]
    /// What a person should know, with places in ``after``.
    package let remarks: [Diagnostic]

    package init(
      after: ConfigurationDocument, edits: [PlannedEdit], settled: [String] = [],
      remarks: [Diagnostic] = []
    ) {
      self.after = after
      self.edits = edits
      self.settled = settled
      self.remarks = remarks
    }
  }

  /// Returns what the patch makes of `document`.
  ///
  /// - Throws: ``Refusal`` if the program would not see the changes even then. The place of its
  ///   diagnostic is in `document`.
  package func result(for document: ConfigurationDocument) throws(Refusal) -> Result {
    try result(for: document, comparedWith: document)
  }

  /// Returns what the patch makes of `document`, of which only what held in `origin` is settled.
  func result(
    for document: ConfigurationDocument, comparedWith origin: ConfigurationDocument
  ) throws(Refusal) -> Result {
    try refuseUnreadable(document)
    var course = PatchCourse(document, from: origin)
    var settled: [String] = []
    let changes = changes(document)
    do throws(Refusal) {
      for change in changes where try course.make(change) == .settled {
        settled += change.statement(in: origin).map { [$0] } ?? []
      }
      try refuseWithoutEffect(course.document, changes, origin)
    } catch {
      throw Refusal(error.diagnostic.placed(before: course.edits.map(\.edit)))
    }
    return Result(
      after: course.document, edits: course.edits, settled: settled,
      remarks: remarks(course.document))
  }

  /// Refuses what no edit of a section can cure.
  private func refuseUnreadable(_ document: ConfigurationDocument) throws(Refusal) {
    if let diagnostic = document.syntax.diagnostic { throw Refusal(diagnostic) }
    if document.syntax.declaresEntities { throw Refusal(entitiesOf: document.syntax) }
    if let failure = document.fileFailures.first { throw Refusal(failure.diagnostic) }
  }

  /// Refuses a result that .NET would not read, or that something else in the file overrules.
  private func refuseWithoutEffect(
    _ document: ConfigurationDocument, _ changes: [Change], _ origin: ConfigurationDocument
  ) throws(Refusal) {
    let sections = Set(changes.flatMap { $0.sections(in: document) })
    if let failure = document.loadFailures.first(where: { failure in
      failure.section.map(sections.contains) ?? true
    }) {
      let isOld = origin.loadFailures.contains { $0.diagnostic.isSame(as: failure.diagnostic) }
      throw isOld ? Refusal(failure.diagnostic) : Refusal(caused: failure.diagnostic)
    }
    if let refusal = obstacle(document) { throw refusal }
  }
}

extension Diagnostic {
  /// Returns whether the diagnostic says the same as `other`, wherever it says it.
  fileprivate func isSame(as other: Diagnostic) -> Bool {
    id == other.id && message == other.message
  }
}
