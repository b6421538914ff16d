import ConfigModel
import ConfigPatch
import Testing

/// `set-proxy`: a fresh section, and what is merged into one that is there.
@Suite struct SetProxyTests {
  static let address = "http://proxy.contoso.com:8080"

  private func file(_ lines: String...) -> String {
    "<configuration>\n" + lines.map { $0 + "\n" }.joined() + "</configuration>\n"
  }

  /// The section as the source article prints it.
  private func block(
    _ section: String = "enabled=\"true\" useDefaultCredentials=\"true\"",
    _ proxy: String =
      "usesystemdefault=\"true\" proxyaddress=\"\(address)\" bypassonlocal=\"true\"",
    more: String = ""
  ) -> String {
    """
      <system.net>
        <defaultProxy \(section)>
          <proxy \(proxy) />\(more)
        </defaultProxy>
      </system.net>
    """
  }

  private func check(
    _ before: String, _ after: String, _ adjust: (inout ProxyOptions) -> Void = { _ in },
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    ConfigPatchTests.check(
      try ProjectPatches.setProxy(Self.address, adjust), before, after,
      sourceLocation: sourceLocation)
  }

  @Test func `a new section is the last before the end of the root`() throws {
    try check(file("  <startup />"), file("  <startup />", block()))
    try check(
      file("  <startup />", "  <!-- </configuration> -->"),
      file("  <startup />", "  <!-- </configuration> -->", block()))
    try check(
      file("  <startup />", "  <!-- <system.net><defaultProxy/></system.net> -->", ""),
      file("  <startup />", "  <!-- <system.net><defaultProxy/></system.net> -->", block(), ""))
    try check(
      file("  <location path=\"x\"><system.net><defaultProxy /></system.net></location>"),
      file("  <location path=\"x\"><system.net><defaultProxy /></system.net></location>", block()))
  }

  @Test func `a second run says so`() throws {
    checkSettled(
      try ProjectPatches.setProxy(), file(block()), ["requests go through '\(Self.address)'"])
  }

  @Test func `options are written into a new section`() throws {
    try check(
      file("  <startup />"),
      file(
        "  <startup />",
        block(
          "enabled=\"true\" useDefaultCredentials=\"false\"",
          "usesystemdefault=\"false\" proxyaddress=\"\(Self.address)\" bypassonlocal=\"false\"",
          more: """

                  <bypasslist>
                    <add address="\\.contoso\\.com$" />
                    <add address="^http://a&amp;b" />
                  </bypasslist>
            """))
    ) {
      $0.usesSystemDefault = false
      $0.bypassesLocal = false
      $0.usesDefaultCredentials = false
      $0.bypass = [#"\.contoso\.com$"#, "^http://a&b"]
    }
  }

  @Test func `a group that is there takes the section, the first of several`() throws {
    let settings = "    <settings />"
    let inner = block().split(separator: "\n").dropFirst().dropLast().joined(separator: "\n")
    try check(
      file("  <system.net>", settings, "  </system.net>"),
      file("  <system.net>", settings, inner, "  </system.net>"))
    try check(
      file("  <system.net />", "  <runtime />"), file(block(), "  <runtime />"))
    try check(
      file("  <system.net>", settings, "  </system.net>", "  <system.net />"),
      file("  <system.net>", settings, inner, "  </system.net>", "  <system.net />"))
  }

  @Test func `a section that is there is merged, in whichever group`() throws {
    let old = block(
      "enabled=\"true\" useDefaultCredentials=\"true\"",
      "usesystemdefault=\"true\" proxyaddress=\"http://old:1\" bypassonlocal=\"true\"")
    try check(file(old), file(block()))
    try check(
      file("  <system.net>", "    <settings />", "  </system.net>", old),
      file("  <system.net>", "    <settings />", "  </system.net>", block()))
    try check(
      file("  <location>", old, "  </location>"), file("  <location>", block(), "  </location>"))
  }

  /// Attributes of `defaultProxy` and `proxy` before and after, with no option but the address.
  static let merges: [(String, String, String, String)] = [
    (
      "enabled=\"false\"", "enabled=\"true\" useDefaultCredentials=\"true\"",
      "proxyaddress=\"\(address)\" usesystemdefault=\"False\" bypassonlocal=\"False\"",
      "proxyaddress=\"\(address)\" usesystemdefault=\"False\" bypassonlocal=\"False\""
    ),
    (
      "useDefaultCredentials=\"false\"", "useDefaultCredentials=\"false\" enabled=\"true\"",
      "proxyaddress=\"http://old:1\"",
      "proxyaddress=\"\(address)\" usesystemdefault=\"true\" bypassonlocal=\"true\""
    ),
    (
      "enabled=\"TRUE\" useDefaultCredentials=\" False \"",
      "enabled=\"TRUE\" useDefaultCredentials=\" False \"",
      "usesystemdefault=\"Unspecified\" bypassonlocal=\"1\"",
      "usesystemdefault=\"Unspecified\" bypassonlocal=\"1\" proxyaddress=\"\(address)\""
    ),
    (
      "enabled = 'FALSE' useDefaultCredentials='true'",
      "enabled = 'true' useDefaultCredentials='true'",
      "usesystemdefault='true' proxyaddress='' bypassonlocal='true'",
      "usesystemdefault='true' proxyaddress='\(address)' bypassonlocal='true'"
    ),
    (
      "enabled=\"true\" useDefaultCredentials=\"true\"",
      "enabled=\"true\" useDefaultCredentials=\"true\"",
      "usesystemdefault=\"true\" proxyaddress=\"http://[proxy-server]:[proxy-port]\" bypassonlocal=\"true\" autoDetect=\"False\"",
      "usesystemdefault=\"true\" proxyaddress=\"\(address)\" bypassonlocal=\"true\" autoDetect=\"False\""
    ),
  ]

  @Test(arguments: merges)
  func `attributes that are there stay and absent ones get the article's values`(
    before: String, after: String, proxyBefore: String, proxyAfter: String
  ) throws {
    try check(file(block(before, proxyBefore)), file(block(after, proxyAfter)))
  }

  @Test func `options that are given replace what is there, whatever its spelling`() throws {
    let before = block(
      "enabled=\"true\" useDefaultCredentials=\"True\"",
      "usesystemdefault=\"1\" proxyaddress=\"\(Self.address)\" bypassonlocal=\"Unspecified\"")
    try check(
      file(before),
      file(
        block(
          "enabled=\"true\" useDefaultCredentials=\"True\"",
          "usesystemdefault=\"true\" proxyaddress=\"\(Self.address)\" bypassonlocal=\"false\""))
    ) {
      $0.usesDefaultCredentials = true
      $0.usesSystemDefault = true
      $0.bypassesLocal = false
    }
  }

  @Test func `a section without a proxy gets one before what it holds`() throws {
    let bypass = "      <bypasslist />"
    let head = "    <defaultProxy enabled=\"true\" useDefaultCredentials=\"true\">"
    let proxy =
      "      <proxy usesystemdefault=\"true\" proxyaddress=\"\(Self.address)\" bypassonlocal=\"true\" />"
    try check(
      file("  <system.net>", head, bypass, "    </defaultProxy>", "  </system.net>"),
      file("  <system.net>", head, proxy, bypass, "    </defaultProxy>", "  </system.net>"))
    try check(file("  <system.net>", "    <defaultProxy />", "  </system.net>"), file(block()))
  }

  @Test func `bypass entries that are missing are added, others stay`() throws {
    let mine = "<add address=\"a\\.b\" />"
    func list(_ lines: String...) -> String {
      file(
        block(
          more: "\n      <bypasslist>" + lines.map { "\n        " + $0 }.joined()
            + "\n      </bypasslist>"))
    }
    let add = { (options: inout ProxyOptions) in options.bypass = [#"a\.b"#] }
    try check(file(block()), list(mine), add)
    try check(list(mine), list(mine), add)
    try check(list("<add address=\"A\\.B\" />"), list("<add address=\"A\\.B\" />", mine), add)
    try check(list("<add address=\"x\" />"), list("<add address=\"x\" />", mine), add)
    for gone in ["<remove address=\"a\\.b\" />", "<clear />"] {
      try check(list(mine, gone), list(mine, gone, mine), add)
    }
    try check(
      file(block(more: "\n      <bypasslist />")), list(mine), add)
  }

  @Test func `the template has to hold a proxy`() throws {
    #expect(throws: TemplateFault.self) {
      try Patch.setProxy(
        ProxyOptions(address: "http://p:1"), try ProjectPatches.template("enable-verbose-agent"))
    }
  }

  @Test func `attributes that a template lacks have the order of the article`() throws {
    let xml = """
      <configuration><system.net><defaultProxy><proxy/></defaultProxy></system.net></configuration>
      """
    let template = try Template(named: "bare", configuration(xml).syntax)
    var options = ProxyOptions(address: "http://p:1")
    options.usesSystemDefault = false
    options.bypassesLocal = true
    options.usesDefaultCredentials = true
    ConfigPatchTests.check(
      try .setProxy(options, template), file("  <startup />"),
      file(
        "  <startup />",
        block(
          "enabled=\"true\" useDefaultCredentials=\"true\"",
          "usesystemdefault=\"false\" proxyaddress=\"http://p:1\" bypassonlocal=\"true\"")))
  }
}
