import CfgPatchKit
import SourceDiagnostics

/// One call of `validate`: every file is read and judged, whatever becomes of the others.
struct ValidationRun {
  private let files: FileOptions
  private let format: ReportFormat
  private let isQuiet: Bool
  private let console: Console
  private let pipeline = Pipeline()
  private var diagnosed: [DiagnosedFile] = []
  private var status = ExitStatus.success

  init(_ files: FileOptions, _ format: ReportFormat, quiet: Bool, on console: Console) {
    self.files = files
    self.format = format
    isQuiet = quiet
    self.console = console
  }

  /// Judges all files and returns the status of the call.
  mutating func run() -> ExitStatus {
    for path in files.files { judge(path) }
    if let report = format.report(of: diagnosed) {
      console.write(Array(report.utf8))
    } else if !isQuiet, !diagnosed.isEmpty {
      console.print(DiagnosticCounts(diagnosed).summary + "\n")
    }
    return status
  }

  private mutating func judge(_ path: String) {
    do throws(Failure) {
      let file = pipeline.findings(in: try files.input(path, pipeline, console))
      diagnosed.append(file)
      if file.diagnostics.contains(where: { $0.severity == .error }) {
        status = max(status, .findings)
      }
      guard format == .text, !file.diagnostics.isEmpty else { return }
      console.print(console.report(.output).text(for: file) + "\n")
    } catch {
      status = max(status, ExitStatus(error))
      console.print(FailureReport(error).text(console.report(.error)), to: .error)
    }
  }
}
