import SourceDiagnostics
import TestSupport
import Testing

@Suite struct ReportGoldenTests {
  /// A report in every format, by the ending of its golden, which `scripts/check-reports` knows.
  static func reports(on files: [DiagnosedFile]) -> [String: String] {
    let rules = NastyFindings.rules
    return [
      "json": JSONReport(files).value.text + "\n",
      "sarif": SARIFReport(files, rules: rules, version: "0.1.0").text,
      "junit.xml": JUnitReport(files).text,
      "checkstyle.xml": CheckstyleReport(files).text,
      "github.txt": GitHubReport(files).text,
      "gitlab.json": GitLabReport(files).text,
      "azure.txt": AzureReport(files).text,
      "teamcity.txt": TeamCityReport(files, rules: rules).text,
    ]
  }

  private static let files = [
    "nasty": NastyFindings.files, "clean": [NastyFindings.clean],
    "suppressed": [SuppressionTests.some],
  ]

  @Test(arguments: ["nasty", "clean", "suppressed"])
  func `a report is what its golden shows`(name: String) throws {
    let files = try #require(Self.files[name])
    for (format, text) in Self.reports(on: files) {
      try checkGolden(text, "\(name).\(format)")
    }
  }

  @Test func `a report without files is one all the same`() {
    let reports = Self.reports(on: [])
    for format in ["github.txt", "azure.txt", "teamcity.txt"] { #expect(reports[format] == "") }
    #expect(reports["gitlab.json"] == "[]\n")
    #expect(reports["sarif"]?.contains(#""rules":[]"#) == true)
    #expect(reports["sarif"]?.contains(#""results":[]"#) == true)
    let suites = #"<testsuites name="cfgpatch" tests="0" failures="0" errors="0" time="0.000">"#
    #expect(reports["junit.xml"]?.contains(suites + "\n</testsuites>\n") == true)
  }

  @Test func `no report shows a secret`() {
    for (format, text) in Self.reports(on: NastyFindings.files) {
      #expect(!text.contains("geheim"), "\(format)")
    }
  }
}
