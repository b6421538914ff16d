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
      let policy = FailurePolicy(failOn: options.failOn ?? project?.failOn ?? .error)
      var diagnosed = files.files.compactMap { judged($0, by: project) }
      if let baseline { diagnosed = try counting(diagnosed, besides: baseline) }
      report(diagnosed, policy)
      return max(failures, policy.fails(diagnosed) ? .findings : .success)
    } catch {
      tell(error)
      return failures
    }
  }

  private mutating func judged(_ path: String, by project: Project?) -> DiagnosedFile? {
    do throws(Failure) {
      let file = pipeline.findings(in: try files.input(path, pipeline, console))
      return project?.judging(file) ?? file
    } catch {
      tell(error)
      return nil
    }
  }

  /// Returns `files` without what the baseline knows, which is written first if that is asked for.
  private func counting(
    _ files: [DiagnosedFile], besides known: Baseline
  ) throws(Failure) -> [DiagnosedFile] {
    let report = BaselineReport(of: known, after: files)
    let baseline =
      options.writeBaseline
      ? known.knowing(files) : options.pruneBaseline ? known.pruned(after: files) : known
    let isWritten = options.writeBaseline || options.pruneBaseline
    if isWritten { try baseline.write() }
    if !reports.quiet {
      console.print(isWritten ? report.text(written: baseline) : report.text, to: .error)
    }
    return files.map(baseline.suppressing)
  }

  private mutating func report(_ diagnosed: [DiagnosedFile], _ policy: FailurePolicy) {
    let style = console.report(.output)
    if reports.format != .text {
      console.write(Array(reports.format.report(of: diagnosed, policy, text: style).utf8))
    } else if reports.quiet || diagnosed.isEmpty {
      console.print(ReportFormat.text(of: diagnosed, style))
    } else {
      console.print(reports.format.report(of: diagnosed, policy, text: style))
    }
    for target in reports.targets {
      let text = target.format.report(
        of: diagnosed, policy, text: TextReport(neutralizesWorkflowCommands: true))
      do throws(FileStoreError) { try pipeline.store.put(Array(text.utf8), at: target.path) } catch
      {
        tell(.store(error))
      }
    }
  }

  private mutating func tell(_ failure: Failure) {
    failures = max(failures, ExitStatus(failure))
    console.print(FailureReport(failure).text(console.report(.error)), to: .error)
  }
}
