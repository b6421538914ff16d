import ArgumentParser
import CfgPatchKit
import FileStore
import SourceDiagnostics

struct Restore: Verb {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Gives files the content of a backup that '--backup' has made.",
    usage: "cfgpatch restore [<options>] <file> ...",
    discussion: """
      Without '--to' the newest backup is meant. Mode, owner and attributes of the file stay; a file \
      that is gone is created with those of its backup. A file that somebody edited after cfgpatch had \
      written it is left alone, and what was edited is shown.

      Examples:
        cfgpatch restore --list AADConnectProvisioningAgent.exe.config
        cfgpatch restore --diff --check Microsoft.ECMA2Host.Service.exe.config
      """)

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "The folder of the backups, if '--backup=DIR' named one.", valueName: "folder"),
    completion: .directory)
  var folder: String?

  @Flag(help: "Restore nothing; list the backups, the newest first.")
  var list = false

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("The backup to restore, as '--list' names it.", valueName: "stamp"))
  var stamp: String?

  @Flag(help: "Restore a file too that was edited since; its edits are lost.")
  var force = false

  @OptionGroup var change: ChangeOptions
  @OptionGroup var files: FileOptions

  var color: ColorChoice { files.color }

  func validate() throws {
    if files.files.contains("-") { throw ValidationError("standard input has no backup") }
  }

  func status(on console: Console) -> ExitStatus {
    guard list else {
      let options = RestoreOptions(folder: folder, stamp: stamp, isForced: force)
      return ChangeRun(.restore(options), files, change, on: console).status()
    }
    return HistoryRun(files.files, in: folder, json: change.json, on: console).status()
  }
}
