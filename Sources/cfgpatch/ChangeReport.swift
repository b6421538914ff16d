import CfgPatchKit
import SourceDiagnostics

/// How the end of a file is told: what is printed of it, and what is kept for the end of the run.
///
/// That is made where the file is worked on, so that neither its trees nor the work of telling are
/// left to the thread that prints.
struct ChangeReport: Sendable {
  /// What is told of one file.
  struct Told: Sendable {
    let path: String
    /// What is written as it is.
    fileprivate(set) var difference: [UInt8] = []
    /// What is said to a person, and where.
    fileprivate(set) var words = ""
    fileprivate(set) var stream = Console.Stream.output
    let status: ExitStatus
    let isChanged: Bool
    let isFailed: Bool
    fileprivate(set) var plan: FilePlan?
    fileprivate(set) var result: ResultObject.File?
  }

  let check: Bool
  let quiet: Bool
  let plan: Bool
  let diff: DifferenceStyle?
  /// The result object without files, if one is printed.
  let result: ResultObject?
  /// A Boolean value indicating whether the changed document itself is what is printed, so that
  /// standard output has no room for anything else.
  let isFilter: Bool
  /// The style of the terminal that the difference goes to, if it is one.
  let terminal: TerminalStyle?
  /// How failures are printed.
  let failures: TextReport

  init(
    _ options: ChangeOptions, printsPlan: Bool, isFilter: Bool, on console: Console
  ) {
    check = options.check
    quiet = options.quiet
    plan = printsPlan
    diff = options.diff
    self.isFilter = isFilter
    let stream: Console.Stream = isFilter ? .error : .output
    terminal = console.isForPerson(stream) ? console.style(stream) : nil
    failures = console.report(.error)
    result =
      options.json
      ? ResultObject(difference: options.diff) { Int(ExitStatus($0).rawValue) } : nil
  }

  /// Returns what is told of `file`.
  func told(of file: ProcessedFile) -> Told {
    var told = Told(
      path: file.path, status: status(of: file), isChanged: file.outcome?.isChanged ?? false,
      isFailed: file.failure != nil)
    told.result = result?.told(of: file)
    switch file.result {
    case .done(let outcome, let commit): tell(outcome, commit, &told)
    case .failed(let failure): tell(failure, &told)
    }
    return told
  }

  private func tell(_ outcome: Outcome, _ commit: Commit, _ told: inout Told) {
    if plan { told.plan = FilePlan(outcome) }
    guard result == nil else { return }
    told.difference = diff?.bytes(of: outcome, onTerminal: terminal) ?? []
    guard !quiet, !plan else { return }
    told.words = OutcomeReport(outcome, commit).text
    told.stream = isFilter || diff != nil ? .error : .output
  }

  private func tell(_ failure: Failure, _ told: inout Told) {
    guard result == nil || !isFilter else { return }
    told.words =
      FailureReport(failure).text(failures) + "\(told.path.visible): not changed\n"
    told.stream = .error
  }

  private func status(of file: ProcessedFile) -> ExitStatus {
    switch file.result {
    case .failed(let failure): ExitStatus(failure)
    case .done(let outcome, _): check && outcome.isChanged ? .wouldChange : .success
    }
  }
}
