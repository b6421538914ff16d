import CfgPatchKit
import FileStore
import SourceDiagnostics

/// One call of `drift`: every file is compared with what is wanted of it, whatever becomes of the
/// others.
struct DriftRun {
  private let files: PolicyFiles
  private let reports: ReportOptions
  private let console: Console
  private let pipeline = Pipeline()
  private var result = ValidationResult()
  private var departed = 0
  private var worst = ExitStatus.success

  init(_ files: PolicyFiles, _ reports: ReportOptions, on console: Console) {
    self.files = files
    self.reports = reports
    self.console = console
    // What is a finding here is something that the policy does not allow.
    result.policy = FailurePolicy(failOn: .note)
  }

  /// Compares all files and returns the status of the call.
  mutating func status() -> ExitStatus {
    for error in files.unread { miss(error.path, .store(error)) }
    for task in files.tasks { compare(task) }
    result.summary = summary
    for failure in ReportOutput(reports, on: console).write(result, pipeline.store) {
      tell(failure)
    }
    return worst
  }

  private mutating func compare(_ task: FileTask) {
    do throws(Failure) {
      let drift = try pipeline.drift(of: task)
      result.files.append(drift.file)
      if drift.hasLeft {
        departed += 1
        worst = max(worst, .wouldChange)
      }
      if drift.hasOffences { worst = max(worst, .findings) }
    } catch {
      miss(task.path, error)
    }
  }

  private mutating func miss(_ path: String, _ failure: Failure) {
    result.unread.append(UnreadFile(path: path, message: FailureReport(failure).message))
    tell(failure)
  }

  private mutating func tell(_ failure: Failure) {
    worst = max(worst, ExitStatus(failure))
    console.print(FailureReport(failure).text(console.report(.error)), to: .error)
  }

  private var summary: String {
    let all = result.files.count + result.unread.count
    return "\(all) file\(all == 1 ? "" : "s"): \(departed) left the state, "
      + "\(result.files.count - departed) in it, \(result.unread.count) failed"
  }
}
