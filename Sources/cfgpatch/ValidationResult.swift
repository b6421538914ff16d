import CfgPatchKit
import SourceDiagnostics

/// What `validate` or `drift` found, for every form of report alike.
struct ValidationResult {
  /// The files that were read.
  var files: [DiagnosedFile] = []
  /// The files that could not be read.
  var unread: [UnreadFile] = []
  /// What the run is failed for.
  var policy = FailurePolicy()
  /// What a person reads in the end, if not how much was found.
  var summary: String?

  /// Returns the whole report in `format`, as `report` words it where it is for a person.
  func text(as format: ReportFormat, _ report: TextReport) -> String {
    let rules = RuleBook.descriptions
    switch format {
    case .text: return findings(report) + summaryText
    case .json:
      var json = JSONReport(files, policy)
      json.unread = unread
      return json.value.text + "\n"
    case .sarif:
      var sarif = SARIFReport(files, rules: rules, version: Version.current)
      sarif.unread = unread
      return sarif.text
    case .junit:
      var junit = JUnitReport(files, policy)
      junit.unread = unread
      return junit.text
    case .checkstyle:
      var checkstyle = CheckstyleReport(files)
      checkstyle.unread = unread
      return checkstyle.text
    case .github: return GitHubReport(files).text
    case .gitlab: return GitLabReport(files).text
    case .azure: return AzureReport(files).text
    case .teamcity: return TeamCityReport(files, rules: rules).text
    }
  }

  /// What a person reads in the end.
  var summaryText: String { (summary ?? DiagnosticCounts(files).summary) + "\n" }

  /// Returns the findings for a person, with a blank line behind each file.
  func findings(_ report: TextReport) -> String {
    files.filter { !$0.diagnostics.isEmpty }.map { report.text(for: $0) + "\n" }.joined()
  }
}
