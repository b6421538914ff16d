import CfgPatchKit
import ConfigPatch
import FileStore
import SourceDiagnostics

/// A failure in words: what, where, what the program would do, what to do.
struct FailureReport {
  private let failure: Failure
  private let path: String

  init(_ failure: Failure, path: String) {
    self.failure = failure
    self.path = path
  }

  /// The report for a person at `console`.
  func text(_ console: Console) -> String {
    switch failure {
    case .refused(let diagnosed):
      let report = TextReport(
        style: console.style(.error), neutralizesWorkflowCommands: console.isReadByRunner)
      return report.text(for: diagnosed) + "\(path.visible): not changed\n"
    case .store(let error): return "cfgpatch: \(error.message.visible)\n  \(error.advice.visible)\n"
    case .template(let fault):
      return
        "cfgpatch: the template '\(fault.name.visible)' cannot be used: \(fault.message.visible)\n"
    }
  }

  /// The failure as an entry of the result object.
  func entry(status: Int) -> ResultObject.Entry {
    switch failure {
    case .refused(let diagnosed):
      let message = diagnosed.diagnostics.map(\.message).joined(separator: "; ")
      return .failure(path: path, status: status, diagnosed, message: message)
    case .store(let error):
      return .failure(path: path, status: status, nil, message: error.message)
    case .template(let fault):
      let message = "the template '\(fault.name)' cannot be used: \(fault.message)"
      return .failure(path: path, status: status, nil, message: message)
    }
  }
}
