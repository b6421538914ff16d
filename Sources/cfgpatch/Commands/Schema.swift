import ArgumentParser
import CfgPatchKit
import ConfigModel

struct Schema: Verb {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the XML Schema of a product's files, for use in editors.",
    discussion: """
      It allows what .NET Framework accepts, and no more where .NET is strict.
      """)

  @Argument(
    help: ArgumentHelp("The product; 'dotnet' is any other program.", valueName: "product"))
  var kind: Product.Kind

  var color: ColorChoice { .never }

  func status(on console: Console) -> ExitStatus {
    console.write(Product.of(kind).schema)
    return .success
  }
}
