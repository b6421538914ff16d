import ArgumentParser
import CfgPatchKit
import ConfigModel

struct DisableVerbose: Verb {
  static let configuration = CommandConfiguration(
    commandName: "disable-verbose",
    abstract: "Makes the ECMA host, an agent or a connector quiet again.",
    discussion: """
      ECMA host, wizard and miiserver: trace sources above the level are set to it, and 'WriteVerboseLog' to \
      'false'. Nothing is inserted. Provisioning agent: its verbose source is taken out, with the shared \
      listeners that 'enable-verbose' added if nothing else refers to them. Private network connector: \
      the files that 'trace' writes to are taken out.

      With '--remove', what 'enable-verbose' adds is taken out instead of being lowered. A file that was \
      shipped with these sources loses its logging of errors too.

      Examples:
        cfgpatch disable-verbose Microsoft.ECMA2Host.Service.exe.config
        cfgpatch disable-verbose --remove --backup Microsoft.ECMA2Host.Service.exe.config
      """)

  @Option(
    help: ArgumentHelp(
      "The level that is let through at most, in any case (default: Error).", valueName: "level"),
    transform: LevelOption.levels)
  var level: SourceLevels = .error

  @Flag(help: "Take out what 'enable-verbose' adds, at whatever level it is.")
  var remove = false

  @OptionGroup var edit: EditOptions
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var files: FileOptions

  var color: ColorChoice { files.color }

  func status(on console: Console) -> ExitStatus {
    ChangeRun(.disableVerbose(levels: level, removing: remove), files, edit, templates, on: console)
      .status()
  }
}
