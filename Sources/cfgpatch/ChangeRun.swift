import CfgPatchKit
import FileStore
import SourceDiagnostics

/// One call of a command that changes files: what is printed of it, and its status.
struct ChangeRun {
  private let tasks: [FileTask]
  /// What was found to be unusable before.
  private let lost: [ProcessedFile]
  private let batch: Batch
  private let options: ChangeOptions
  private let console: Console
  /// A Boolean value indicating whether the changed document itself is what is printed, so that
  /// standard output has no room for anything else.
  private let isFilter: Bool
  /// A Boolean value indicating whether the files are counted in the end.
  private let counts: Bool

  init(
    _ request: PatchRequest, _ files: FileOptions, _ options: ChangeOptions, on console: Console
  ) {
    tasks = files.files.map { FileTask($0, request, as: files.nominalPath, kind: files.kind) }
    lost = []
    batch = options.batch
    self.options = options
    self.console = console
    isFilter = files.files == ["-"] && batch.extent == .commit
    counts = false
  }

  /// Creates a run on the files of a policy.
  init(_ files: PolicyFiles, _ options: ChangeOptions, on console: Console) {
    tasks = files.tasks
    lost = files.unread.map { ProcessedFile(path: $0.path, .failed(.store($0))) }
    batch = options.batch
    self.options = options
    self.console = console
    isFilter = false
    counts = true
  }

  /// Processes all files and returns the status of the call.
  func status() -> ExitStatus {
    for file in lost { report(file) }
    let processed =
      lost
      + tasks.map { task in
        let file = process(task)
        report(file)
        return file
      }
    if counts { reportCounts(of: processed) }
    if options.plan {
      console.print(Plan(processed.compactMap(\.outcome).map(FilePlan.init)).text)
    }
    if options.json {
      let result = ResultObject(processed, difference: options.diff) { failure in
        Int(ExitStatus(failure).rawValue)
      }
      console.write(Array((result.value.text + "\n").utf8), to: isFilter ? .error : .output)
    }
    return processed.map(status).max() ?? .success
  }

  private func process(_ task: FileTask) -> ProcessedFile {
    guard task.path == "-" else { return batch.process(task) }
    do throws(Failure) {
      let input = Input(bytes: try console.readInput(), as: task.nominalPath, kind: task.kind)
      let file = batch.process(input, task.request)
      guard isFilter, let outcome = file.outcome else { return file }
      console.write(outcome.bytes)
      return ProcessedFile(
        path: task.path, .done(outcome, outcome.isChanged ? .written(backup: nil) : .unchanged))
    } catch {
      return ProcessedFile(path: task.path, .failed(error))
    }
  }

  private func report(_ file: ProcessedFile) {
    switch file.result {
    case .done(let outcome, let commit):
      guard !options.json else { return }
      if let diff = options.diff { show(diff, outcome) }
      guard !options.quiet, !options.plan else { return }
      console.print(
        OutcomeReport(outcome, commit).text,
        to: isFilter || options.diff != nil ? .error : .output)
    case .failed(let failure):
      guard !(options.json && isFilter) else { return }
      console.print(
        FailureReport(failure).text(console.report(.error))
          + "\(file.path.visible): not changed\n", to: .error)
    }
  }

  private func reportCounts(of files: [ProcessedFile]) {
    guard !options.quiet, !options.json, !options.plan else { return }
    console.print(
      FileCounts(files, isWritten: batch.extent == .commit).summary,
      to: options.diff == nil ? .output : .error)
  }

  private func show(_ style: DifferenceStyle, _ outcome: Outcome) {
    let stream: Console.Stream = isFilter ? .error : .output
    let terminal = console.isForPerson(stream) ? console.style(stream) : nil
    console.write(style.bytes(of: outcome, onTerminal: terminal), to: stream)
  }

  private func status(of file: ProcessedFile) -> ExitStatus {
    switch file.result {
    case .failed(let failure): ExitStatus(failure)
    case .done(let outcome, _):
      options.check && outcome.isChanged ? .wouldChange : .success
    }
  }
}
