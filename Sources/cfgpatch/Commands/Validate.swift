import ArgumentParser
import CfgPatchKit

struct Validate: Verb {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Says what .NET would do with the files, and what is wrong with them.",
    usage: "cfgpatch validate [<options>] <file> ...",
    discussion: """
      A folder stands for all files '*.exe.config' in it and below. Whatever is wrong in a file is a finding: with an error, or what '--fail-on' says, the exit \
      status is 1. A file that cannot be read has a status of its own (66, 74, 77).

      What has to stay as it is can be left out: by rule and path in '\(Project.fileName)', by a \
      comment '<!-- cfgpatch:ignore RULE REASON -->' before an element or before the root, or all \
      of it by '--baseline'.

      Examples:
        cfgpatch validate *.exe.config
        cfgpatch validate .
        cfgpatch validate --format json --quiet AADConnectProvisioningAgent.exe.config
        cfgpatch validate --report sarif:findings.sarif *.exe.config
        cfgpatch validate --baseline known.json --write-baseline *.config
      """)

  @OptionGroup var reports: ReportOptions
  @OptionGroup var policy: PolicyOptions
  @OptionGroup var files: FileOptions

  var color: ColorChoice { files.color }

  func status(on console: Console) -> ExitStatus {
    var run = ValidationRun(files, reports, policy, on: console)
    return run.status()
  }
}
