import ArgumentParser
import CfgPatchKit
import ConfigPatch

struct SetProxy: Verb {
  static let configuration = CommandConfiguration(
    commandName: "set-proxy",
    abstract: "Makes web requests of the program go through a proxy.",
    discussion: """
      Adds 'system.net/defaultProxy' at the end of the file, or merges it attribute by attribute into \
      what is there. Options that are not given leave an attribute as it is, or give a missing one the \
      value of the vendor's documentation, which is 'true' for all three.

      Examples:
        cfgpatch set-proxy --address http://proxy.contoso.com:8080 *.exe.config
        cfgpatch set-proxy --address http://10.0.0.1:3128 --bypass '^http://10\\.' *.exe.config
      """)

  @Option(
    help: ArgumentHelp(
      "The address of the proxy, such as http://proxy.contoso.com:8080.", valueName: "url"))
  var address: String

  @Flag(inversion: .prefixedNo, help: "Take the system's own proxy settings as the base.")
  var useSystemDefault: Bool?

  @Flag(inversion: .prefixedNo, help: "Ask for names without a dot directly.")
  var bypassOnLocal: Bool?

  @Flag(inversion: .prefixedNo, help: "Send the account's own credentials to the proxy.")
  var useDefaultCredentials: Bool?

  @Option(
    help: ArgumentHelp(
      "Ask directly for addresses that this .NET regular expression matches.",
      discussion: "It is matched against 'scheme://host:port'. Can be given several times.",
      valueName: "regex"))
  var bypass: [String] = []

  @Flag(help: "Remove 'autoDetect', 'scriptLocation' and 'module', which ask for another proxy.")
  var replaceAuto = false

  @OptionGroup var edit: EditOptions
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var files: FileOptions

  func validate() throws {
    if let fault = options.usageFault { throw ValidationError(fault) }
  }

  private var options: ProxyOptions {
    var options = ProxyOptions(address: address)
    options.usesSystemDefault = useSystemDefault
    options.bypassesLocal = bypassOnLocal
    options.usesDefaultCredentials = useDefaultCredentials
    options.bypass = bypass
    options.replacesAuto = replaceAuto
    return options
  }

  var color: ColorChoice { files.color }

  func status(on console: Console) -> ExitStatus {
    ChangeRun(.setProxy(options), files, edit, templates, on: console).status()
  }
}
