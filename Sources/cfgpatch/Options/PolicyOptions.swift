public import ArgumentParser
import CfgPatchKit
public import SourceDiagnostics

/// What counts, and what a run is failed for.
struct PolicyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The least severity that makes the status 1; 'error' if nobody says otherwise.",
      valueName: "severity"))
  var failOn: Severity?

  @Option(
    name: .customLong("project"),
    help: ArgumentHelp(
      "Read what the project wants from this file.",
      discussion: """
        Without it, '\(Project.fileName)' in the working folder or above it in the Git repository.
        """, valueName: "file"), completion: .file(extensions: ["yaml", "yml", "json"]))
  var projectPath: String?

  @Flag(help: "Read no project file.")
  var noProject = false

  @Option(
    name: .customLong("baseline"),
    help: ArgumentHelp("Leave out the findings that this file knows.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var baselinePath: String?

  @Flag(help: "Write all findings to the baseline; what it knows of other files stays.")
  var writeBaseline = false

  @Flag(help: "Take out of the baseline what is no longer found.")
  var pruneBaseline = false

  func validate() throws {
    if noProject, projectPath != nil {
      throw ValidationError("'--project' and '--no-project' cannot be combined")
    }
    if writeBaseline, pruneBaseline {
      throw ValidationError("'--write-baseline' and '--prune-baseline' cannot be combined")
    }
    if baselinePath == nil, writeBaseline || pruneBaseline {
      throw ValidationError("'--baseline' names the file that is to be written")
    }
  }

  /// Returns the project, if there is one.
  func project() throws(Failure) -> Project? {
    if noProject { return nil }
    if let projectPath { return try Project(at: projectPath) }
    return try Project.found()
  }

  /// Returns the baseline, if one is named.
  func baseline() throws(Failure) -> Baseline? {
    guard let baselinePath else { return nil }
    return writeBaseline ? try Baseline(atOrNewAt: baselinePath) : try Baseline(at: baselinePath)
  }
}

extension Severity: @retroactive ExpressibleByArgument {}
