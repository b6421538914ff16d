public import ArgumentParser
import CfgPatchKit
public import ConfigModel

/// Which files, and what the user says of them.
struct FileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The product that the files belong to.",
      discussion: "Without it the name of the file decides, then its content.",
      valueName: "product"))
  var kind: Product.Kind?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Treat the file as if it were at this path.",
      discussion: "For temporary copies and standard input.", valueName: "path"))
  var nominalPath: String?

  @Option(help: "Colour the output.")
  var color = ColorChoice.auto

  @Argument(
    help: ArgumentHelp(
      "The files; '-' is standard input.", discussion: "A file that is called '-' is './-'.",
      valueName: "file"), completion: .file(extensions: ["config"]))
  var files: [String]

  init() {}

  /// Creates options for `files` of which nothing else is said.
  init(_ files: [String], color: ColorChoice) {
    self.init()
    kind = nil
    nominalPath = nil
    self.color = color
    self.files = files
  }

  func validate() throws {
    if files.contains("-"), files.count > 1 {
      throw ValidationError("'-' cannot be combined with files; a file of that name is './-'")
    }
    if nominalPath != nil, files.count > 1 {
      throw ValidationError("'--as' is the path of one file, but \(files.count) are given")
    }
    if files.contains("") { throw ValidationError("the name of a file is empty") }
  }

  /// Returns the input that `path` names.
  func input(
    _ path: String, _ pipeline: Pipeline, _ console: Console
  ) throws(Failure) -> Input {
    guard path == "-" else {
      return Input(try pipeline.read(path), as: nominalPath, kind: kind)
    }
    return try standardInput(on: console)
  }

  /// Returns standard input, read to its end.
  func standardInput(on console: Console) throws(Failure) -> Input {
    Input(bytes: try console.readInput(), as: nominalPath, kind: kind)
  }
}

extension Product.Kind: @retroactive ExpressibleByArgument {}
