import ArgumentParser
import CfgPatchKit
import SourceDiagnostics

/// The forms in which findings are printed.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case sarif
  case junit
  case github
  case gitlab
  case azure
  case teamcity

  /// Returns the whole report of `files`, in a run that is failed by `policy`.
  func report(
    of files: [DiagnosedFile], _ policy: FailurePolicy, text report: TextReport
  ) -> String {
    switch self {
    case .text: Self.text(of: files, report) + DiagnosticCounts(files).summary + "\n"
    case .json: JSONReport(files, policy).value.text + "\n"
    case .sarif: SARIFReport(files, rules: RuleBook.descriptions, version: CfgPatch.version).text
    case .junit: JUnitReport(files, policy).text
    case .github: GitHubReport(files).text
    case .gitlab: GitLabReport(files).text
    case .azure: AzureReport(files).text
    case .teamcity: TeamCityReport(files, rules: RuleBook.descriptions).text
    }
  }

  /// Returns the findings of `files` for a person, with a blank line behind each file.
  static func text(of files: [DiagnosedFile], _ report: TextReport) -> String {
    files.filter { !$0.diagnostics.isEmpty }.map { report.text(for: $0) + "\n" }.joined()
  }
}
