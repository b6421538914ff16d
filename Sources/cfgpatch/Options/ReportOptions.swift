import ArgumentParser

/// How findings are printed, and where else they go.
struct ReportOptions: ParsableArguments {
  @Option(help: "How findings are printed.")
  var format = ReportFormat.text

  @Option(
    name: .customLong("report"),
    help: ArgumentHelp(
      "Write a report to a file too; may be given again.",
      discussion: "For example '--report sarif:findings.sarif'.", valueName: "format:path"),
    transform: ReportTarget.init)
  var targets: [ReportTarget] = []

  @Option(help: JobCount.help)
  var jobs: JobCount?

  @Flag(name: .shortAndLong, help: "Print nothing but findings.")
  var quiet = false

  func validate() throws {
    let paths = targets.map(\.path)
    for (index, path) in paths.enumerated() where paths[..<index].contains(path) {
      throw ValidationError("two reports go to '\(path)'")
    }
  }
}

/// A report and the path of its file.
struct ReportTarget {
  let format: ReportFormat
  let path: String

  /// Reads `FORMAT:PATH`; a path may have colons too.
  init(_ text: String) throws {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw ValidationError("'\(text)' is not of the form 'FORMAT:PATH'")
    }
    guard let format = ReportFormat(rawValue: String(parts[0])) else {
      let names = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("there is no format '\(parts[0])'; there are \(names)")
    }
    self.format = format
    path = String(parts[1])
  }
}
