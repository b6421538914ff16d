import ArgumentParser
import CfgPatchKit

struct RemoveProxy: Verb {
  static let configuration = CommandConfiguration(
    commandName: "remove-proxy",
    abstract: "Takes the proxy of the file away, so that the machine's applies.",
    usage: "cfgpatch remove-proxy [<options>] <file> ...",
    discussion: """
      Removes 'system.net/defaultProxy', and 'system.net' if that leaves it empty. The program then uses \
      the proxy that machine.config or the system sets, which is not the same as none.

      Examples:
        cfgpatch remove-proxy --diff AADConnectProvisioningAgent.exe.config
      """)

  @OptionGroup var edit: EditOptions
  @OptionGroup var files: FileOptions

  var color: ColorChoice { files.color }

  func status(on console: Console) -> ExitStatus {
    ChangeRun(.removeProxy, files, edit, on: console).status()
  }
}
