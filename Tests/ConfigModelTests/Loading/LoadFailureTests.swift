import ConfigModel
import LosslessXML
import SourceDiagnostics
import TestSupport
import Testing

/// Every fault that keeps a file or a section from loading, at its exact place.
@Suite struct LoadFailureTests {
  /// A document in which `⟦⟧` mark the places of the failures, with their codes in the same order.
  struct Example: CustomTestStringConvertible {
    let xml: String
    let codes: [String]
    /// The section that fails; `nil` if all do.
    let section: String?

    init(_ xml: String, _ codes: String..., section: String? = nil) {
      self.xml = xml
      self.codes = codes
      self.section = section
    }

    var testDescription: String { codes.joined(separator: " ") + " " + xml }
  }

  private func check(_ example: Example) {
    let marked = MarkedText(example.xml)
    let document = ConfigurationDocument(DocumentSyntax(parsing: marked.text))
    #expect(document.syntax.diagnostic == nil)
    let failures = document.loadFailures
    #expect(failures.map(\.range) == marked.ranges.sorted { $0.lowerBound < $1.lowerBound })
    #expect(failures.map(\.diagnostic.id.code) == example.codes)
    for failure in failures {
      #expect(failure.section == example.section)
      checkWords(of: failure.diagnostic)
      let isOwn = example.section.map(document.sectionFailures) ?? document.fileFailures
      #expect(isOwn.contains(failure))
      #expect(failure.isSame(as: failure))
    }
  }

  /// A message begins in lower case and is no sentence with a full stop; every failure has advice.
  private func checkWords(of diagnostic: Diagnostic) {
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.message.first?.isUppercase == false)
    #expect(diagnostic.message.last != ".")
    #expect(diagnostic.advice?.isEmpty == false)
    #expect(diagnostic.runtimeMessage?.isEmpty == false)
    #expect(diagnostic.consequence != nil)
  }

  static let fileLevel: [Example] = [
    Example("<?xml version='⟦1.1⟧'?><configuration/>", "CFG3020"),
    Example("<⟦Configuration⟧/>", "CFG3001"),
    Example("<configuration ⟦xmlns='urn:x'⟧/>", "CFG3002"),
    Example("<⟦c:configuration⟧ xmlns:c='urn:x'/>", "CFG3002"),
    Example("<configuration ⟦xmlns=''⟧ ⟦xml:space='preserve'⟧/>", "CFG3002", "CFG3003"),
    Example("<configuration ⟦xmlns:p='urn:x'⟧/>", "CFG3003"),
    Example("<configuration>\n  ⟦stray text⟧\n  <appSettings/></configuration>", "CFG3004"),
    Example("<configuration>⟦<![CDATA[x]]>⟧⟦<?p i?>⟧</configuration>", "CFG3004", "CFG3004"),
    Example("⟦<?p i?>⟧<configuration/>⟦<?q?>⟧", "CFG3004", "CFG3004"),
    Example(
      "<configuration><system.net>⟦x⟧<defaultProxy/></system.net></configuration>", "CFG3004"),
    Example(
      "<configuration><runtime/>⟦<configSections>⟧</configSections></configuration>", "CFG3005"),
    Example("<configuration><configSections/>⟦<configSections/>⟧</configuration>", "CFG3005"),
    Example("<configuration><⟦AppSettings⟧/></configuration>", "CFG3006"),
    Example("<configuration><system.net><⟦proxy⟧/></system.net></configuration>", "CFG3006"),
    Example(
      "<configuration><appSettings/>⟦<appSettings file='x'>⟧</appSettings></configuration>",
      "CFG3007"),
    Example(
      """
      <configuration><system.net><defaultProxy/></system.net>
      <system.net>⟦<defaultProxy/>⟧</system.net></configuration>
      """, "CFG3007"),
    Example(
      """
      <configuration><location><appSettings/></location>
      <location path='.'>⟦<appSettings/>⟧</location></configuration>
      """, "CFG3007"),
    Example("<configuration><system.net>⟦<location/>⟧</system.net></configuration>", "CFG3008"),
    Example(
      "<configuration><location>⟦<location path='x'>⟧</location>⟦<configSections/>⟧</location></configuration>",
      "CFG3008", "CFG3008"),
    Example(
      "<configuration><location><⟦runtime⟧/><⟦startup⟧/><system.webServer/></location></configuration>",
      "CFG3009", "CFG3009"),
    Example(
      "<configuration><system.net ⟦configX='1'⟧ ⟦lockItem='true'⟧ other='1'/></configuration>",
      "CFG3010", "CFG3010"),
    Example(
      "<configuration><location ⟦Path='x'⟧ allowOverride='true'/></configuration>", "CFG3011"),
  ]

  static let declarations: [Example] = [
    Example("<configSections><⟦group⟧/></configSections>", "CFG3012"),
    Example("<configSections ⟦x='1'⟧/>", "CFG3013"),
    Example(
      "<configSections><section name='a' type='T' ⟦typo='1'⟧/></configSections>", "CFG3013"),
    Example("<configSections><sectionGroup name='g' ⟦x='1'⟧/></configSections>", "CFG3013"),
    Example("<configSections>⟦<section name='a'/>⟧</configSections>", "CFG3014"),
    Example("<configSections>⟦<section type='T'/>⟧</configSections>", "CFG3014"),
    Example("<configSections>⟦<sectionGroup name=''>⟧</sectionGroup></configSections>", "CFG3014"),
    Example(
      "<configSections><section ⟦name='configuration2'⟧ type='T'/></configSections>", "CFG3015"),
    Example("<configSections><section ⟦name='location'⟧ type='T'/></configSections>", "CFG3015"),
    Example(
      """
      <configSections><sectionGroup name='g'><section name='a' type='T'/>
      <section ⟦name='a'⟧ type='T'/></sectionGroup><sectionGroup ⟦name='g'⟧/></configSections>
      """, "CFG3016", "CFG3016"),
    Example("<configSections><section name='uri' ⟦type='T'⟧/></configSections>", "CFG3026"),
    Example(
      """
      <configSections><section ⟦name='appSettings'⟧
      type='System.Configuration.AppSettingsSection'/></configSections>
      """, "CFG3026"),
    Example(
      """
      <configSections><section name='runtime' ⟦allowLocation='true'⟧
      type='System.Configuration.IgnoreSection'/></configSections>
      """, "CFG3026"),
    Example("<configSections><sectionGroup ⟦name='startup'⟧/></configSections>", "CFG3026"),
    Example("<configSections><section ⟦name='system.net'⟧ type='T'/></configSections>", "CFG3026"),
    Example(
      "<configSections><sectionGroup name='system.net' ⟦type='T'⟧/></configSections>", "CFG3026"),
    Example(
      "<configSections><section name='a' type='T' ⟦allowLocation='True'⟧/></configSections>",
      "CFG3017"),
    Example("<configSections>⟦text⟧</configSections>", "CFG3004"),
  ]

  static let sections: [Example] = [
    Example("<appSettings ⟦configSource='a'⟧ file='b'/>", "CFG3018"),
    Example("<appSettings ⟦configSource='a'⟧><add key='k'/></appSettings>", "CFG3018"),
  ]

  @Test func `every fault has an example`() {
    let inside = [Self.settings, Self.diagnostics, Self.proxies, Self.connections].joined()
    let examples = Self.fileLevel + Self.declarations + Self.sections + inside
    let codes = [3001...3020, 3026...3026, 3030...3038].joined().map { "CFG\($0)" }
    #expect(Set(examples.flatMap(\.codes)) == Set(codes))
  }

  @Test(arguments: fileLevel)
  func `a fault of the file makes every section fail`(example: Example) { check(example) }

  @Test(arguments: declarations + sections)
  func `a fault of what the file holds makes every section fail`(example: Example) {
    let body = "<configuration>\(example.xml)</configuration>"
    check(Example(codes: example.codes, body))
  }

  static let settings: [Example] = [
    Example(
      "<appSettings ⟦configProtectionProvider='RsaProtectedConfigurationProvider'⟧/>", "CFG3019"),
    Example(
      "<appSettings ⟦configProtectionProvider='RsaProtectedConfigurationProvider'⟧><add key='k'/></appSettings>",
      "CFG3019"),
    Example("<appSettings ⟦files⟧='x'/>", "CFG3030"),
    Example(
      "<appSettings xmlns='' ><add key='k'/></appSettings>".replacing("xmlns", with: "⟦xmlns⟧"),
      "CFG3030"),
    Example("<appSettings><add ⟦Key⟧='k' value='v'/></appSettings>", "CFG3030"),
    Example("<appSettings>⟦<add ⟦other⟧='k' value='v'/>⟧</appSettings>", "CFG3032", "CFG3030"),
    Example(
      "<appSettings><remove key='k' ⟦value⟧='v'/><clear ⟦lockItem⟧='true'/></appSettings>",
      "CFG3030", "CFG3030"),
    Example("<appSettings><⟦Add⟧ key='k'/></appSettings>", "CFG3031"),
    Example("<appSettings><add key='k'><⟦x⟧/></add></appSettings>", "CFG3031"),
    Example("<appSettings>⟦<add value='v'/>⟧</appSettings>", "CFG3032"),
    Example("<appSettings>⟦<remove/>⟧</appSettings>", "CFG3032"),
    Example(
      "<appSettings>\n ⟦a b⟧ <add key='k'/>⟦<![CDATA[ ]]>⟧</appSettings>", "CFG3034", "CFG3034"),
  ]

  @Test(arguments: settings)
  func `a fault inside appSettings makes that section fail`(example: Example) {
    check(
      Example(codes: example.codes, "<configuration>\(example.xml)</configuration>", "appSettings"))
  }

  static let diagnostics: [Example] = [
    Example("<⟦source⟧/>", "CFG3031"), Example("<sources><⟦clear⟧/></sources>", "CFG3031"),
    Example("<sharedListeners><⟦remove⟧ name='x'/></sharedListeners>", "CFG3031"),
    Example("<sources>⟦<source/>⟧</sources>", "CFG3032"),
    Example("<sharedListeners>⟦<add name='x'/>⟧</sharedListeners>", "CFG3032"),
    Example("<switches>⟦<add name='x'/>⟧</switches>", "CFG3032"),
    Example("<sources/>⟦<sources>⟧</sources>", "CFG3033"),
    Example("<sources><source name='s'><listeners/>⟦<listeners/>⟧</source></sources>", "CFG3033"),
    Example("<trace autoflush='⟦yes⟧' indentsize='⟦4.0⟧'/>", "CFG3035", "CFG3035"),
    Example("<trace ⟦autoFlush⟧='true'/>", "CFG3030"),
    Example(
      """
      <trace><listeners><add name='x' type='T'/>⟦<add name='x' type='U'/>⟧</listeners></trace>
      """, "CFG3036"),
    Example(
      "<trace><listeners>⟦<add name='Default' type='T'/>⟧<clear/></listeners></trace>", "CFG3036"),
    Example("<trace><listeners>⟦<add name='Default'/>⟧</listeners></trace>", "CFG3036"),
    Example(
      """
      <switches><add name='x' value='1'/>⟦<add name='x' value='2'/>⟧<add name='X' value='3'/>
      </switches>
      """, "CFG3036"),
    Example(
      "<sources>⟦<source name='s' switchName='a' switchValue='Off'/>⟧</sources>", "CFG3037"),
    Example(
      """
      <sources><source name='s'><listeners><add name='x' type='T'>⟦<filter/>⟧</add></listeners>
      </source></sources>
      """, "CFG3032"),
  ]

  @Test(arguments: diagnostics)
  func `a fault inside system.diagnostics makes that section fail`(example: Example) {
    let xml = """
      <configuration><system.diagnostics>\(example.xml)</system.diagnostics></configuration>
      """
    check(Example(codes: example.codes, xml, "system.diagnostics"))
  }

  @Test func `entries that .NET holds for equal may repeat`() {
    let document = configuration(
      """
      <configuration><system.diagnostics><trace><listeners>
        <add name='x' type='T' traceOutputOptions='None, DateTime'/>
        <add name='x' type='T' traceOutputOptions='DateTime' color='red'/>
        <add name='Default' type='System.Diagnostics.DefaultTraceListener'/>
        <remove name='Default'/>
        <add name='Default' type='T'/>
      </listeners></trace></system.diagnostics></configuration>
      """)
    #expect(document.loadFailures == [])
  }

  static let proxies: [Example] = [
    Example("<⟦proxies⟧/>", "CFG3031"), Example("<proxy ⟦bypassOnLocal⟧='true'/>", "CFG3030"),
    Example("<proxy/>⟦<proxy/>⟧<module/>⟦<module/>⟧", "CFG3033", "CFG3033"),
    Example("<bypasslist>⟦<add/>⟧<remove address='x'/></bypasslist>", "CFG3038"),
  ]

  @Test(arguments: proxies)
  func `a fault inside defaultProxy makes that section fail`(example: Example) {
    let xml = """
      <configuration><system.net><defaultProxy>\(example.xml)</defaultProxy></system.net>
      </configuration>
      """
    check(Example(codes: example.codes, xml, "system.net/defaultProxy"))
  }

  static let connections: [Example] = [
    Example("⟦<add connectionString='c'/>⟧", "CFG3032"),
    Example("⟦<add name='n'/>⟧", "CFG3032"),
    Example(
      "<add name='n' connectionString='a'/>⟦<add name='N' connectionString='b'/>⟧", "CFG3036"),
  ]

  @Test(arguments: connections)
  func `a fault inside connectionStrings makes that section fail`(example: Example) {
    let xml = """
      <configuration><connectionStrings>\(example.xml)</connectionStrings></configuration>
      """
    check(Example(codes: example.codes, xml, "connectionStrings"))
  }
}

extension LoadFailureTests.Example {
  init(codes: [String], _ xml: String, _ section: String? = nil) {
    self.xml = xml
    self.codes = codes
    self.section = section
  }
}
