import ConfigTemplates
import LosslessXML
import SchemaValidation
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// What the general schema says to small configurations.
@Suite struct SchemaValidatorTests {
  private let validator: SchemaValidator

  init() throws {
    let schema = try #require(EmbeddedFile.schema(named: "dotnet-exe-config"))
    validator = try SchemaValidator(schema: schema.bytes)
  }

  /// Expects one diagnostic at each mark and none elsewhere, with the messages given.
  private func check(_ text: MarkedText, _ messages: [String]) {
    let document = DocumentSyntax(parsing: text.text)
    let diagnostics = validator.diagnostics(in: document)
    #expect(document.isWellFormed)
    #expect(diagnostics.map { "\($0.id.code) \($0.message)" } == messages)
    #expect(diagnostics.map(\.range) == text.ranges)
  }

  private func check(_ content: String, _ messages: String...) {
    check(configuration(content), messages)
  }

  @Test func `an element that .NET does not know is found`() {
    check(
      "<appSettings><⟦Add⟧ key='a'/></appSettings>", "CFG2001 'Add' is no element of 'appSettings'")
    check(
      "<appSettings><add key='a'><⟦b⟧/></add></appSettings>", "CFG2001 'b' is no element of 'add'")
    check(
      "<appSettings><⟦x:add⟧ xmlns:x='urn:x' key='a'/></appSettings>",
      "CFG2001 'x:add' is no element of 'appSettings'")
    diagnostics("<sources><⟦clear⟧/></sources>", "CFG2001 'clear' is no element of 'sources'")
    diagnostics(
      "<sharedListeners><⟦remove⟧ name='a'/></sharedListeners>",
      "CFG2001 'remove' is no element of 'sharedListeners'")
    proxy("<proxy><⟦x⟧/></proxy>", "CFG2001 'x' is no element of 'proxy'")
    proxy("<bypasslist><⟦Add⟧/></bypasslist>", "CFG2001 'Add' is no element of 'bypasslist'")
    check(
      "<configSections><sectionGroup name='a'><⟦sections⟧/></sectionGroup></configSections>",
      "CFG2001 'sections' is no element of 'sectionGroup'")
  }

  @Test func `an element that may stand once only is found the second time`() {
    proxy("<proxy/><⟦proxy⟧/>", "CFG2001 'proxy' appears a second time in 'defaultProxy'")
    diagnostics(
      "<sources/><trace/><⟦sources⟧/>",
      "CFG2001 'sources' appears a second time in 'system.diagnostics'")
    diagnostics(
      "<trace><listeners/><⟦listeners⟧/></trace>",
      "CFG2001 'listeners' appears a second time in 'trace'")
  }

  @Test func `an attribute that .NET does not know is found`() {
    check("<appSettings ⟦foo⟧='1'/>", "CFG2002 'foo' is no attribute of 'appSettings'")
    check(
      "<appSettings><add key='a' ⟦Value⟧='b'/></appSettings>",
      "CFG2002 'Value' is no attribute of 'add'")
    check(
      "<appSettings><clear ⟦key⟧='a'/></appSettings>", "CFG2002 'key' is no attribute of 'clear'")
    diagnostics("<trace ⟦autoFlush⟧='true'/>", "CFG2002 'autoFlush' is no attribute of 'trace'")
    diagnostics(
      "<trace><listeners><remove name='a' ⟦type⟧='b'/></listeners></trace>",
      "CFG2002 'type' is no attribute of 'remove'")
    proxy(
      "<proxy ⟦proxyAddress⟧='http://p:1'/>", "CFG2002 'proxyAddress' is no attribute of 'proxy'")
    check(
      "<appSettings><add key='a' xmlns:t='urn:t' ⟦t:Transform⟧='Insert'/></appSettings>",
      "CFG2002 't:Transform' is no attribute of 'add'")
    check(MarkedText("<configuration ⟦a⟧=''/>"), ["CFG2002 'a' is no attribute of 'configuration'"])
    check("<location ⟦Path⟧='a'/>", "CFG2002 'Path' is no attribute of 'location'")
  }

  @Test func `an attribute that is not there is missed at its element`() {
    check("<appSettings><⟦add⟧ value='1'/></appSettings>", "CFG2003 'add' has no attribute 'key'")
    check("<appSettings><⟦remove⟧/></appSettings>", "CFG2003 'remove' has no attribute 'key'")
    diagnostics("<sources><⟦source⟧/></sources>", "CFG2003 'source' has no attribute 'name'")
    diagnostics(
      "<sharedListeners><⟦add⟧ name='a'><⟦filter⟧/></add></sharedListeners>",
      "CFG2003 'add' has no attribute 'type'", "CFG2003 'filter' has no attribute 'type'")
    diagnostics(
      "<switches><⟦add⟧ name='a'/></switches>", "CFG2003 'add' has no attribute 'value'")
    proxy("<bypasslist><⟦add⟧/></bypasslist>", "CFG2003 'add' has no attribute 'address'")
    check(
      "<configSections><⟦section⟧ name='a'/></configSections>",
      "CFG2003 'section' has no attribute 'type'")
  }

  @Test func `a value that .NET cannot read is found`() {
    for value in ["yes", "1", "true false"] {
      diagnostics(
        "<trace autoflush='⟦\(value)⟧'/>", "CFG2004 '\(value)' is no value of 'autoflush'")
    }
    diagnostics("<trace ⟦autoflush=''⟧/>", "CFG2004 the value of 'autoflush' is empty")
    diagnostics("<trace indentsize='⟦four⟧'/>", "CFG2004 'four' is no value of 'indentsize'")
    proxy("<proxy bypassonlocal='⟦on⟧'/>", "CFG2004 'on' is no value of 'bypassonlocal'")
    for value in ["Call stack", "datetime", "2", " None", "None,", "NoneNone"] {
      diagnostics(
        "<trace><listeners><add name='a' traceOutputOptions='⟦\(value)⟧'/></listeners></trace>",
        "CFG2004 '\(value)' is no value of 'traceOutputOptions'")
    }
    check(
      "<configSections><section name='a' type='b' allowLocation='⟦True⟧'/></configSections>",
      "CFG2004 'True' is no value of 'allowLocation'")
  }

  @Test func `text is found where .NET reads elements only`() {
    check("<appSettings>\n  ⟦stray text⟧\n</appSettings>", "CFG2005 'appSettings' holds text")
    check("<appSettings>⟦<![CDATA[ ]]>⟧</appSettings>", "CFG2005 'appSettings' holds text")
    check("<system.net>⟦x⟧<!-- -->y</system.net>", "CFG2005 'system.net' holds text")
    check("⟦x⟧", "CFG2005 'configuration' holds text")
    diagnostics("<sources><source name='a'>⟦x⟧</source></sources>", "CFG2005 'source' holds text")
  }

  @Test func `a root that the schema does not know is found`() {
    check(
      MarkedText("<⟦Configuration⟧/>"), ["CFG2001 the schema knows no root element 'Configuration'"]
    )
  }

  @Test func `what .NET reads is not complained about`() {
    check("<appSettings><add key='a'> </add><add key='' value=''><!-- --></add></appSettings>")
    check(
      "<appSettings file='a' lockItem=' TRUE '><clear/><remove key='a'/></appSettings>"
    )
    check("<appSettings configSource='a.config'/><system.net any='x'/><system.net/>")
    check(
      "<location path='a' allowOverride='false'><appSettings x='1'>t</appSettings></location>"
    )
    check(
      "<runtime a='b'>text<assemblyBinding xmlns='urn:asm.v1'/></runtime><runtime/>"
    )
    diagnostics("<sources><source name='' switchValue='31' foo='x'/></sources>")
    diagnostics("<trace autoflush='TRUE' indentsize=' 0x10 ' useGlobalLock=' False&#160;'/>")
    diagnostics(
      "<sources><source name='a'><listeners><remove name='Default'/><add name='a' type=''"
        + " traceOutputOptions='DateTime ,&#10;Callstack' mine='x'><filter type=''/></add><clear/>"
        + "</listeners></source></sources>")
    proxy(
      "<bypasslist><clear/><add address=''/><remove address='a'/></bypasslist><module type=''/>")
    proxy(
      "<proxy usesystemdefault=' TRUE ' bypassonlocal='1' autoDetect='True,False'/>"
    )
    check(
      MarkedText(
        "<configuration xmlns='http://schemas.microsoft.com/.NetConfiguration/v2.0'><appSettings>"
          + "<add key='a'/></appSettings></configuration>"), [])
  }

  @Test func `encrypted sections are not looked into`() {
    let standard =
      "<EncryptedData xmlns='http://www.w3.org/2001/04/xmlenc#'><add x='1'/>t</EncryptedData>"
    for data in [standard, "<EncryptedData><CipherData>x</CipherData></EncryptedData>"] {
      check("<appSettings configProtectionProvider='a'>\(data)</appSettings>")
      check("<connectionStrings configProtectionProvider='a'>\(data)</connectionStrings>")
      check("<system.diagnostics configProtectionProvider='a'>\(data)</system.diagnostics>")
      check(
        "<system.net><defaultProxy configProtectionProvider='a'>\(data)</defaultProxy></system.net>"
      )
    }
  }

  @Test func `sections of others are not looked into, whatever names they use`() {
    check(
      "<mine><appSettings x='1'>text<configuration>text</configuration></appSettings></mine><mine/>"
    )
    check("<x:appSettings xmlns:x='urn:x' x='1'>text</x:appSettings>")
  }

  @Test func `a schema that the text names is not loaded`() {
    // This file is there and is no schema, so a processor that opened it would complain.
    let location =
      "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
      + " ⟦xsi:noNamespaceSchemaLocation⟧='file://\(#filePath)'"
    check(
      "<appSettings \(location)/>",
      "CFG2002 'xsi:noNamespaceSchemaLocation' is no attribute of 'appSettings'")
    check("<mine \(location.filter { !"⟦⟧".contains($0) })/><mine xsi:type='a' xmlns:xsi='urn:x'/>")
  }

  @Test func `entities and defaults of a document type change nothing`() {
    let subset = "<!ATTLIST add key CDATA 'a'><!ENTITY e '<add/>text'>"
    check(
      MarkedText(
        "<!DOCTYPE configuration [\(subset)]><configuration><appSettings>&e;"
          + "<⟦add⟧/>&e;<add key='a'/><⟦x⟧/></appSettings></configuration>"),
      ["CFG2003 'add' has no attribute 'key'", "CFG2001 'x' is no element of 'appSettings'"])
  }

  @Test func `a text that is not well-formed has no issues`() {
    let text = MarkedText("<configuration><appSettings x=''></configuration>").text
    let document = DocumentSyntax(parsing: text)
    #expect(validator.diagnostics(in: document).isEmpty)
  }

  @Test func `a configuration can be nested deeper than a stack`() {
    let depth = 50_000
    let nest = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    check(
      "<mine>\(nest)</mine><appSettings ⟦x⟧=''/>", "CFG2002 'x' is no attribute of 'appSettings'")
    check("<runtime>\(nest)</runtime>")
    let groups = String(repeating: "<sectionGroup name='a'>", count: depth)
    let ends = String(repeating: "</sectionGroup>", count: depth)
    check(
      "<configSections>\(groups)<⟦x⟧/>\(ends)</configSections>",
      "CFG2001 'x' is no element of 'sectionGroup'")
  }

  @Test func `a diagnostic says what .NET would say and what to do`() throws {
    let text = configuration(
      "<system.net><defaultProxy enabled='no'><proxy bypassOnLocal='true'/>"
        + "<proxy/></defaultProxy></system.net>")
    let found = validator.diagnostics(in: DocumentSyntax(parsing: text.text))
    try #require(found.count == 3)
    #expect(found.map(\.consequence) == [.sectionFails, .sectionFails, .sectionFails])
    #expect(found[0].advice == "write 'true' or 'false', in any case")
    #expect(
      found[1].runtimeMessage
        == "Unrecognized attribute 'bypassOnLocal'. Note that attribute names are case-sensitive.")
    #expect(found[1].advice == "write 'bypassonlocal'; names are case-sensitive")
    #expect(found[2].runtimeMessage == "The element <proxy> may only appear once in this section.")
    #expect(found[2].notes.count == 1)
  }

  @Test func `what breaks the shape of the file breaks every section`() {
    for content in ["text", "<configSections><x/></configSections>", "<system.net>x</system.net>"] {
      let found = validator.diagnostics(
        in: DocumentSyntax(parsing: configuration(content).text))
      #expect(found.map(\.consequence) == [.configurationSystemFails])
    }
  }

  private func diagnostics(_ content: String, _ messages: String...) {
    check(
      configuration("<system.diagnostics>\(content)</system.diagnostics>"), messages)
  }

  private func proxy(_ content: String, _ messages: String...) {
    check(
      configuration(
        "<system.net><defaultProxy>\(content)</defaultProxy></system.net>"),
      messages)
  }
}

/// Returns the configuration that has `marked` as the content of its root.
private func configuration(_ marked: String) -> MarkedText {
  MarkedText("<configuration>\(marked)</configuration>")
}
