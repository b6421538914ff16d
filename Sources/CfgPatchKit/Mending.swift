import ConfigModel
import ConfigPatch
import LosslessXML
import SourceDiagnostics
import SourceText

/// The fixes of a file's findings, made until none is left that may be made.
///
/// Fixes may touch each other, and one may bring to light what the next is for: those that do not
/// touch are made together, and the file is judged again. A fix that does not cure its finding, or
/// after which the file has an error that it had not and that no fix cures, is not made.
struct Mending {
  let options: FixOptions
  /// Returns a text as the configuration that it is, with everything that is known to be wrong.
  let judge: (SourceText) -> State

  /// A state of the file, what is wrong with it, and how it came to it.
  struct State {
    let document: ConfigurationDocument
    let findings: [Diagnostic]
    fileprivate(set) var course = Course()

    init(_ document: ConfigurationDocument, _ findings: [Diagnostic]) {
      self.document = document
      self.findings = findings
    }
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
    var last = first
    while let next = step(from: last) {
      guard !first.document.syntax.declaresEntities else {
        throw Refusal(entitiesOf: first.document.syntax)
      }
      guard next.course.length < Self.limit else { throw Refusal(endless: Self.endless) }
      last = next
    }
    let edits = last.course.edits
    if let fault = last.syntaxFault {
      throw Refusal(advised(fault).placed(before: edits.map(\.edit)))
    }
    let changes = FindingChanges(
      mending: last.course.mended, from: first.findings, to: last.findings,
      by: edits.map(\.edit), wasWellFormed: first.document.syntax.isWellFormed)
    return Result(patch: Patch.Result(after: last.document, edits: edits), findings: changes)
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

  /// Returns the state after as many fixes as can be made at once; `nil` if there are none.
  private func step(from state: State) -> State? {
    step(from: state, by: Cure.apart(state.findings.compactMap(options.cure))[...])
  }

  private func step(from state: State, by cures: ArraySlice<Cure>) -> State? {
    guard !cures.isEmpty else { return nil }
    if let next = advance(state, by: cures) { return next }
    guard cures.count > 1 else { return nil }
    let middle = cures.startIndex + cures.count / 2
    return step(from: state, by: cures[..<middle]) ?? step(from: state, by: cures[middle...])
  }

  /// Returns the state after `cures`, and after those of the errors that only they bring to light.
  private func advance(_ state: State, by cures: ArraySlice<Cure>) -> State? {
    var next = made(cures, in: state)
    guard state.syntaxFault == nil else { return next.unread < state.unread ? next : nil }
    while true {
      let edits = next.course.edits.dropFirst(state.course.edits.count).map(\.edit)
      let changes = FindingChanges(from: state.findings, to: next.findings, by: edits)
      let cured = Set(changes.cured.map(\.message))
      guard cures.allSatisfy({ cured.contains($0.finding.message) }) else { return nil }
      let errors = changes.caused.filter { $0.severity == .error }
      if errors.isEmpty { return next }
      let more = errors.compactMap(options.cure)
      guard more.count == errors.count, next.course.length < Self.limit else { return nil }
      next = made(Cure.apart(more)[...], in: next)
    }
  }

  /// Returns the state after `cures`, which do not touch each other.
  private func made(_ cures: ArraySlice<Cure>, in state: State) -> State {
    var next = judge(state.document.text.applying(Cure.script(of: cures)))
    next.course = state.course
    next.course.add(cures, of: state.document)
    next.course.length += state.syntaxFault == nil ? 1 : 0
    return next
  }
}

extension Mending.State {
  /// What keeps the file from being well-formed.
  fileprivate var syntaxFault: Diagnostic? {
    document.syntax.isWellFormed ? nil : findings.first
  }

  /// The number of bytes from the first fault of syntax on; -1 if there is none.
  fileprivate var unread: Int {
    syntaxFault.map { document.text.utf8.count - $0.range.lowerBound } ?? -1
  }
}
