import ArgumentParser

@main
struct CfgPatch: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "cfgpatch")
}
