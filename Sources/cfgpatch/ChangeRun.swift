import CfgPatchKit
import FileStore
import SourceDiagnostics

/// One call of a command that changes files: what is printed of it, and its status.
///
/// Files are worked on side by side, and told of in their order. Of each no more is kept than what
/// has to be printed in the end.
struct ChangeRun {
  private let tasks: [FileTask]
  /// What was found to be unusable before.
  private let lost: [ProcessedFile]
  private let batch: Batch
  private let options: ChangeOptions
  private let console: Console
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
    counts = false
  }

  /// Creates a run on the files of a policy.
  init(_ files: PolicyFiles, _ options: ChangeOptions, on console: Console) {
    tasks = files.tasks
    lost = files.unread.map { ProcessedFile(path: $0.path, .failed(.store($0))) }
    batch = options.batch
    self.options = options
    self.console = console
    counts = true
  }

  /// Processes all files and returns the status of the call.
  func status() -> ExitStatus {
    let report = ChangeReport(options, isFilter: isFilter, on: console)
    var tally = Tally(report.result, FileCounts(isWritten: batch.extent == .commit))
    var progress = Progress(of: tasks.count, isQuiet: options.quiet, on: console)
    for file in lost { take(report.told(of: file), &tally) }
    if let input = standardInput {
      take(report.told(of: processed(input)), &tally)
    } else {
      Interruption.wait()
      let done = batch.process(
        tasks, by: JobCount.workers(options.jobs), until: { Interruption.isAsked },
        keeping: report.told
      ) { file in
        take(file, &tally)
        progress.add(file.path)
      }
      Interruption.end { bidFarewell(after: done) }
    }
    tell(tally)
    return tally.status
  }

  private func bidFarewell(after done: Int) {
    console.print(
      "cfgpatch: stopped after \(done) of \(tasks.count) files; run again to go on\n", to: .error)
  }

  /// The task that is about standard input, which is the only one then.
  private var standardInput: FileTask? { tasks.first { $0.path == "-" } }

  /// A Boolean value indicating whether the changed document itself is what is printed.
  private var isFilter: Bool { standardInput != nil && batch.extent == .commit }

  private func processed(_ task: FileTask) -> ProcessedFile {
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

  private func take(_ file: ChangeReport.Told, _ tally: inout Tally) {
    if !file.difference.isEmpty { console.write(file.difference, to: isFilter ? .error : .output) }
    if !file.words.isEmpty { console.print(file.words, to: file.stream) }
    tally.add(file)
  }

  private func tell(_ tally: Tally) {
    console.eraseProgress()
    if counts, !options.quiet, !options.json, !options.plan {
      console.print(tally.counts.summary, to: options.diff == nil ? .output : .error)
    }
    if options.plan { console.print(Plan(tally.plans).text) }
    if let result = tally.result {
      console.write(Array((result.value.text + "\n").utf8), to: isFilter ? .error : .output)
    }
  }

  /// What is kept of the files that are done.
  private struct Tally {
    private(set) var status = ExitStatus.success
    private(set) var counts: FileCounts
    private(set) var plans: [FilePlan] = []
    private(set) var result: ResultObject?

    init(_ result: ResultObject?, _ counts: FileCounts) {
      self.result = result
      self.counts = counts
    }

    mutating func add(_ file: ChangeReport.Told) {
      status = max(status, file.status)
      counts.add(isChanged: file.isChanged, isFailed: file.isFailed)
      if let plan = file.plan { plans.append(plan) }
      if let told = file.result { result?.add(told) }
    }
  }
}
