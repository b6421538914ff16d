import ArgumentParser
import CfgPatchKit
import SourceDiagnostics

struct Rules: Verb {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists what 'validate' reports; 'explain' tells more of each.",
    discussion: """
      Examples:
        cfgpatch rules
        cfgpatch rules --json
      """)

  @Flag(help: "Print JSON.")
  var json = false

  var color: ColorChoice { .never }

  func status(on console: Console) -> ExitStatus {
    if json {
      console.write(Array((RuleBook.json.text + "\n").utf8))
    } else {
      console.print(RuleBook.list)
    }
    return .success
  }
}
