import SourceText

/// Diagnostics as JUnit XML, in the form that Jenkins' schema describes.
///
/// A file is a suite, a diagnostic a test case; a file without diagnostics has one that passes. A
/// case fails exactly if its diagnostic is what the run is failed for: consumers know no third
/// state between passed and failed, and a report must not be red where the exit status is not.
/// What is below that passes, with its words as output. The name of a case holds no line number,
/// so a build server knows it again when lines move.
public struct JUnitReport: Hashable, Sendable {
  /// The files to report on.
  public let files: [DiagnosedFile]
  /// What the run is failed for.
  public let policy: FailurePolicy
  /// Files that could not be read, each a suite with an error.
  public var unread: [UnreadFile] = []
  /// When the files were looked at, as ISO 8601; reports without it are equal if the findings are.
  public var timestamp: String?

  /// Creates a report.
  public init(
    _ files: [DiagnosedFile], _ policy: FailurePolicy = FailurePolicy(), timestamp: String? = nil
  ) {
    self.files = files
    self.policy = policy
    self.timestamp = timestamp
  }

  /// The document.
  public var text: String {
    let suites = files.map(suite(for:)) + unread.map(suite(for:))
    let tests = suites.reduce(0) { $0 + $1.tests }
    let failures = suites.reduce(0) { $0 + $1.failures }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites\(counts("cfgpatch", tests, failures, errors: unread.count))>
      \(suites.map(\.text).joined())</testsuites>

      """
  }

  private func counts(
    _ name: String, _ tests: Int, _ failures: Int, errors: Int = 0
  ) -> String {
    String(xmlAttributes: [
      ("name", name), ("tests", "\(tests)"), ("failures", "\(failures)"), ("errors", "\(errors)"),
      ("time", "0.000"),
    ])
  }

  private var time: String {
    timestamp.map { String(xmlAttributes: [("timestamp", $0.visible)]) } ?? ""
  }

  private func suite(for file: UnreadFile) -> (text: String, tests: Int, failures: Int) {
    let path = ReportedPath(file.path).text.visible
    let error = String(xmlAttributes: [("type", "unread"), ("message", file.message.visible)])
    let only = testCase("can be read", in: path, "<error\(error)/>")
    let head = "  <testsuite\(counts(path, 1, 0, errors: 1))\(time)>\n"
    return (head + only + "  </testsuite>\n", 1, 0)
  }

  private func suite(for file: DiagnosedFile) -> (text: String, tests: Int, failures: Int) {
    let path = ReportedPath(file.path).text.visible
    var occurrences: [String: Int] = [:]
    var cases = file.placed.map { placed in
      let id = placed.diagnostic.id
      let name = "\(id.code) \(id.slug): \(placed.message)"
      occurrences[name, default: 0] += 1
      let count = occurrences[name, default: 1]
      return testCase(
        count > 1 ? "\(name) (\(count))" : name, in: path, verdict(on: placed, in: path))
    }
    if cases.isEmpty { cases = [testCase("no findings", in: path, nil)] }
    let failures = file.diagnostics.count(where: policy.fails)
    let head = "  <testsuite\(counts(path, cases.count, failures))\(time)>\n"
    return (head + cases.joined() + "  </testsuite>\n", cases.count, failures)
  }

  private func testCase(_ name: String, in path: String, _ verdict: String?) -> String {
    let head = String(xmlAttributes: [("name", name), ("classname", path), ("time", "0.000")])
    guard let verdict else { return "    <testcase\(head)/>\n" }
    return "    <testcase\(head)>\n      \(verdict)\n    </testcase>\n"
  }

  private func verdict(on placed: PlacedDiagnostic, in path: String) -> String {
    let start = placed.region.start
    let diagnostic = placed.diagnostic
    let place = "\(path):\(start.line):\(start.column): \(diagnostic.severity.rawValue): "
    let words = (place + placed.explanation.joined(separator: "\n")).escapedForXML
    guard policy.fails(diagnostic) else { return "<system-out>\(words)</system-out>" }
    let head = String(xmlAttributes: [("type", diagnostic.id.code), ("message", placed.message)])
    return "<failure\(head)>\(words)</failure>"
  }
}
