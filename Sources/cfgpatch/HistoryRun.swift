import CfgPatchKit
import FileStore
import SourceDiagnostics

/// One call of `restore --list`.
struct HistoryRun {
  private let files: [String]
  private let folder: String?
  private let isJSON: Bool
  private let console: Console

  init(_ files: [String], in folder: String?, json: Bool, on console: Console) {
    self.files = files
    self.folder = folder
    isJSON = json
    self.console = console
  }

  /// Lists the backups of all files and returns the status of the call.
  func status() -> ExitStatus {
    var status = ExitStatus.success
    var values: [JSONValue] = []
    for path in files {
      do throws(Failure) {
        let report = try HistoryReport(of: path, in: folder)
        if isJSON { values.append(report.value) } else { console.print(report.text) }
      } catch {
        status = max(status, ExitStatus(error))
        console.print(FailureReport(error).text(console.report(.error)), to: .error)
      }
    }
    if isJSON { console.write(Array((JSONValue.array(values).text + "\n").utf8)) }
    return status
  }
}
