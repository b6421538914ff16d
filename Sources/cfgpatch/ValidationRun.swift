import CfgPatchKit
import FileStore
import SourceDiagnostics

/// One call of `validate`: every file is read and judged, whatever becomes of the others.
struct ValidationRun {
  private let files: FileOptions
  private let reports: ReportOptions
  private let options: PolicyOptions
  private let console: Console
  private let pipeline = Pipeline()
  private var result = ValidationResult()
  private var failures = ExitStatus.success

  init(
    _ files: FileOptions, _ reports: ReportOptions, _ options: PolicyOptions, on console: Console
  ) {
    self.files = files
    self.reports = reports
    self.options = options
    self.console = console
  }

  /// Judges all files and returns the status of the call.
  mutating func status() -> ExitStatus {
    do throws(Failure) {
      let project = try options.project()
      let baseline = try options.baseline()
      result.policy = FailurePolicy(failOn: options.failOn ?? project?.failOn ?? .error)
      for path in files.files { judge(path, project) }
      if let baseline { try leaveOut(baseline) }
    } catch {
      tell(error)
      return failures
    }
    for failure in ReportOutput(reports, on: console).write(result, pipeline.store) {
      tell(failure)
    }
    return max(failures, result.policy.fails(result.files) ? .findings : .success)
  }

  private mutating func judge(_ path: String, _ project: Project?) {
    do throws(Failure) {
      let file = pipeline.findings(in: try files.input(path, pipeline, console))
      result.files.append(project?.judging(file) ?? file)
    } catch {
      result.unread.append(UnreadFile(path: path, message: FailureReport(error).message))
      tell(error)
    }
  }

  /// Leaves out what the baseline knows, which is written first if that is asked for.
  private mutating func leaveOut(_ known: Baseline) throws(Failure) {
    let report = BaselineReport(of: known, after: result.files)
    var baseline = known
    if options.writeBaseline { baseline = known.knowing(result.files) }
    if options.pruneBaseline { baseline = known.pruned(after: result.files) }
    let isWritten = options.writeBaseline || options.pruneBaseline
    if isWritten { try baseline.write() }
    if !reports.quiet {
      console.print(isWritten ? report.text(written: baseline) : report.text, to: .error)
    }
    result.files = result.files.map(baseline.suppressing)
  }

  private mutating func tell(_ failure: Failure) {
    failures = max(failures, ExitStatus(failure))
    console.print(FailureReport(failure).text(console.report(.error)), to: .error)
  }
}
