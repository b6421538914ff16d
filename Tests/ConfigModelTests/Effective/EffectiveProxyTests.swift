import ConfigModel
import LosslessXML
import Testing

@Suite struct EffectiveProxyTests {
  private func proxy(_ attributes: String = "", _ content: String = "") throws -> EffectiveProxy {
    let document = configuration(
      """
      <configuration><system.net><defaultProxy \(attributes)>\(content)</defaultProxy></system.net>
      </configuration>
      """)
    return try #require(document.proxy)
  }

  static let booleans: [(String, isTrue: Bool, isFalse: Bool)] = [
    ("true", true, false), ("True", true, false), ("TRUE", true, false), (" true ", true, false),
    ("false", false, true), ("FALSE", false, true), ("1", false, false), ("yes", false, false),
    ("", false, false),
  ]

  @Test(arguments: booleans)
  func `a Boolean is a word in any case`(text: String, isTrue: Bool, isFalse: Bool) throws {
    #expect(text.isTrueWord == isTrue)
    #expect(text.isFalseWord == isFalse)
    let proxy = try proxy("enabled='\(text)' useDefaultCredentials='\(text)'")
    #expect(proxy.isDisabled == isFalse)
    #expect(proxy.usesDefaultCredentials == isTrue)
  }

  static let names: [(String, Bool)] = [
    ("True", true), ("true", true), ("TRUE", true), (" True ", true), ("1", true), (" 1 ", true),
    ("False", false), ("0", false), ("Unspecified", false), ("-1", false), ("5", false),
  ]

  @Test(arguments: names)
  func `the attributes of 'proxy' are names in any case or numbers`(
    text: String, isTrue: Bool
  ) throws {
    let proxy = try proxy("", "<proxy bypassonlocal='\(text)' autoDetect='\(text)'/>")
    #expect(proxy.bypassesLocal == isTrue)
    #expect(proxy.detectsAutomatically == isTrue)
  }

  @Test func `an empty section says nothing`() throws {
    let proxy = try proxy()
    #expect(!proxy.isDisabled && !proxy.usesDefaultCredentials && !proxy.bypassesLocal)
    #expect(!proxy.detectsAutomatically)
    #expect(proxy.address == nil && proxy.scriptLocation == nil && proxy.bypass.isEmpty)
    #expect(configuration("<configuration><system.net/></configuration>").proxy == nil)
  }

  @Test func `addresses are read as they are written`() throws {
    let proxy = try proxy(
      "", "<proxy proxyaddress='http://p:1?a=1&amp;b=2' scriptLocation='http://w/x.pac'/>")
    #expect(proxy.address == "http://p:1?a=1&b=2")
    #expect(proxy.scriptLocation == "http://w/x.pac")
  }

  @Test func `bypass entries are compared with case and removed in order`() throws {
    let proxy = try proxy(
      "",
      """
      <bypasslist><add address='gone'/><clear/><add address='a'/><add address='A'/>
      <add address='a'/><add address='b'/><remove address='B'/><add address='c'/>
      <remove address='c'/></bypasslist>
      """)
    #expect(proxy.bypass.map(\.key) == ["A", "a", "b"])
  }

  @Test func `a module that names no class is none`() throws {
    #expect(try proxy("", "<module type=''/>").section.module == nil)
    #expect(try proxy("", "<module/>").section.module == nil)
    #expect(try proxy("", "<module type='M'/>").section.module?["type"] == "M")
  }
}
