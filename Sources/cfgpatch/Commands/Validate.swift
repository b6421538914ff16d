import ArgumentParser
import CfgPatchKit
import SourceDiagnostics

struct Validate: Verb {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Says what .NET would do with the files, and what is wrong with them.",
    usage: "cfgpatch validate [<options>] <file> ...",
    discussion: """
      Whatever is wrong in a file is a finding: with an error the exit status is 1. A file that cannot \
      be read has a status of its own (66, 74, 77).

      Examples:
        cfgpatch validate *.exe.config
        cfgpatch validate --format json --quiet AADConnectProvisioningAgent.exe.config
      """)

  @Option(help: "How findings are printed.")
  var format = ReportFormat.text

  @Flag(name: .shortAndLong, help: "Print nothing but findings.")
  var quiet = false

  @OptionGroup var files: FileOptions

  var color: ColorChoice { files.color }

  func status(on console: Console) -> ExitStatus {
    var run = ValidationRun(files, format, quiet: quiet, on: console)
    return run.run()
  }
}
