import CfgPatchKit
import FileStore
import SourceDiagnostics

/// One call of a command that changes files: every file is processed, whatever becomes of the
/// others.
struct ChangeRun {
  private let request: PatchRequest
  private let files: FileOptions
  private let options: ChangeOptions
  private let console: Console
  private let pipeline: Pipeline
  private var result: ResultObject
  private var status = ExitStatus.success

  init(_ request: PatchRequest, _ files: FileOptions, _ options: ChangeOptions) {
    self.request = request
    self.files = files
    self.options = options
    console = files.console
    pipeline = options.pipeline
    result = ResultObject(difference: options.diff)
  }

  /// Processes all files and returns the status of the call.
  mutating func run() -> ExitStatus {
    for path in files.files { process(path) }
    if options.json { console.write(result.value.text + "\n") }
    return status
  }

  private mutating func process(_ path: String) {
    do throws(Failure) {
      let outcome = try pipeline.outcome(of: request, for: files.input(path, pipeline))
      let replacement = try commit(outcome)
      report(outcome, replacement)
      if options.check, outcome.isChanged { status = max(status, .wouldChange) }
    } catch {
      fail(path, error)
    }
  }

  private func commit(_ outcome: Outcome) throws(Failure) -> Replacement {
    guard !options.isRehearsal else { return .unchanged }
    guard outcome.input.snapshot == nil else {
      return try pipeline.commit(outcome, options.replaceOptions)
    }
    console.write(outcome.bytes)
    return outcome.isChanged ? .written(backup: nil) : .unchanged
  }

  private mutating func report(_ outcome: Outcome, _ replacement: Replacement) {
    let backup = replacement.backup
    result.entries.append(.outcome(outcome, backup: backup))
    guard !options.json else { return }
    if let diff = options.diff {
      let stream = dataStream(for: outcome)
      let style = console.isTerminal(stream) ? console.style(stream) : nil
      console.write(diff.bytes(of: outcome, onTerminal: style), to: stream)
    }
    guard !options.quiet else { return }
    let mode: OutcomeReport.Mode = options.isRehearsal ? .rehearsal : .written(backup: backup)
    let isDataOnOutput = options.diff != nil || outcome.input.snapshot == nil
    console.write(OutcomeReport(outcome, mode).text, to: isDataOnOutput ? .error : .output)
  }

  /// Where a difference goes: to standard output, unless the document itself is there.
  private func dataStream(for outcome: Outcome) -> Console.Stream {
    outcome.input.snapshot == nil && !options.isRehearsal ? .error : .output
  }

  private mutating func fail(_ path: String, _ failure: Failure) {
    let report = FailureReport(failure, path: path)
    let own = ExitStatus(failure)
    status = max(status, own)
    result.entries.append(report.entry(status: Int(own.rawValue)))
    console.write(report.text(console), to: .error)
  }
}

extension Replacement {
  fileprivate var backup: String? {
    if case .written(let backup) = self { backup } else { nil }
  }
}
