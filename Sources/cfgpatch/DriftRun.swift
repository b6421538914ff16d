import CfgPatchKit
import FileStore
import SourceDiagnostics
import Workers

/// One call of `drift`: every file is compared with what is wanted of it, whatever becomes of the
/// others.
struct DriftRun {
  private let files: PolicyFiles
  private let reports: ReportOptions
  private let console: Console
  private let output: ReportOutput
  private let pipeline: Pipeline
  private var result = ValidationResult()
  private var departed = 0
  private var worst = ExitStatus.success

  init(
    _ files: PolicyFiles, _ reports: ReportOptions, in pipeline: Pipeline, on console: Console
  ) {
    self.files = files
    self.reports = reports
    self.pipeline = pipeline
    self.console = console
    output = ReportOutput(reports, on: console)
    // What is a finding here is something that the policy does not allow.
    result.policy = FailurePolicy(failOn: .note)
  }

  /// Compares all files and returns the status of the call.
  mutating func status() -> ExitStatus {
    for error in files.unread { miss(error.path, .store(error)) }
    compareAll()
    result.summary = summary
    for failure in output.write(result, pipeline.store) { tell(failure) }
    return worst
  }

  private mutating func compareAll() {
    let (pipeline, tasks) = (pipeline, files.tasks)
    var progress = Progress(of: tasks.count, isQuiet: reports.quiet, on: console)
    var paths = tasks.map(\.path).makeIterator()
    JobCount.workers(reports.jobs).run(
      tasks.count,
      { index in Result { () throws(Failure) in try pipeline.drift(of: tasks[index]) } },
      inOrder: { drift in
        guard let path = paths.next() else { return }
        take(drift, path)
        progress.add(path)
      })
  }

  private mutating func take(_ drift: Result<FileDrift, Failure>, _ path: String) {
    switch drift {
    case .success(let drift):
      result.files.append(output.printed(drift.file))
      if drift.hasLeft {
        departed += 1
        worst = max(worst, .wouldChange)
      }
      if drift.hasOffences { worst = max(worst, .findings) }
    case .failure(let failure): miss(path, failure)
    }
  }

  private mutating func miss(_ path: String, _ failure: Failure) {
    result.unread.append(UnreadFile(path: path, message: FailureReport(failure).message))
    tell(failure)
  }

  private mutating func tell(_ failure: Failure) {
    worst = max(worst, ExitStatus(failure))
    console.print(FailureReport(failure).text(console.report(.error)), to: .error)
  }

  private var summary: String {
    let all = result.files.count + result.unread.count
    return "\(all) file\(all == 1 ? "" : "s"): \(departed) left the state, "
      + "\(result.files.count - departed) in it, \(result.unread.count) failed"
  }
}
