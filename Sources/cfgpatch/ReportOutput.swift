import CfgPatchKit
import FileStore
import SourceDiagnostics

/// Where findings go: to standard output, and to the files that were asked for.
struct ReportOutput {
  private let options: ReportOptions
  private let console: Console

  init(_ options: ReportOptions, on console: Console) {
    self.options = options
    self.console = console
  }

  /// Writes `result` everywhere, and returns what kept it from a file.
  func write(_ result: ValidationResult, _ store: any FileStore) -> [Failure] {
    let style = console.report(.output)
    if options.format != .text {
      console.write(Array(result.text(as: options.format, style).utf8))
    } else if options.quiet || result.files.isEmpty {
      console.print(result.findings(style))
    } else {
      console.print(result.text(as: .text, style))
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
