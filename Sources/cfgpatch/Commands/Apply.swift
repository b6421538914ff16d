import ArgumentParser
import CfgPatchKit
import ConfigPatch

struct Apply: Verb {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Makes files hold what a fragment of configuration says.",
    discussion: """
      The patch is a file with the XML that should be there, as documentation prints it: a whole \
      'configuration', a section, or entries whose section is beyond doubt. What .NET takes for the \
      same element is changed where it differs, what is missing is added, and all else stays. With \
      '--absent' what the patch names is taken out, whatever its values are.

      '{{name}}' in a value of the patch is a parameter. '<?cfgpatch title="..." kind="..."?>' before \
      its root names it and the products that it is for.

      Instead of a file, these recipes can be named: bypass-private-networks, connectors-trace-file \
      (with '--set file=PATH'), fips-exception, server-gc, system-tls.

      Examples:
        cfgpatch apply switches.xml *.exe.config
        cfgpatch apply system-tls *.exe.config
        cfgpatch apply --set address=http://10.0.0.1:3128 proxy.xml *.exe.config
        cfgpatch apply --absent switches.xml *.exe.config
      """)

  @Argument(
    help: ArgumentHelp("The file with what should be there, or a recipe.", valueName: "patch"))
  var patch: String

  @Flag(help: "Take out what the patch names.")
  var absent = false

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("The value of a parameter of the patch.", valueName: "name=value"))
  var values: [Assignment] = []

  @Option(
    name: .customLong("set-from-env"),
    help: ArgumentHelp(
      "A parameter whose value is in an environment variable.", valueName: "name=variable"))
  var variables: [Assignment] = []

  @Option(
    name: .customLong("key"),
    help: ArgumentHelp(
      "The attributes that tell the elements at a path apart, such as 'contoso.audit/rule=id'.",
      discussion: "For sections that are not .NET's own.", valueName: "path=attributes"))
  var keys: [Assignment] = []

  @OptionGroup var edit: EditOptions
  @OptionGroup var files: FileOptions

  var color: ColorChoice { files.color }

  func validate() throws {
    for variable in variables where Console.variable(variable.value) == nil {
      throw ValidationError("the environment variable '\(variable.value)' is not set")
    }
  }

  func status(on console: Console) throws -> ExitStatus {
    do throws(Failure) {
      let fragment = try patchFile().fragment()
      if !edit.change.quiet {
        for reading in fragment.readings { console.print("\(patch): \(reading)\n", to: .error) }
      }
      return ChangeRun(
        .apply(fragment, isUnwanted: absent), files, edit, on: console
      ).status()
    } catch {
      console.print(FailureReport(error).text(console.report(.error)), to: .error)
      return ExitStatus(error)
    }
  }

  private func patchFile() throws(Failure) -> PatchFile {
    var parameters = Dictionary(values.map { ($0.name, $0.value) }) { $1 }
    for variable in variables {
      parameters[variable.name] = Console.variable(variable.value)
    }
    let keys = keys.map { ($0.name, $0.value.split(separator: ",").map { String($0) }) }
    return PatchFile(patch, values: parameters, keys: Dictionary(keys) { $1 })
  }
}
