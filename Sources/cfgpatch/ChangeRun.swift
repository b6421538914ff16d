import CfgPatchKit
import SourceDiagnostics

/// One call of a command that changes files: what is printed of it, and its status.
struct ChangeRun {
  private let request: PatchRequest
  private var batch: Batch
  private let files: FileOptions
  private let options: ChangeOptions
  private let console: Console
  private var printsPlan = false

  init(
    _ request: PatchRequest, _ files: FileOptions, _ options: ChangeOptions, on console: Console
  ) {
    self.request = request
    batch = options.batch()
    self.files = files
    self.options = options
    self.console = console
  }

  /// Creates the run of a command that plans edits, with `templates` if it inserts any.
  init(
    _ request: PatchRequest, _ files: FileOptions, _ options: EditOptions,
    _ templates: TemplateOptions? = nil, on console: Console
  ) {
    self.init(request, files, options.change, on: console)
    printsPlan = options.plan
    batch = options.change.batch(
      planning: options.plan, templates?.library ?? TemplateLibrary())
  }

  /// A Boolean value indicating whether the changed document itself is what is printed, so that
  /// standard output has no room for anything else.
  private var isFilter: Bool { files.files == ["-"] && batch.extent == .commit }

  /// Processes all files and returns the status of the call.
  func status() -> ExitStatus {
    let processed = files.files.map { path in
      let file = process(path)
      report(file)
      return file
    }
    if printsPlan {
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

  private func process(_ path: String) -> ProcessedFile {
    guard path == "-" else {
      return batch.process(
        FileTask(path, request, as: files.nominalPath, kind: files.kind))
    }
    do throws(Failure) {
      let file = batch.process(try files.standardInput(on: console), request)
      guard isFilter, let outcome = file.outcome else { return file }
      console.write(outcome.bytes)
      return ProcessedFile(
        path: path, .done(outcome, outcome.isChanged ? .written(backup: nil) : .unchanged))
    } catch {
      return ProcessedFile(path: path, .failed(error))
    }
  }

  private func report(_ file: ProcessedFile) {
    switch file.result {
    case .done(let outcome, let commit):
      guard !options.json else { return }
      if let diff = options.diff { show(diff, outcome) }
      guard !options.quiet, !printsPlan else { return }
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
