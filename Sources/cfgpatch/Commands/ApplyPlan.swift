import ArgumentParser
import CfgPatchKit

struct ApplyPlan: Verb {
  static let configuration = CommandConfiguration(
    commandName: "apply-plan",
    abstract: "Makes the edits of a plan, if the files are still those that it was made for.",
    usage: "cfgpatch apply-plan [<options>] <plan> [<file> ...]",
    discussion: """
      Every command that edits prints a plan with '--plan': each edit with its bytes, what stands there \
      before and after, its element and its reason, as JSON. It can be reviewed, kept, and carried out \
      later or elsewhere: without templates, without asking again, and never on another content. A file \
      that is what the plan makes of it is unchanged.

      Offsets are bytes of the text in UTF-8, and each edit is made to what the one before it left. A \
      plan holds what the files will hold, passwords included.

      With '--reverse' the edits are taken back, from the last to the first: a file that is what the plan \
      made of it becomes what it was, byte by byte, and one that was edited since is refused.

      Examples:
        cfgpatch apply-plan --diff plan.json
        cfgpatch apply-plan --reverse plan.json
        cfgpatch apply-plan --backup plan.json Microsoft.ECMA2Host.Service.exe.config
      """)

  @Argument(
    help: ArgumentHelp("The plan; '-' is standard input.", valueName: "plan"),
    completion: .file(extensions: ["json"]))
  var plan: String

  @Flag(name: [.customShort("R"), .long], help: "Take the edits of the plan back.")
  var reverse = false

  @OptionGroup var change: ChangeOptions

  @Option(help: "Colour the output.")
  var color = ColorChoice.auto

  @Argument(
    help: ArgumentHelp(
      "The files; without any, those that the plan names.", valueName: "file"),
    completion: .file(extensions: ["config"]))
  var files: [String] = []

  func validate() throws {
    if files.contains("-") { throw ValidationError("a plan is carried out on files, not on '-'") }
    if files.contains("") { throw ValidationError("the name of a file is empty") }
  }

  func status(on console: Console) -> ExitStatus {
    do throws(Failure) {
      let plan = try read(on: console)
      let files = FileOptions(files.isEmpty ? plan.paths : files, color: color)
      return ChangeRun(.plan(plan), files, change, on: console).status()
    } catch {
      console.print(FailureReport(error).text(console.report(.error)), to: .error)
      return ExitStatus(error)
    }
  }

  private func read(on console: Console) throws(Failure) -> Plan {
    let plan = try plan == "-" ? Plan(reading: console.readInput(), at: plan) : Plan(at: plan)
    return reverse ? plan.reversed : plan
  }
}
