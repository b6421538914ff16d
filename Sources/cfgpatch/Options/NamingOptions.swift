public import ArgumentParser
public import ConfigModel

/// What the user says of files that their names and contents may not tell.
struct NamingOptions: ParsableArguments {
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

  init() {}

  /// Creates options in which nothing is said of the files.
  init(color: ColorChoice) {
    self.init()
    kind = nil
    nominalPath = nil
    self.color = color
  }
}

extension Product.Kind: ExpressibleByArgument {}
