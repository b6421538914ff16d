import ArgumentParser

/// A command that ends with a status of its own.
protocol Verb: ParsableCommand {
  /// When the command colours what it prints.
  var color: ColorChoice { get }

  /// Does what the command is for, and returns the status of the process.
  func status(on console: Console) throws -> ExitStatus
}
