import ArgumentParser
import CfgPatchKit
import ConfigModel

struct Schema: Verb {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the XML Schema of a product's files, for use in editors.",
    discussion: """
      It allows all that .NET Framework accepts, so an editor that checks against it is not in the way.

      Examples:
        cfgpatch schema ecma2host-service > ecma2host-service.xsd
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
