import ConfigModel
import LosslessXML
import SourceDiagnostics
import Testing

@Suite struct ProxyDecisionTests {
  private static let plain = "<proxy proxyaddress='http://p:8080'/>"
  private static let local = "<proxy proxyaddress='http://p:8080' bypassonlocal='True'/>"

  private func decision(
    _ address: String, _ content: String, _ attributes: String = ""
  ) throws -> ProxyDecision {
    let document = configuration(
      """
      <configuration><system.net><defaultProxy \(attributes)>\(content)</defaultProxy></system.net>
      </configuration>
      """)
    return document.proxyDecision(for: try AbsoluteURI(parsing: address))
  }

  private func check(
    _ address: String, _ content: String, in attributes: String = "", _ expected: String,
    unless: [ProxyDecision.Exception] = []
  ) throws {
    let decision = try decision(address, content, attributes)
    #expect(words(for: decision) == expected, "\(address) \(attributes) \(content)")
    #expect(decision.exceptions == unless, "\(address) \(attributes) \(content)")
  }

  private func words(for decision: ProxyDecision) -> String {
    switch decision.reason {
    case .loopback: "loopback"
    case .switchedOff: "disabled"
    case .noAddress: "no address"
    case .local(let attribute): "local by \(attribute.name)"
    case .bypassed(let entry): "bypassed by \(entry.value)"
    case .address(_, let address): "\(address)"
    case .noSection: "no section"
    case .account: "account"
    case .script(let attribute): "script by \(attribute.name)"
    case .module(let attribute): "module \(attribute.value)"
    case .undecidedEntry(let entry): "perhaps bypassed by \(entry.value)"
    case .elsewhere(let attribute): "elsewhere by \(attribute.name)"
    case .failures(let failures): failures.map(\.id.code).joined(separator: " ")
    }
  }

  static let loopback: [(String, Bool)] = [
    ("http://localhost", true), ("http://LOOPBACK:81/x", true), ("http://127.0.0.1", true),
    ("https://127.8.9.10/", true), ("http://[::1]:8080/", true), ("http://[::127.0.0.1]", true),
    ("http://[::ffff:127.0.0.1]", true), ("http://0x7f000001", true),
    ("http://[::ffff:127.0.0.2]", false), ("http://[1::1]", false), ("http://128.0.0.1", false),
    ("http://localhost.example.com", false), ("http://notlocalhost", false),
  ]

  @Test(arguments: loopback)
  func `no proxy is asked for the machine itself`(address: String, isLoopback: Bool) throws {
    #expect(try AbsoluteURI(parsing: address).isLoopback == isLoopback)
    try check(address, Self.plain, isLoopback ? "loopback" : "http://p:8080/")
    try check(address, "<proxy autoDetect='1'/>", isLoopback ? "loopback" : "script by autoDetect")
    let none = configuration("<configuration/>")
      .proxyDecision(for: try AbsoluteURI(parsing: address))
    #expect(words(for: none) == (isLoopback ? "loopback" : "no section"))
  }

  @Test func `a proxy that cannot be made fails for the machine itself too`() throws {
    let list = "<bypasslist><add address='*.example.com'/></bypasslist>"
    try check("http://localhost", Self.plain + list, "CFG3062")
    try check("http://localhost", "<proxy proxyaddress='p'/>", "CFG3035")
    try check("http://localhost", Self.plain, in: "enabled='1'", "CFG3035")
    try check("http://a", Self.plain + list, in: "enabled='false'", "disabled")
    try check("http://a", list + "<module type='My.Proxy, My'/>", "module My.Proxy, My")
  }

  @Test func `a scheme that is not supported fails where the proxy would be used`() throws {
    let proxy = "<proxy proxyaddress='https://p:8080' bypassonlocal='true'/>"
    try check("http://a.b", proxy, "CFG3061")
    try check("http://a", proxy, "local by bypassonlocal")
    try check("http://localhost", proxy, "loopback")
  }

  @Test func `a host without a dot is local`() throws {
    try check("http://intranet", Self.local, "local by bypassonlocal")
    try check("http://intranet", Self.plain, "http://p:8080/")
    try check(
      "http://www.example.com", Self.local, "http://p:8080/",
      unless: [.machineIsInDomain("example.com")])
    try check(
      "http://10.0.0.1", Self.local, "http://p:8080/", unless: [.machineHasAddress("10.0.0.1")])
    try check("http://[2::1]", Self.local, "http://p:8080/", unless: [.machineHasAddress("[2::1]")])
  }

  @Test func `bypass entries see scheme, host and port that is not the usual one`() throws {
    let list = """
      <bypasslist><add address='^HTTPS?://a\\.b$'/><add address=':81$'/><add address='gone'/>
      <remove address='gone'/></bypasslist>
      """
    try check("https://A.b/path", Self.plain + list, #"bypassed by ^HTTPS?://a\.b$"#)
    try check("http://a.b:80", Self.plain + list, #"bypassed by ^HTTPS?://a\.b$"#)
    try check("http://a.b:81/x?y", Self.plain + list, "bypassed by :81$")
    try check("http://gone/a.b:81", Self.plain + list, "http://p:8080/")
  }

  @Test func `an entry that nobody can judge leaves the way open unless another one matches`()
    throws
  {
    let entry = "<add address='(?-i)A'/>"
    try check(
      "http://a", Self.plain + "<bypasslist>\(entry)</bypasslist>", "perhaps bypassed by (?-i)A")
    let list = "<bypasslist>\(entry)<add address='a'/></bypasslist>"
    try check("http://a", Self.plain + list, "bypassed by a")
  }

  static let bases: [(String, String)] = [
    ("", "account"), ("<proxy/>", "account"), ("<proxy usesystemdefault='5'/>", "account"),
    ("<proxy usesystemdefault='Unspecified' bypassonlocal='-1'/>", "account"),
    ("<proxy usesystemdefault='true'/>", "account"),
    ("<proxy usesystemdefault='true' bypassonlocal='true'/>", "account"),
    ("<module type=''/>", "account"), ("<bypasslist/>", "account"),
    ("<proxy usesystemdefault='false'/>", "no address"),
    ("<proxy bypassonlocal='false'/>", "no address"), ("<proxy autoDetect='false'/>", "no address"),
    ("<proxy usesystemdefault='true' autoDetect='false'/>", "no address"),
    ("<bypasslist><add address='x'/></bypasslist>", "no address"),
    ("<module type='system.net.WebProxy, System, Version=4.0.0.0'/>", "no address"),
    ("<module type='M, A'/><proxy proxyaddress='http://p'/>", "module M, A"),
  ]

  @Test(arguments: bases)
  func `what the section says decides whether the account is asked`(
    content: String, expected: String
  ) throws {
    try check("http://www.example.com", content, expected)
  }

  @Test func `the exceptions of the account count where the file has none`() throws {
    let proxy = "usesystemdefault='true' proxyaddress='http://p'"
    let address = "http://www.example.com"
    try check(address, "<proxy \(proxy)/>", "http://p/", unless: [.accountExceptsHost])
    try check(
      address, "<proxy \(proxy) bypassonlocal='false'/>", "http://p/", unless: [.accountExceptsHost]
    )
    let list = "<bypasslist><add address='x\\.y'/></bypasslist>"
    try check(address, "<proxy \(proxy)/>" + list, "http://p/", unless: [.accountExceptsHost])
    try check(address, "<proxy \(proxy) bypassonlocal='false'/>" + list, "http://p/")
    try check(address, "<proxy \(proxy) autoDetect='false'/>", "http://p/")
  }

  static let scripts: [(String, String)] = [
    ("<proxy scriptLocation='http://w/p.pac'/>", "script by scriptLocation"),
    ("<proxy autoDetect='true'/>", "script by autoDetect"),
    ("<proxy autoDetect='true' usesystemdefault='true'/>", "script by autoDetect"),
    ("<proxy autoDetect='true' proxyaddress='http://p'/>", "http://p/"),
    ("<proxy scriptLocation='http://w/p.pac' bypassonlocal='false'/>", "no address"),
    ("<proxy autoDetect='true'/><bypasslist><add address='x'/></bypasslist>", "no address"),
    ("<proxy autoDetect='true' bypassonlocal='Unspecified'/>", "script by autoDetect"),
  ]

  @Test(arguments: scripts)
  func `a script is asked only where nothing is set after it`(
    content: String, expected: String
  ) throws {
    try check("http://www.example.com", content, expected)
  }

  @Test func `what is in another file cannot be known`() throws {
    try check("http://a", "", in: "configSource='p.config'", "elsewhere by configSource")
  }

  @Test func `a file that does not load fails`() throws {
    let document = configuration("<configuration><x/></configuration>")
    let decision = document.proxyDecision(for: try AbsoluteURI(parsing: "http://localhost"))
    #expect(decision.way == .fails)
  }
}
