import ArgumentParser
import CfgPatchKit

struct Explain: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a finding: what .NET does, with examples.",
    discussion: """
      Every code that any command prints has a page.

      Examples:
        cfgpatch explain CFG3007
        cfgpatch explain --markdown repeated-section
      """)

  @Argument(help: ArgumentHelp("The code or the name of a finding.", valueName: "code"))
  var name: String

  @Flag(help: "Print Markdown.")
  var markdown = false

  var color: ColorChoice { .never }

  func status(on console: Console) -> ExitStatus {
    do throws(RuleBook.UnknownRule) {
      console.print(try RuleBook.page(of: name, markdown: markdown))
      return .success
    } catch {
      console.print("cfgpatch: \(error)\n  'cfgpatch rules' lists them all\n", to: .error)
      return .usage
    }
  }
}
