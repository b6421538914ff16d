import CfgPatchKit

/// What keeps a host's log verbose, and what would make it quiet.
struct Audit {
  /// What the program gets from the file.
  let inventory: Inventory
  /// The file with verbose logging off; the same bytes where it is off already.
  let quiet: Outcome

  /// Looks at the file at `path`, without writing anything.
  init(of path: String, in pipeline: Pipeline) throws(Failure) {
    let input = Input(try pipeline.read(path))
    inventory = try pipeline.inventory(of: input)
    quiet = try pipeline.outcome(
      of: .disableVerbose(levels: .error, removing: false), for: input)
  }

  /// A Boolean value indicating whether somebody left verbose logging on.
  var isLoud: Bool { quiet.isChanged }

  /// The verdict in one clause.
  var summary: String {
    let name = quiet.recognition.product.name
    return isLoud ? "verbose logging of the \(name) was left on" : "quiet (\(name))"
  }

  /// The trace sources that let all messages through, and where they stand.
  var loudSources: [String] {
    inventory.sources
      .filter { $0.level.levels?.isSuperset(of: .verbose) ?? false }
      .map { source in
        let line = inventory.line(of: source.source.element)
        return "line \(line): the trace source '\(source.name)' is \(source.level.words)"
      }
  }

  /// The edits that would make it quiet, the findings that go with them, and what to do then.
  var preview: [String] {
    let cured = Set(quiet.findings()?.cured.map(\.id.slug) ?? [])
    return quiet.edits.map { "edit: \($0.reason)" } + cured.sorted().map { "cures: \($0)" }
      + quiet.hints.filter { $0.purpose == .toDo }.map { "then: \($0.words)" }
  }
}
