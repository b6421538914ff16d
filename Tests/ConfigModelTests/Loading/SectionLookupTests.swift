import ConfigModel
import LosslessXML
import SourceText
import Testing

/// Where the sections of a file are found.
@Suite struct SectionLookupTests {
  private func spelling(_ element: ElementSyntax?) -> String? {
    element.map { $0.document.text[$0.startTagRange] }
  }

  @Test func `groups may repeat, and a section is looked for in all of them`() {
    let document = configuration(
      """
      <configuration>
        <system.net a='1'><settings/></system.net>
        <system.net a='2'><defaultProxy enabled='true'/></system.net>
        <system.net a='4'/>
      </configuration>
      """)
    #expect(document.groups("system.net").compactMap { $0["a"] } == ["1", "2", "4"])
    #expect(spelling(document.defaultProxy?.element) == "<defaultProxy enabled='true'/>")
    #expect(spelling(document.section("system.net/settings")) == "<settings/>")
    #expect(document.section("system.net") == nil)
    #expect(document.section("defaultProxy") == nil)
    #expect(document.groups("appSettings").isEmpty)
    #expect(document.loadFailures.isEmpty)
  }

  @Test(arguments: ["", " path=''", " path='.'", " path='.' allowOverride='false'"])
  func `a location without a path is the file itself`(attributes: String) {
    let document = configuration(
      """
      <configuration><location\(attributes)>
      <appSettings><add key='K' value='1'/></appSettings>
      <system.net><defaultProxy/></system.net></location></configuration>
      """)
    #expect(document.settings["K"] == "1")
    #expect(document.defaultProxy != nil)
    #expect(document.groups("system.net").count == 1)
    #expect(document.ignoredLocations.isEmpty)
    #expect(document.loadFailures.isEmpty)
  }

  @Test func `a location with a path has no effect`() {
    let document = configuration(
      """
      <configuration><location path='App.exe'>
      <appSettings><add key='K' value='1'/></appSettings><nonsense/></location>
      <appSettings/></configuration>
      """)
    #expect(document.settings["K"] == nil)
    #expect(spelling(document.appSettings?.element) == "<appSettings/>")
    #expect(document.ignoredLocations.map(\.path) == ["App.exe"])
    #expect(document.loadFailures.isEmpty)
  }

  @Test func `what is commented out is not there`() {
    let document = configuration(
      """
      <configuration><!-- <appSettings/> -->
      <system.net><!-- <defaultProxy/> --></system.net></configuration>
      """)
    #expect(document.appSettings == nil && document.defaultProxy == nil)
  }

  @Test func `sections are viewed by their names`() {
    let document = configuration(
      """
      <configuration>
        <configSections><sectionGroup name='g'><section name='s' type='T'/></sectionGroup>
        <section name='t' type='U'/><other name='x'/></configSections>
        <startup><supportedRuntime version='v4.0'/></startup><startup/>
        <runtime>
          <assemblyBinding xmlns='urn:schemas-microsoft-com:asm.v1' a='1'/><assemblyBinding/>
        </runtime>
        <connectionStrings configSource='c.config'/>
        <appSettings configProtectionProvider='P'><EncryptedData/></appSettings>
        <system.diagnostics><trace><listeners/></trace><sources/><switches/><sharedListeners/>
        </system.diagnostics>
        <g><s/></g><t/>
      </configuration>
      """)
    let declarations = document.configSections?.declarations ?? []
    #expect(declarations.map(\.path) == ["g", "g/s", "t"])
    #expect(declarations.map(\.isGroup) == [true, false, false])
    #expect(declarations.map(\.type) == [nil, "T", "U"])
    #expect(document.startups.map(\.supportedRuntimes.count) == [1, 0])
    #expect(document.runtimes.first?.assemblyBindings.map { $0["a"] } == ["1"])
    #expect(document.connectionStrings?.configSource == "c.config")
    #expect(document.appSettings?.protectionProvider == "P")
    #expect(document.appSettings?.additions.isEmpty == true)
    #expect(document.diagnostics?.trace?.listeners != nil)
    #expect(document.diagnostics?.sourcesElement != nil)
    #expect(document.diagnostics?.switchesElement != nil)
    #expect(document.diagnostics?.sharedListenersElement != nil)
    #expect(document.section("g/s") != nil && document.section("t") != nil)
  }

  @Test(arguments: ["", "<x/>", "text", "<configuration", "<configuration><appSettings>"])
  func `any text has a reading`(xml: String) {
    let document = configuration(xml)
    #expect(document.tracing.sources.isEmpty)
    #expect(document.settings["K"] == nil)
    #expect(document.proxy == nil)
    #expect(document.syntax.diagnostic != nil || !document.fileFailures.isEmpty)
  }

  @Test func `ignored sections may repeat and may hold anything`() {
    let document = configuration(
      """
      <configuration>
        <configSections>
          <section name='own' type='System.Configuration.IgnoreSection, System.Configuration'/>
        </configSections>
        <own>text<a/></own><own/>
        <runtime>text</runtime><runtime/><startup/><startup/><system.webServer/><system.webServer/>
        <system.runtime.remoting><x/></system.runtime.remoting>
      </configuration>
      """)
    #expect(document.loadFailures.isEmpty)
  }

  @Test func `a section of another file or an encrypted one is not looked into`() {
    for attribute in [
      "configSource='x'", "configProtectionProvider='RsaProtectedConfigurationProvider'",
    ] {
      let content = attribute.hasPrefix("configP") ? "<EncryptedData>x</EncryptedData>" : ""
      let document = configuration(
        "<configuration><appSettings \(attribute)>\(content)</appSettings></configuration>")
      #expect(document.loadFailures.isEmpty)
    }
  }
}
