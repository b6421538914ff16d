import ArgumentParser
import CfgPatchKit
import ConfigPatch

struct Apply: Verb {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Makes files hold what a fragment of configuration or a policy says.",
    usage: """
      cfgpatch apply [<options>] <patch> <file> ...
      cfgpatch apply [<options>] --policy <policy> [<root>]
      """,
    discussion: """
      The patch is a file with the XML that should be there, as documentation prints it: a whole \
      'configuration', a section, or entries whose section is beyond doubt. What .NET takes for the \
      same element is changed where it differs, what is missing is added, and all else stays. With \
      '--absent' what the patch names is taken out, whatever its values are.

      '{{name}}' in a value of the patch is a parameter. '<?cfgpatch title="..." kind="..."?>' before \
      its root names it and the products that it is for.

      A patch of the name '-' is read from standard input. Instead of a file, these recipes can be named: bypass-private-networks, connectors-trace-file \
      (with '--set file=PATH'), fips-exception, server-gc, system-tls.

      A policy says which files below a folder should hold which patches; 'cfgpatch schema policy' \
      prints what may stand in it. A file gets all patches that are for it, or none.

      Examples:
        cfgpatch apply switches.xml *.exe.config
        cfgpatch apply system-tls *.exe.config
        cfgpatch apply --set address=http://10.0.0.1:3128 proxy.xml *.exe.config
        cfgpatch apply --absent switches.xml *.exe.config
        cfgpatch apply --diff - Microsoft.ECMA2Host.Service.exe.config < switches.xml
        cfgpatch apply --check --policy policy.yaml
      """)

  @Option(
    name: .customLong("policy"),
    help: ArgumentHelp("Bring all files of this policy to their state.", valueName: "policy"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var policyPath: String?

  @Flag(help: "Take out what the patch names.")
  var absent = false

  @OptionGroup var parameters: ParameterOptions

  @Option(
    name: .customLong("key"),
    help: ArgumentHelp(
      "The attributes that tell the elements at a path apart, such as 'contoso.audit/rule=id'.",
      discussion: "For sections that are not .NET's own.", valueName: "path=attributes"))
  var keys: [Assignment] = []

  @OptionGroup var edit: EditOptions
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var naming: NamingOptions

  @Argument(
    help: ArgumentHelp(
      "The patch, which is a file or a recipe, and the files; one of them can be '-'.",
      discussion: "With '--policy', the folder with its files, if it is not that of the policy.",
      valueName: "operand"), completion: .file())
  var operands: [String] = []

  var color: ColorChoice { naming.color }

  func validate() throws {
    guard policyPath == nil else { return try validateForPolicy() }
    if operands.isEmpty { throw ValidationError("Missing expected argument '<patch>'") }
    if operands.count == 1 { throw ValidationError("Missing expected argument '<file> ...'") }
    if patch == "-", files.files.contains("-") {
      throw ValidationError("standard input is either the patch or the file")
    }
    if templates.templates != nil {
      throw ValidationError("'--templates' is for the commands in a policy; a patch is XML itself")
    }
    try files.validate()
  }

  private func validateForPolicy() throws {
    if operands.count > 1 {
      throw ValidationError(
        "with '--policy' only the folder of its files is named, and patches are named in the policy"
      )
    }
    if absent || !keys.isEmpty || naming.kind != nil || naming.nominalPath != nil {
      throw ValidationError(
        "what '--absent', '--key', '--kind' and '--as' say is said in the policy")
    }
  }

  func status(on console: Console) -> ExitStatus {
    guard let policyPath else { return statusOfPatch(on: console) }
    let call = PolicyCall(
      path: policyPath, root: operands.first, parameters: parameters, quiet: edit.change.quiet)
    return call.status(on: console) { ChangeRun($0, edit, templates, on: console).status() }
  }

  private var patch: String { operands.first ?? "" }

  private var files: FileOptions { FileOptions(Array(operands.dropFirst()), naming) }

  private func statusOfPatch(on console: Console) -> ExitStatus {
    do throws(Failure) {
      let fragment =
        patch == "-"
        ? try patchFile.fragment(reading: try console.readInput()) : try patchFile.fragment()
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

  private var patchFile: PatchFile {
    let keys = keys.map { ($0.name, $0.value.split(separator: ",").map { String($0) }) }
    return PatchFile(patch, values: parameters.byName, keys: Dictionary(keys) { $1 })
  }
}
