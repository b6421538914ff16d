import ArgumentParser
import Workers

/// How many files are worked on at once.
struct JobOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Work on this many files at once (default: one for each core).", valueName: "number"))
  var jobs: Int?

  func validate() throws {
    guard let jobs, !(1...Self.most).contains(jobs) else { return }
    throw ValidationError("'--jobs' is \(jobs), but should be from 1 to \(Self.most)")
  }

  /// Who works on them.
  var workers: Workers { jobs.map(Workers.init) ?? .forThisMachine }

  private static let most = 256
}
