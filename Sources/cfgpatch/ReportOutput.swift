import CfgPatchKit
import FileStore
import SourceDiagnostics

/// Where findings go: to standard output, and to the files that were asked for.
struct ReportOutput {
  private let options: ReportOptions
  private let console: Console
  /// A Boolean value indicating whether findings are printed when those of the next files are not
  /// known yet.
  private let printsEach: Bool

  init(_ options: ReportOptions, printsEach: Bool = true, on console: Console) {
    self.options = options
    self.console = console
    self.printsEach = printsEach && options.format == .text
  }

  /// Prints the findings of `file` if they are printed by themselves, and returns what has to be
  /// kept of it.
  func printed(_ file: DiagnosedFile) -> DiagnosedFile {
    guard printsEach else { return file }
    if !file.diagnostics.isEmpty { console.print(console.report(.output).text(for: file) + "\n") }
    return options.targets.isEmpty ? file.withoutText : file
  }

  /// Writes `result` everywhere, and returns what kept it from a file.
  func write(_ result: ValidationResult, _ store: any FileStore) -> [Failure] {
    console.eraseProgress()
    let style = console.report(.output)
    if options.format != .text {
      console.write(Array(result.text(as: options.format, style).utf8))
    } else {
      if !printsEach { console.print(result.findings(style)) }
      if !options.quiet, !result.files.isEmpty { console.print(result.summaryText) }
    }
    var failures: [Failure] = []
    for target in options.targets {
      let text = result.text(as: target.format, TextReport(neutralizesWorkflowCommands: true))
      do throws(FileStoreError) { try store.put(Array(text.utf8), at: target.path) } catch {
        failures.append(.store(error))
      }
    }
    return failures
  }
}
