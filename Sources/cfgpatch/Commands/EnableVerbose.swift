import ArgumentParser
import CfgPatchKit
import ConfigModel

struct EnableVerbose: Verb {
  static let configuration = CommandConfiguration(
    commandName: "enable-verbose",
    abstract: "Makes the ECMA host, an agent or a connector log all it can.",
    discussion: """
      ECMA host: 'WriteVerboseLog' is 'true', and the trace sources 'ConnectorsLog' and 'ECMA2Host' \
      (or 'Microsoft ECMA2Host') let through the level. Wizard: the trace sources. Provisioning agent: \
      its trace source writes to trace-agent-verbose.log in the agent's folder under ProgramData. \
      Private network connector: 'trace' writes to the file that the vendor's text names. \
      Synchronization service (miiserver): the trace source 'ConnectorsLog'.

      A level is raised where it is really decided and never lowered; listeners, filters and comments \
      stay. 'Debug', which switches the host's authentication off, is never touched. Verbose logs may \
      hold connection strings: switch it off again with 'disable-verbose'.

      Examples:
        cfgpatch enable-verbose Microsoft.ECMA2Host.Service.exe.config
        cfgpatch enable-verbose --check --diff AADConnectProvisioningAgent.exe.config
        cfgpatch enable-verbose --kind ecma2host-service - < in.config > out.config
      """)

  @Option(
    help: ArgumentHelp(
      "The level that is let through at least, in any case (default: Verbose).",
      valueName: "level"), transform: LevelOption.levels)
  var level: SourceLevels?

  @OptionGroup var edit: EditOptions
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var files: FileOptions

  var color: ColorChoice { files.color }

  func status(on console: Console) -> ExitStatus {
    ChangeRun(.enableVerbose(levels: level), files, edit, templates, on: console).status()
  }
}
