import ArgumentParser
import CfgPatchKit
import ConfigModel

struct Schema: Verb {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the XML Schema of a product's files, for use in editors.")

  @Argument(
    help: ArgumentHelp(
      "The product: ecma2host-service, ecma2host-wizard, provisioning-agent or dotnet.",
      valueName: "product"))
  var kind: Product.Kind

  func status() -> ExitStatus {
    Console(color: .never).write(Product.of(kind).schema)
    return .success
  }
}
