import ConfigModel
import LosslessXML
import Testing

@Suite struct RecognitionTests {
  /// Contents by what they tell.
  enum Content: String, CaseIterable {
    case nothing = ""
    case connectorsLog = "<sources><source name='ConnectorsLog'/></sources>"
    case hostSource = "<sources><source name='ECMA2Host'/></sources>"
    case oldHostSource = "<sources><source name='Microsoft ECMA2Host'/></sources>"
    case agentSource = "<sources><source name='AAD Connect Provisioning Agent'/></sources>"
    case otherCase = "<sources><source name='ecma2host'/></sources>"
    case comment = "<!-- <sources><source name='ECMA2Host'/></sources> -->"
    case listener = "<sharedListeners><add name='ECMA2Host' type='T'/></sharedListeners>"
    case twoSources = """
      <sources><source name='ECMA2Host'/><source name='AAD Connect Provisioning Agent'/></sources>
      """
    case urlHost = "<add key='UrlHost' value='http://*:8585/ecma2host'/>"
    case verboseLog = "<add key='writeverboselog' value=''/>"
    case removedKey = "<add key='UrlHost' value=''/><remove key='UrlHost'/>"
    case userData = "<add key='userdataenabled' value='true'/>"
    case otherKey = "<add key='Debug' value='true'/>"

    var document: ConfigurationDocument {
      let isSetting = rawValue.contains("key=")
      return configuration(
        """
        <configuration><appSettings>\(isSetting ? rawValue : "")</appSettings>
        <system.diagnostics>\(isSetting ? "" : rawValue)</system.diagnostics></configuration>
        """)
    }
  }

  private func check(
    _ content: Content, path: String?, kind: Product.Kind? = nil, _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      words(for: content.document, kind, path) == expected, sourceLocation: sourceLocation)
  }

  private func words(
    for document: ConfigurationDocument, _ kind: Product.Kind?, _ path: String?
  ) -> String {
    do throws(Recognition.Contradiction) {
      let recognition = try Recognition(of: document, kind: kind, path: path)
      let evidence =
        switch recognition.evidence {
        case .kind: "said"
        case .fileName(let name): "named \(name)"
        case .content(let mark): mark
        case .nothing: "nothing"
        }
      return "\(recognition.product.kind.rawValue): \(evidence)"
    } catch {
      return switch error {
      case .nameAgainstContent(let name, let content, let product):
        "\(name) is \(product.kind.rawValue) but \(content)"
      case .anotherProgram(let name): "\(name) is another program"
      case .contentOfTwo(let first, let second): "\(first) and \(second)"
      }
    }
  }

  static let service = "Microsoft.ECMA2Host.Service.exe.config"
  static let wizard = "Microsoft.ECMA2Host.ConfigWizard.exe.config"
  static let agent = "AADConnectProvisioningAgent.exe.config"

  static let proxyConnector = "ApplicationProxyConnectorService.exe.config"
  static let network = "MicrosoftEntraPrivateNetworkConnector"
  static let administration = "AzureADConnectAdministrationAgentService.exe.config"

  @Test func `what the user said beats everything`() {
    for kind in Product.Kind.allCases {
      check(.twoSources, path: Self.agent, kind: kind, "\(kind.rawValue): said")
      check(.nothing, path: "Web.config", kind: kind, "\(kind.rawValue): said")
    }
  }

  static let names: [(path: String, kind: String, name: String)] = [
    (service, "ecma2host-service", service), (wizard, "ecma2host-wizard", wizard),
    (agent, "provisioning-agent", agent),
    (service.lowercased(), "ecma2host-service", service.lowercased()),
    ("/srv/\(service)", "ecma2host-service", service), ("./\(agent)", "provisioning-agent", agent),
    ("C:\\Program Files\\Microsoft ECMA2Host\\Service\\\(service)", "ecma2host-service", service),
    ("C:/mixed\\slashes/\(wizard)", "ecma2host-wizard", wizard),
    ("/tmp/\(service)20261122-2288-xsv97n", "ecma2host-service", "\(service)20261122-2288-xsv97n"),
    ("\(agent)-20240131-101112.bak", "provisioning-agent", "\(agent)-20240131-101112.bak"),
    ("/etc/.ansible_tmpq3_x9k\(agent)", "provisioning-agent", ".ansible_tmpq3_x9k\(agent)"),
    ("\(service).cfnew", "ecma2host-service", "\(service).cfnew"),
    ("miiserver.exe.config", "miiserver", "miiserver.exe.config"),
    (proxyConnector, "application-proxy-connector", proxyConnector),
    ("\(network)Service.exe.config", "private-network-connector", "\(network)Service.exe.config"),
    ("C:\\x\\\(network).exe.config", "private-network-connector", "\(network).exe.config"),
    ("x/\(administration)", "administration-agent", administration),
  ]

  @Test(arguments: names)
  func `the name of the file decides`(path: String, kind: String, name: String) {
    for content in [Content.nothing, .connectorsLog, .comment, .otherCase, .otherKey] {
      check(content, path: path, "\(kind): named \(name)")
    }
  }

  @Test func `content that fits the name changes nothing`() {
    check(.hostSource, path: Self.service, "ecma2host-service: named \(Self.service)")
    check(.oldHostSource, path: Self.wizard, "ecma2host-wizard: named \(Self.wizard)")
    check(.urlHost, path: Self.service, "ecma2host-service: named \(Self.service)")
    check(.agentSource, path: Self.agent, "provisioning-agent: named \(Self.agent)")
  }

  @Test func `a name and content of another product contradict each other`() {
    check(
      .agentSource, path: Self.service,
      "\(Self.service) is ecma2host-service but trace source 'AAD Connect Provisioning Agent'")
    check(
      .hostSource, path: "d/\(Self.agent)",
      "\(Self.agent) is provisioning-agent but trace source 'ECMA2Host'")
    check(
      .verboseLog, path: Self.agent,
      "\(Self.agent) is provisioning-agent but key 'WriteVerboseLog'")
    check(
      .hostSource, path: "miiserver.exe.config",
      "miiserver.exe.config is miiserver but trace source 'ECMA2Host'")
    check(.urlHost, path: Self.wizard, "\(Self.wizard) is ecma2host-wizard but key 'UrlHost'")
  }

  static let silentNames: [String?] = [
    nil, "", "-", "file.config", "app.config", "/tmp/tmpabc123", "C:\\temp\\x", ".source.config",
    "/tmp/__salt.tmp.l4h9cocl.exe.config", "exe.config.txt",
  ]

  @Test(arguments: silentNames)
  func `without a name that tells, content decides that one product alone has`(path: String?) {
    check(.hostSource, path: path, "ecma2host-service: trace source 'ECMA2Host'")
    check(.oldHostSource, path: path, "ecma2host-service: trace source 'Microsoft ECMA2Host'")
    check(.urlHost, path: path, "ecma2host-service: key 'UrlHost'")
    check(.verboseLog, path: path, "ecma2host-service: key 'WriteVerboseLog'")
    check(.userData, path: path, "administration-agent: key 'UserDataEnabled'")
    check(
      .agentSource, path: path, "provisioning-agent: trace source 'AAD Connect Provisioning Agent'")
    check(
      .twoSources, path: path,
      "trace source 'ECMA2Host' and trace source 'AAD Connect Provisioning Agent'")
  }

  @Test(arguments: silentNames)
  func `without a name or content that tells, nothing is known`(path: String?) {
    let contents: [Content] = [
      .nothing, .connectorsLog, .otherCase, .comment, .listener, .removedKey, .otherKey,
    ]
    for content in contents { check(content, path: path, "dotnet: nothing") }
  }

  static let otherPrograms = [
    "Web.config", "web.config", "machine.config", "App.exe.config", "mmsscrpt.exe.config",
    "X.EXE.CONFIG", "Lib.dll.config", "App.exe.config20261122-2288-xsv97n", "App.exe.config.bak",
    "Microsoft.ECMA2Host.exe.config", "web.config.bak",
    "ApplicationProxyConnectorUpdaterService.exe.config", ".ansible_tmp12345678web.config",
  ]

  @Test(arguments: otherPrograms)
  func `the name of another program is refused without content that tells`(name: String) {
    check(.nothing, path: "/srv/\(name)", "\(name) is another program")
    check(.connectorsLog, path: "C:\\srv\\\(name)", "\(name) is another program")
    check(.hostSource, path: name, "ecma2host-service: trace source 'ECMA2Host'")
    check(
      .agentSource, path: name, "provisioning-agent: trace source 'AAD Connect Provisioning Agent'")
  }

  @Test func `a setting in the settings file tells, too`() {
    let document = configuration(
      "<configuration><appSettings file='x'/></configuration>",
      settings: "<appSettings><add key='UrlHost'/></appSettings>")
    #expect(words(for: document, nil, nil) == "ecma2host-service: key 'UrlHost'")
  }

  @Test func `a product for want of evidence says so`() {
    #expect(Recognition(assuming: .ecma2HostService).evidence == .nothing)
    #expect(Recognition.undecided.product.kind == .dotNet)
  }
}
