import ConfigModel
import ConfigPatch
import SourceText
import Testing

/// What `apply` takes for the same element, and what it changes of it.
@Suite struct ApplyTests {
  private func patch(
    _ text: String, absent: Bool = false, keys: [String: [String]] = [:]
  ) throws -> Patch {
    .applying(
      try Fragment(SourceText(Array(text.utf8)), named: "patch", keys: keys), isUnwanted: absent)
  }

  private static func file(_ content: String) -> String {
    "<configuration>\n  \(content)\n</configuration>\n"
  }

  /// A patch, what it finds and what it makes of it.
  struct Example {
    let patch: String
    let before: String
    let after: String

    init(_ patch: String, _ before: String, _ after: String) {
      self.patch = patch
      self.before = before
      self.after = after
    }
  }

  private static let redirect = """
    <dependentAssembly><assemblyIdentity name='A' publicKeyToken='1F' culture='neutral'/>\
    <bindingRedirect oldVersion='0.0.0.0-2.0.0.0' newVersion='2.0.0.0'/></dependentAssembly>
    """
  private static let assembly = """
    <runtime><assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1"><dependentAssembly>\
    <assemblyIdentity name="a" publicKeyToken="1f"/>\
    <bindingRedirect oldVersion="0.0.0.0-1.0.0.0" newVersion="1.0.0.0"/></dependentAssembly>\
    </assemblyBinding></runtime>
    """

  static let examples = [
    // A key in any case, the last that counts; attributes that are not named stay.
    Example(
      "<add key='Foo'/>", "<appSettings><add key='foo' value='x'/></appSettings>",
      "<appSettings><add key='foo' value='x'/></appSettings>"),
    Example(
      "<add key='Foo'/>", "<appSettings><add key='a' value='x'/></appSettings>",
      "<appSettings><add key='a' value='x'/><add key='Foo'/></appSettings>"),
    Example(
      "<add key='WAIT' value='2'/>",
      "<appSettings><add key='wait' value='0'/><add key='Wait' value='1'/></appSettings>",
      "<appSettings><add key='wait' value='0'/><add key='Wait' value='2'/></appSettings>"),
    Example(
      "<add key='Wait' value='1'/>",
      "<appSettings><add key='Wait' value='1'/><remove key='wait'/></appSettings>",
      """
      <appSettings><add key='Wait' value='1'/><remove key='wait'/>\
      <add key='Wait' value='1'/></appSettings>
      """),
    Example(
      "<defaultProxy enabled='true'/>",
      "<system.net><defaultProxy enabled='True' useDefaultCredentials='false'/></system.net>",
      "<system.net><defaultProxy enabled='True' useDefaultCredentials='false'/></system.net>"),
    // What a patch says twice is added once, and behind what takes entries away.
    Example(
      "<appSettings><add key='a' value='1'/><add key='a' value='1'/><clear/></appSettings>",
      "<appSettings/>",
      "<appSettings>\n    <clear/>\n    <add key=\"a\" value=\"1\"/>\n  </appSettings>"),
    // Groups may repeat.
    Example(
      "<proxy proxyaddress='http://p:1'/>",
      "<system.net/><system.net><defaultProxy><proxy usesystemdefault='true'/></defaultProxy></system.net>",
      """
      <system.net/><system.net><defaultProxy>\
      <proxy usesystemdefault='true' proxyaddress='http://p:1'/></defaultProxy></system.net>
      """),
    // Names of sources are compared with case, and the last one counts.
    Example(
      "<source name='S' switchValue='All'/>",
      "<system.diagnostics><sources><source name='S'/><source name='s'/><source name='S'/></sources></system.diagnostics>",
      """
      <system.diagnostics><sources><source name='S'/><source name='s'/>\
      <source name='S' switchValue='All'/></sources></system.diagnostics>
      """),
    // An assembly is the same in any case, with or without the culture that everybody has.
    Example(
      redirect, assembly,
      assembly.replacing("0.0.0.0-1.0.0.0", with: "0.0.0.0-2.0.0.0")
        .replacing("newVersion=\"1.0.0.0\"", with: "newVersion=\"2.0.0.0\"")
        .replacing("publicKeyToken=\"1f\"", with: "publicKeyToken=\"1f\" culture=\"neutral\"")),
    // A list of switches is merged.
    Example(
      "<AppContextSwitchOverrides value='B=True;C=true'/>",
      "<runtime><AppContextSwitchOverrides value=' A=true; B=true '/></runtime>",
      "<runtime><AppContextSwitchOverrides value=' A=true; B=true ;C=true'/></runtime>"),
    // Text counts where there are no elements.
    Example(
      "<configuration><x.y><setting name='n'><value>a &lt; b</value></setting></x.y></configuration>",
      "<configSections><section name='x.y' type='T'/></configSections><x.y><setting name='n'><value/></setting></x.y>",
      """
      <configSections><section name='x.y' type='T'/></configSections>\
      <x.y><setting name='n'><value>a &lt; b</value></setting></x.y>
      """),
    // What takes entries away comes before those that are added.
    Example(
      "<configuration><appSettings><clear/><add key='a' value='1'/></appSettings></configuration>",
      "<appSettings><add key='b' value='2'/></appSettings>",
      "<appSettings><clear/><add key='b' value='2'/><add key='a' value='1'/></appSettings>"),
  ]

  @Test(arguments: examples)
  func `what is the same to .NET is changed, what is missing is added`(example: Example) throws {
    check(try patch(example.patch), Self.file(example.before), Self.file(example.after))
  }

  private static let declared = """
    <configSections><section name='rules' type='T'/></configSections>\
    <rules><rule id='1' name='n' on='0'/></rules>
    """

  /// What the patch itself has twice is told apart by what differs.
  @Test func `two entries of a section that nobody knows stay two`() throws {
    let patch = try patch(
      """
      <configuration><rules><rule id='1' name='n' on='1'/><rule id='2' name='n'/></rules>\
      </configuration>
      """)
    check(
      patch, Self.file(Self.declared),
      Self.file(
        Self.declared.replacing(
          "on='0'/>", with: "on='1'/><rule id='2' name='n'/>")))
  }

  @Test func `each entry is told, and those of one container are added at once`() throws {
    let patch = try patch(
      """
      <configuration><appSettings><clear/><add key='a' value='1'/><add key='b' value='2'/>\
      </appSettings><runtime><gcServer enabled='true'/></runtime></configuration>
      """)
    let empty = configuration("<configuration>\n</configuration>\n")
    let result = try patch.result(for: empty)
    #expect(
      result.edits.map(\.reason) == [
        "adds 'clear' in a new 'appSettings'", "sets 'a' to '1'", "sets 'b' to '2'",
        "sets 'enabled' of 'gcServer' to 'true' in a new 'runtime'",
      ])
    check(
      patch, text(of: empty),
      """
      <configuration>
        <appSettings>
          <clear />
          <add key="a" value="1" />
          <add key="b" value="2" />
        </appSettings>
        <runtime>
          <gcServer enabled="true" />
        </runtime>
      </configuration>

      """)
  }

  @Test func `what an element is called is not told as its value`() throws {
    let patch = try patch(
      """
      <configuration><configSections><section name='rules' type='T'/></configSections>\
      <rules><rule id='1'/></rules><runtime><probing privatePath='a'/></runtime></configuration>
      """)
    let result = try patch.result(for: configuration("<configuration>\n</configuration>\n"))
    #expect(
      result.edits.map(\.reason) == [
        "adds 'section' 'rules' in a new 'configSections'", "adds 'rule' '1' in a new 'rules'",
        "sets 'privatePath' of 'probing' to 'a' in a new 'runtime'",
      ])
  }

  @Test func `a patch that holds says so`() throws {
    checkSettled(
      try patch("<add key='a' value='1'/>"),
      Self.file("<appSettings><add key='A' value='1'/></appSettings>"),
      ["the file holds all that 'patch' says"])
    checkSettled(
      try patch("<add key='a' value='1'/>", absent: true),
      Self.file("<appSettings><add key='b' value='1'/></appSettings>"),
      ["the file holds nothing that 'patch' names"])
  }

  private static let rules = """
    <configSections><section name='rules' type='T'/></configSections>\
    <rules><rule id='1' name='n'/><rule id='2' name='n'/></rules>
    """

  @Test func `where more than one could be meant, none is chosen`() throws {
    let first = "<rule id='1' name='n'/>"
    checkRefused(
      try patch("<configuration><rules><rule name='n' on='1'/></rules></configuration>"),
      Self.file(Self.rules.replacing(first, with: "⟦\(first)⟧")), "CFG9013")
    check(
      try patch(
        "<configuration><rules><rule id='2' on='1'/></rules></configuration>",
        keys: ["rules/rule": ["id"]]),
      Self.file(Self.rules),
      Self.file(Self.rules.replacing("id='2' name='n'", with: "id='2' name='n' on='1'")))
  }

  @Test func `a section whose content is elsewhere is refused`() throws {
    checkRefused(
      try patch("<add key='a' value='1'/>"),
      Self.file("<appSettings ⟦configSource='a.config'⟧/>"), "CFG9001")
  }

  static let removals = [
    // An entry goes whatever its value, dead twins too.
    Example(
      "<add key='a' value='1'/>",
      "<appSettings><add key='A' value='2'/><add key='b'/><add key='a'/></appSettings>",
      "<appSettings><add key='b'/></appSettings>"),
    // A key is compared character by character: what another language spells so is another key.
    Example(
      "<add key='STRASSE' value='1'/>",
      "<appSettings><add key='straße' value='1'/><add key='Strasse' value='2'/></appSettings>",
      "<appSettings><add key='straße' value='1'/></appSettings>"),
    // A container that is left with nothing goes too, unless somebody wrote something on it.
    Example("<gcServer enabled='true'/>", "<uri/>\n  <runtime><gcServer/></runtime>", "<uri/>"),
    Example(
      "<add key='a' value='1'/>", "<appSettings file='x'><add key='a'/></appSettings>",
      "<appSettings file='x'></appSettings>"),
    // Two that go together take what they leave empty with them, wherever they stand.
    Example(
      "<appSettings><add key='a' value='1'/></appSettings><connectionStrings><clear/></connectionStrings>",
      "<uri/>\n  <location>\n    <appSettings><add key='a'/></appSettings>\n    <connectionStrings><clear/></connectionStrings>\n  </location>",
      "<uri/>"),
    // A comment keeps its line when those before it on the line go.
    Example(
      "<add key='a' value='1'/><add key='b' value='1'/>",
      "<appSettings>\n    <add key='c'/>\n    <add key='a'/><add key='b'/> <!-- c -->\n  </appSettings>",
      "<appSettings>\n    <add key='c'/>\n     <!-- c -->\n  </appSettings>"),
    // What holds more than the patch names stays, without what it names.
    Example(
      "<defaultProxy enabled='true'><proxy proxyaddress='http://p:1'/></defaultProxy>",
      "<system.net><defaultProxy enabled='true'><proxy proxyaddress='http://q:1' bypassonlocal='true'/></defaultProxy></system.net>",
      "<system.net><defaultProxy enabled='true'><proxy bypassonlocal='true'/></defaultProxy></system.net>"
    ),
    Example(
      "<AppContextSwitchOverrides value='B=true'/>",
      "<runtime><AppContextSwitchOverrides value='A=true;B=false'/></runtime>",
      "<runtime><AppContextSwitchOverrides value='A=true'/></runtime>"),
    Example(
      "<source name='S'><listeners><add name='l'/></listeners></source>",
      "<system.diagnostics><sources><source name='S'><listeners><add name='l'/><add name='m' type='T'/></listeners></source></sources></system.diagnostics>",
      """
      <system.diagnostics><sources><source name='S'><listeners>\
      <add name='m' type='T'/></listeners></source></sources></system.diagnostics>
      """),
  ]

  @Test(arguments: removals)
  func `what a patch names is taken out, and nothing else`(example: Example) throws {
    check(
      try patch(example.patch, absent: true), Self.file(example.before), Self.file(example.after))
  }
}
