import ConfigModel
import ConfigPatch
import LosslessXML
import SourceDiagnostics
import SourceText

/// The fixes of a file's findings, made until none is left that may be made.
///
/// Fixes may touch each other, and one may bring to light what the next is for: those that do not
/// touch are made together, and the file is judged again. A fix that would cause an error, or that
/// does not cure its finding, is not made.
struct Mending {
  let options: FixOptions
  /// Returns a text as the configuration that it is, with everything that is known to be wrong.
  let judge: (SourceText) -> State

  /// A state of the file, and what is wrong with it.
  struct State {
    let document: ConfigurationDocument
    let findings: [Diagnostic]
  }

  /// What is made of a file.
  struct Result {
    let patch: Patch.Result
    let findings: FindingChanges
  }

  /// Returns what the fixes make of the file whose text is `text`.
  ///
  /// - Throws: `Refusal` if the file declares entities, or is not well-formed even then. The place
  ///   of its diagnostic is in `text`.
  func result(for text: SourceText) throws(Refusal) -> Result {
    let first = judge(text)
    var current = first
    var course = Course()
    while let step = step(from: current) {
      guard !current.document.syntax.declaresEntities else {
        throw Refusal(entitiesOf: first.document.syntax)
      }
      guard course.length < Self.limit else { throw Refusal(endless: Self.endless) }
      course.add(step.cures, of: current.document)
      current = step.state
    }
    let edits = course.edits.map(\.edit)
    if !current.document.syntax.isWellFormed, let fault = current.findings.first {
      throw Refusal(advised(fault).placed(before: edits))
    }
    let changes = FindingChanges(
      mending: course.mended, from: first.findings, to: current.findings, by: edits,
      wasWellFormed: first.document.syntax.isWellFormed)
    return Result(
      patch: Patch.Result(after: current.document, edits: course.edits), findings: changes)
  }

  /// The number of rounds after which a fix that is still to be made never ends.
  private static let limit = 1000
  private static let endless = "a thousand rounds of fixes leave one to be made"

  /// Returns `fault` with the advice that a fix exists, if it is only not allowed.
  private func advised(_ fault: Diagnostic) -> Diagnostic {
    guard options.concern(fault), !options.allowsUnsafe, let fix = fault.fixes.first else {
      return fault
    }
    var advised = fault
    advised.advice = "hand over '--unsafe' to \(fix.title)"
    return advised
  }

  /// Returns the state after as many fixes as can be made at once, and these; `nil` if there are
  /// none.
  private func step(from state: State) -> (state: State, cures: [Cure])? {
    var end = -1
    let cures = state.findings.compactMap { finding in
      options.choice(for: finding).map { Cure(finding: finding, fix: $0) }
    }.sorted { $0.span.lowerBound < $1.span.lowerBound }
      .filter { cure in
        guard cure.span.lowerBound > end else { return false }
        end = cure.span.upperBound
        return true
      }
    return step(from: state, by: cures[...])
  }

  private func step(
    from state: State, by cures: ArraySlice<Cure>
  ) -> (state: State, cures: [Cure])? {
    guard !cures.isEmpty, let script = Cure.script(of: cures) else { return nil }
    let after = judge(state.document.text.applying(script))
    if isBetter(after, than: state, by: cures, script) { return (after, Array(cures)) }
    guard cures.count > 1 else { return nil }
    let middle = cures.startIndex + cures.count / 2
    return step(from: state, by: cures[..<middle]) ?? step(from: state, by: cures[middle...])
  }

  private func isBetter(
    _ after: State, than before: State, by cures: ArraySlice<Cure>, _ script: EditScript
  ) -> Bool {
    guard before.document.syntax.isWellFormed else { return after.unread < before.unread }
    // Made from the last to the first, each edit finds its place as it is in the script.
    let changes = FindingChanges(
      from: before.findings, to: after.findings, by: script.edits.reversed())
    let cured = Set(changes.cured.map(\.message))
    return !changes.caused.contains { $0.severity == .error }
      && cures.allSatisfy { cured.contains($0.finding.message) }
  }
}

extension Mending.State {
  /// The number of bytes from the first fault of syntax on; -1 if there is none.
  fileprivate var unread: Int {
    guard !document.syntax.isWellFormed, let fault = findings.first else { return -1 }
    return document.text.utf8.count - fault.range.lowerBound
  }
}
