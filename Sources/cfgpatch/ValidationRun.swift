import CfgPatchKit
import ConfigModel
import FileStore
import SourceDiagnostics
import Workers

/// One call of `validate`: every file is read and judged, whatever becomes of the others.
struct ValidationRun {
  private let files: FileOptions
  private let reports: ReportOptions
  private let options: PolicyOptions
  private let console: Console
  private let output: ReportOutput
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
    // What a baseline knows is known when all files are.
    output = ReportOutput(reports, printsEach: options.baselinePath == nil, on: console)
  }

  /// Judges all files and returns the status of the call.
  mutating func status() -> ExitStatus {
    do throws(Failure) {
      let project = try options.project()
      let baseline = try options.baseline()
      result.policy = FailurePolicy(failOn: options.failOn ?? project?.failOn ?? .error)
      judgeAll(project)
      if let baseline { try leaveOut(baseline) }
    } catch {
      tell(error)
      return failures
    }
    for failure in output.write(result, pipeline.store) { tell(failure) }
    return max(failures, result.policy.fails(result.files) ? .findings : .success)
  }

  private mutating func judgeAll(_ project: Project?) {
    let found = ConfigurationFiles(files.files)
    for error in found.unread { take(.failure(.store(error)), error.path) }
    guard files.files != ["-"] else { return take(judged(project), "-") }
    let (pipeline, kind, nominalPath) = (pipeline, files.kind, files.nominalPath)
    var progress = Progress(of: found.paths.count, isQuiet: reports.quiet, on: console)
    var paths = found.paths.makeIterator()
    JobCount.workers(reports.jobs).run(
      found.paths.count,
      { Self.judged(found.paths[$0], nominalPath, kind, pipeline, project) },
      inOrder: { verdict in
        guard let path = paths.next() else { return }
        take(verdict, path)
        progress.add(path)
      })
  }

  /// What is found in a file, or why nothing is.
  private typealias Verdict = Result<DiagnosedFile, Failure>

  private static func judged(
    _ path: String, _ nominalPath: String?, _ kind: Product.Kind?, _ pipeline: Pipeline,
    _ project: Project?
  ) -> Verdict {
    do throws(Failure) {
      let input = Input(try pipeline.read(path), as: nominalPath, kind: kind)
      let file = pipeline.findings(in: input)
      return .success(project?.judging(file) ?? file)
    } catch {
      return .failure(error)
    }
  }

  private func judged(_ project: Project?) -> Verdict {
    do throws(Failure) {
      let file = pipeline.findings(in: try files.standardInput(on: console))
      return .success(project?.judging(file) ?? file)
    } catch {
      return .failure(error)
    }
  }

  private mutating func take(_ verdict: Verdict, _ path: String) {
    switch verdict {
    case .success(let file): result.files.append(output.printed(file))
    case .failure(let failure):
      result.unread.append(UnreadFile(path: path, message: FailureReport(failure).message))
      tell(failure)
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
