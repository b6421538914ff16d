import ConfigModel
import LosslessXML
import Testing

@Suite struct ProductTests {
  @Test func `every kind has its product`() {
    #expect(Product.all.map(\.kind) == Product.Kind.allCases)
    for kind in Product.Kind.allCases { #expect(Product.of(kind).kind == kind) }
    let names = Product.all.flatMap(\.fileNames)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for product in Product.all { #expect(product.fileNames.isEmpty == (product.kind == .dotNet)) }
  }

  @Test func `other names of a source are sources of the product, too`() {
    for product in Product.all {
      for source in product.sources {
        for name in source.otherNames {
          let other = product.sources.first { $0.name == name }
          #expect(other?.otherNames.contains(source.name) == true)
        }
      }
    }
  }

  static let verboseLog: [(String, Bool?)] = [
    ("", nil), ("<add key='WriteVerboseLog' value='true'/>", true),
    ("<add key='WriteVerboseLog' value='True'/>", true),
    ("<add key='WriteVerboseLog' value='1'/>", false), ("<add key='WriteVerboseLog'/>", false),
    ("<add key='writeverboselog' value='false'/>", false),
  ]

  @Test(arguments: verboseLog)
  func `the host writes its verbose log where the key is the word true`(
    setting: String, writes: Bool?
  ) {
    let host = ECMA2HostServiceConfiguration(
      configuration("<configuration><appSettings>\(setting)</appSettings></configuration>"))
    #expect(host.writesVerboseLog == writes)
  }

  @Test func `the host's configuration is read by its names`() {
    let document = configuration(
      """
      <configuration>
        <appSettings><add key='debug' value='TRUE'/><add key='URLHOST' value='u'/></appSettings>
        <system.diagnostics><sources>
          <source name='ECMA2Host'/><source name='ConnectorsLog'/>
        </sources></system.diagnostics>
      </configuration>
      """)
    let host = ECMA2HostServiceConfiguration(document)
    #expect(host.disablesAuthentication)
    #expect(host.urlHost == "u")
    #expect(host.connectorsLog?.source.name == "ConnectorsLog")
    #expect(host.hostSources.map(\.source.name) == ["ECMA2Host"])
    let wizard = ECMA2HostWizardConfiguration(document)
    #expect(wizard.connectorsLog?.source.name == "ConnectorsLog")
    #expect(wizard.hostSources.map(\.source.name) == ["ECMA2Host"])
  }

  @Test func `the host's authentication is on unless 'Debug' is true`() {
    let host = ECMA2HostServiceConfiguration(configuration("<configuration/>"))
    #expect(!host.disablesAuthentication)
    #expect(host.connectorsLog == nil && host.hostSources.isEmpty && host.urlHost == nil)
  }

  @Test func `the agent's configuration is its source and its proxy`() {
    let agent = ProvisioningAgentConfiguration(
      configuration(
        """
        <configuration>
          <system.diagnostics><sources>
            <source name='AAD Connect Provisioning Agent'/>
          </sources></system.diagnostics>
          <system.net><defaultProxy><proxy proxyaddress='http://p:1'/></defaultProxy></system.net>
        </configuration>
        """))
    #expect(agent.source?.level.value == .decidedByProgram)
    #expect(agent.proxy?.address == "http://p:1")
  }
}
