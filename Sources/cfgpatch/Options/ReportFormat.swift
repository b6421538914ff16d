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

  /// The whole report of `files`; `nil` where findings are printed file by file.
  func report(of files: [DiagnosedFile]) -> String? {
    switch self {
    case .text: nil
    case .json: JSONReport(files).value.text + "\n"
    case .sarif: SARIFReport(files, rules: RuleBook.descriptions, version: CfgPatch.version).text
    case .junit: JUnitReport(files).text
    case .github: GitHubReport(files).text
    case .gitlab: GitLabReport(files).text
    case .azure: AzureReport(files).text
    case .teamcity: TeamCityReport(files, rules: RuleBook.descriptions).text
    }
  }
}
