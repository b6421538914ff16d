import ArgumentParser
import CfgPatchKit
import ConfigModel

/// Which files, and what the user says of them.
struct FileOptions: ParsableArguments {
  @OptionGroup var naming: NamingOptions

  @Argument(
    help: ArgumentHelp(
      "The files; '-' is standard input.", discussion: "A file that is called '-' is './-'.",
      valueName: "file"), completion: .file(extensions: ["config"]))
  var files: [String]

  init() {}

  /// Creates options for `files` of which nothing else is said.
  init(_ files: [String], color: ColorChoice) {
    self.init(files, NamingOptions(color: color))
  }

  /// Creates options for `files` of which `naming` tells.
  init(_ files: [String], _ naming: NamingOptions) {
    self.init()
    self.naming = naming
    self.files = files
  }

  /// The product that the files belong to, if the user said it.
  var kind: Product.Kind? { naming.kind }

  /// The path that the file is treated as having, if it is another one.
  var nominalPath: String? { naming.nominalPath }

  /// When output is coloured.
  var color: ColorChoice { naming.color }

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
