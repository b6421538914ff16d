import ArgumentParser
import CfgPatchKit

struct Drift: Verb {
  static let configuration = CommandConfiguration(
    commandName: "drift",
    abstract: "Says which files are no longer as a policy wants them.",
    usage: "cfgpatch drift [<options>] --policy <policy> [<root>]",
    discussion: """
      Updates of a product rewrite its files and say nothing. For each file of the policy every \
      edit that would bring it back is a finding, with its place in the file as it is; so is \
      whatever 'fail-on' does not allow. Nothing is written.

      The exit status is 2 if a file left its state, 1 if one has findings that the policy does \
      not allow, and from 64 on if a file is not there or cannot be brought to its state.

      Examples:
        cfgpatch drift --policy policy.yaml
        cfgpatch drift --policy policy.yaml --quiet --report junit:drift.xml .
      """)

  @Option(
    name: .customLong("policy"),
    help: ArgumentHelp("The policy that says how the files should be.", valueName: "policy"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var policyPath: String

  @OptionGroup var parameters: ParameterOptions
  @OptionGroup var reports: ReportOptions

  @OptionGroup var templates: TemplateOptions

  @Option(help: "Colour the output.")
  var color = ColorChoice.auto

  @Argument(
    help: ArgumentHelp(
      "The folder with the files; without it, that of the policy.", valueName: "root"),
    completion: .directory)
  var root: String?

  func status(on console: Console) -> ExitStatus {
    let call = PolicyCall(
      path: policyPath, root: root, parameters: parameters, quiet: reports.quiet)
    return call.status(on: console) { files in
      let pipeline = Pipeline(templates: templates.library)
      var run = DriftRun(files, reports, in: pipeline, on: console)
      return run.status()
    }
  }
}
