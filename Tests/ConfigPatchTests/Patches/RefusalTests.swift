import ConfigModel
import ConfigPatch
import LosslessXML
import SourceDiagnostics
import SourceText
import Testing

/// What keeps a patch from having its effect: nothing is edited, and the place is named.
@Suite struct RefusalTests {
  private func checkAll(
    _ patches: [Patch], _ xml: String, _ code: String, _ words: String = "",
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    for patch in patches { checkRefused(patch, xml, code, words, sourceLocation: sourceLocation) }
  }

  private func host() throws -> [Patch] {
    [
      try ProjectPatches.enable(), try ProjectPatches.disable(),
      try ProjectPatches.disable(removing: true),
    ]
  }

  static let unreadable: [(String, String)] = [
    ("<configuration>\n  <appSettings>\n⟦</configuration>⟧", "CFG1024"),
    ("<configuration><appSettings a='⟦&⟧'/></configuration>", "CFG1013"),
    ("⟦<!DOCTYPE configuration [<!ENTITY e 'x'>]>⟧<configuration/>", "CFG9004"),
    ("<⟦Configuration⟧/>", "CFG3001"),
    ("<configuration ⟦xmlns='urn:x'⟧/>", "CFG3002"),
    ("<configuration><⟦foo⟧/></configuration>", "CFG3006"),
    ("<configuration><appSettings/>⟦<appSettings/>⟧</configuration>", "CFG3007"),
    (
      "<configuration><location><appSettings/></location>⟦<appSettings/>⟧</configuration>",
      "CFG3007"
    ),
    (
      """
      <configuration><system.net><defaultProxy/></system.net><system.net>⟦<defaultProxy/>⟧
      </system.net></configuration>
      """, "CFG3007"
    ),
  ]

  @Test(arguments: unreadable)
  func `a file that does not load is refused by every patch`(xml: String, code: String) throws {
    checkAll(try ProjectPatches.all(), xml, code)
  }

  @Test func `a text whose encoding is broken is refused`() throws {
    let bytes = Array("<configuration a='".utf8) + [0xFF] + Array("'/>".utf8)
    let document = ConfigurationDocument(DocumentSyntax(parsing: SourceText(bytes)))
    for patch in try ProjectPatches.all() {
      #expect(throws: Refusal.self) { try patch.result(for: document) }
    }
  }

  @Test func `a section in another file is refused whether or not it would need an edit`() throws {
    checkAll(
      try host(),
      """
      <configuration>
        <appSettings ⟦configSource="settings.config"⟧ />
      </configuration>
      """, "CFG9001", "edit 'settings.config'")
    checkAll(
      try host() + [try ProjectPatches.enableAgent(), try ProjectPatches.disableAgent()],
      HostFile.tracing("  <system.diagnostics ⟦configSource='d.config'⟧ />"), "CFG9001",
      "'system.diagnostics' is in the file 'd.config'")
    checkAll(
      [try ProjectPatches.setProxy()],
      """
      <configuration>
        <system.net><defaultProxy ⟦configSource="proxy.config"⟧ /></system.net>
      </configuration>
      """, "CFG9001")
  }

  /// The key is edited before anyone sees that the other section is elsewhere.
  @Test func `the place is in the file as it was, whatever was planned before`() throws {
    checkAll(
      [try ProjectPatches.enable(), try ProjectPatches.disable()],
      """
      <configuration>
        <system.diagnostics ⟦configSource='d.config'⟧ />
        <appSettings>
          <add key="WriteVerboseLog" value="true" />
        </appSettings>
      </configuration>
      """, "CFG9001")
    checkRefused(
      try ProjectPatches.enable(),
      """
      <configuration>
        <appSettings />
        <system.diagnostics ⟦configSource='d.config'⟧ />
      </configuration>
      """, "CFG9001")
    checkRefused(
      try ProjectPatches.disable(removing: true),
      HostFile.tracing("  <system.diagnostics ⟦configSource='d.config'⟧ />"), "CFG9001")
  }

  @Test func `an encrypted section is refused`() throws {
    checkAll(
      try host(),
      """
      <configuration>
        <appSettings ⟦configProtectionProvider="RsaProtectedConfigurationProvider"⟧>
          <EncryptedData><CipherData><CipherValue>x</CipherValue></CipherData></EncryptedData>
        </appSettings>
      </configuration>
      """, "CFG9002", "decrypt the section")
    checkAll(
      [try ProjectPatches.setProxy()],
      """
      <configuration><system.net>
        <defaultProxy ⟦configProtectionProvider='P'⟧><EncryptedData/></defaultProxy>
      </system.net></configuration>
      """, "CFG9002")
  }

  @Test func `a switch that is no SourceSwitch is refused`() throws {
    for type in ["My.Switch, My", "System.Diagnostics.TraceSwitch", "sourceswitch"] {
      let diagnostics = HostFile.diagnostics(
        host: "⟦switchType=\"\(type)\"⟧ switchValue=\"Verbose\"")
      checkAll(
        try host(), HostFile.tracing(diagnostics), "CFG9005", "'\(type)', which is no SourceSwitch")
    }
    for type in ["", "System.Diagnostics.SourceSwitch", "System.Diagnostics.SourceSwitch, System"] {
      checkSettled(
        try ProjectPatches.enable(),
        HostFile.tracing(
          HostFile.diagnostics(host: "switchType=\"\(type)\" switchValue=\"Verbose\"")))
    }
  }

  @Test func `the switch of another program's source is no obstacle`() throws {
    let other = "      <source name=\"Other\" switchType=\"My.Switch, My\" />\n    </sources>"
    checkSettled(
      try ProjectPatches.enable(),
      HostFile.tracing(HostFile.diagnostics().replacing("    </sources>", with: other)))
  }

  /// Listeners and attributes that load and make the source throw when it is first used.
  static let unusable: [(String, String)] = [
    ("", "<add name='⟦missing⟧' />"),
    (
      "⟦switchvalue⟧=\"Verbose\"", "<add name='c' type='System.Diagnostics.ConsoleTraceListener' />"
    ),
    ("", "⟦<add name='e' type='System.Diagnostics.EventLogTraceListener' />⟧"),
    ("", "<add name='t' type='⟦System.Diagnostics.TextListener⟧' initializeData='x' />"),
    ("", "<add name='c' type='System.Diagnostics.ConsoleTraceListener' ⟦extra⟧='1' />"),
  ]

  @Test(arguments: unusable)
  func `a source that throws when it is used is refused by what wants it to trace`(
    attributes: String, listener: String
  ) throws {
    let source = """
      <source name="ConnectorsLog" switchValue="Error" \(attributes)>
        <listeners>\(listener)</listeners></source>
      """
    let marked =
      "<configuration><system.diagnostics><sources>\(source)</sources></system.diagnostics></configuration>"
    for patch in [try ProjectPatches.enable(), try ProjectPatches.enable(.ecma2HostWizard)] {
      let plain = marked.replacing("⟦", with: "").replacing("⟧", with: "")
      let refusal = #expect(throws: Refusal.self) { try patch.result(for: configuration(plain)) }
      checkRefused(patch, marked, refusal?.diagnostic.id.code ?? "")
      #expect(refusal?.diagnostic.consequence == .failsInUse)
    }
  }

  @Test func `a class of the program's own is no obstacle`() throws {
    let own = HostFile.diagnostics().replacing(
      "System.Diagnostics.ConsoleTraceListener", with: "My.Listener, My")
    checkSettled(try ProjectPatches.enable(), HostFile.tracing(own))
  }

  static let sections: [(String, String)] = [
    ("<appSettings ⟦Files⟧='x'/>", "CFG3030"),
    ("<appSettings><⟦Add⟧ key='k'/></appSettings>", "CFG3031"),
    ("<appSettings>⟦text⟧</appSettings>", "CFG3034"),
    ("<system.diagnostics><sources/>⟦<sources/>⟧</system.diagnostics>", "CFG3033"),
    ("<system.diagnostics><⟦source⟧ name='x'/></system.diagnostics>", "CFG3031"),
    ("<system.diagnostics><sharedListeners/>⟦<sharedListeners/>⟧</system.diagnostics>", "CFG3033"),
    ("<system.diagnostics><switches/>⟦<switches/>⟧</system.diagnostics>", "CFG3033"),
    (
      """
      <system.diagnostics><sources>⟦<source name='ECMA2Host' switchName='s' switchValue='Error'/>⟧
      </sources></system.diagnostics>
      """, "CFG3037"
    ),
  ]

  @Test(arguments: sections)
  func `a section that does not load is refused`(section: String, code: String) throws {
    checkAll(try host(), "<configuration>\(section)</configuration>", code)
  }

  @Test func `a section that does not load and is not touched is no obstacle`() throws {
    let broken =
      "  <connectionStrings><add/></connectionStrings>\n  <system.net><defaultProxy x='1'/></system.net>"
    checkSettled(
      try ProjectPatches.enable(), HostFile.tracing(HostFile.diagnostics() + "\n" + broken))
  }

  @Test func `an edit that mends the section is made`() throws {
    check(
      try ProjectPatches.enableAgent(),
      """
      <configuration>
        <system.diagnostics>
          <trace autoflush="yes"/>
        </system.diagnostics>
      </configuration>
      """,
      AgentFile.fresh(trace: "<trace autoflush=\"true\"/>", close: "/>"),
      remarks: ["decided by the program"])
  }

  @Test func `a refusal can be made of a diagnostic`() {
    let diagnostic = Diagnostic(Diagnostic.ID("CFG1", "x"), .error, nil, at: 1..<2, "m")
    #expect(Refusal(diagnostic).diagnostic == diagnostic)
    #expect(Refusal(unclear: "w").diagnostic.message == "w")
    #expect(Refusal(unclear: "w").diagnostic.advice?.contains("--kind") == true)
    #expect(
      Refusal(inapplicable: "enable-verbose", to: "agent").diagnostic.message
        == "'enable-verbose' does not apply to the agent")
    #expect(Refusal(worse: diagnostic).diagnostic.message.contains("m"))
  }
}
