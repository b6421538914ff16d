import ArgumentParser
import CfgPatchKit

struct Fix: Verb {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Mends what 'validate' finds, where one mending is certainly meant.",
    usage: "cfgpatch fix [<options>] <file> ...",
    discussion: """
      Makes the safe fixes of all findings: after one, the program does what it did before, or what \
      the file clearly means. Nothing else moves, and no error is added. A file that is not well-formed \
      is mended too if that makes it so. What is left is named; it does not change the exit status, \
      for which there is 'validate'.

      Examples:
        cfgpatch fix --check --diff Microsoft.ECMA2Host.Service.exe.config
        cfgpatch fix --only unreadable-source-level --backup *.exe.config
        cfgpatch fix --unsafe --dry-run AADConnectProvisioningAgent.exe.config
      """)

  @Flag(help: "Make fixes too after which the program may do something else; look at them first.")
  var unsafe = false

  @Option(
    help: ArgumentHelp(
      "Mend only findings with this code or name. Can be given several times.", valueName: "code"),
    transform: RuleBook.code(of:))
  var only: [String] = []

  @OptionGroup var edit: EditOptions
  @OptionGroup var files: FileOptions

  var color: ColorChoice { files.color }

  func status(on console: Console) -> ExitStatus {
    let options = FixOptions(allowsUnsafe: unsafe, codes: Set(only))
    return ChangeRun(.fix(options), files, edit, on: console).status()
  }
}
