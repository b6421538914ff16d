import ArgumentParser
import CfgPatchKit

struct Schema: Verb {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints a schema for use in editors: of a product's files, or of a policy.",
    discussion: """
      The XML Schema of a product allows all that .NET Framework accepts, so an editor that checks \
      against it is not in the way. 'project' is the JSON Schema of '\(Project.fileName)', in which \
      policies stand, so 'policy' is the same.

      Examples:
        cfgpatch schema ecma2host-service > ecma2host-service.xsd
        cfgpatch schema policy > cfgpatch.schema.json
      """)

  @Argument(
    help: ArgumentHelp(
      "What the schema is of; 'dotnet' is any other program.", valueName: "name"))
  var name: SchemaName

  var color: ColorChoice { .never }

  func status(on console: Console) -> ExitStatus {
    console.write(name.text)
    return .success
  }
}
