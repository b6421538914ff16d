import TestSupport
import Testing

@Suite struct ProxyForTests {
  private static func file(_ section: String) -> String {
    """
    <configuration>
      <system.net>
        \(section)
      </system.net>
    </configuration>

    """
  }

  /// One file for each kind of answer.
  private static let files: KeyValuePairs = [
    "1-none": Samples.nothing,
    "2-vendor": file(
      """
      <defaultProxy enabled="true" useDefaultCredentials="true">
          <proxy usesystemdefault="true" proxyaddress="http://proxy.contoso.com:8080" bypassonlocal="true" />
        </defaultProxy>
      """),
    "3-list": file(
      #"""
      <defaultProxy>
          <proxy proxyaddress="http://joe:pa55word@proxy.contoso.com" />
          <bypasslist>
            <add address="[a-z]+\.example\.com$" />
            <add address="(?-i)GRAPH" />
          </bypasslist>
        </defaultProxy>
      """#),
    "4-off": file(
      #"<defaultProxy enabled="False"><proxy proxyaddress="http://p" /></defaultProxy>"#),
    "5-account": file("<defaultProxy />"),
    "6-nothing": file(#"<defaultProxy><proxy bypassonlocal="false" /></defaultProxy>"#),
    "7-script": file(
      #"<defaultProxy><proxy scriptLocation="http://wpad.contoso.com/proxy.pac" /></defaultProxy>"#),
    "8-detect": file(#"<defaultProxy><proxy autoDetect="true" /></defaultProxy>"#),
    "9-module": file(#"<defaultProxy><module type="Contoso.Proxy, Contoso" /></defaultProxy>"#),
    "a-glob": file(
      """
      <defaultProxy>
          <bypasslist>
            <add address="*.example.com" />
          </bypasslist>
        </defaultProxy>
      """),
    "b-scheme": file(
      #"<defaultProxy><proxy proxyaddress="proxy.contoso.com:8080" /></defaultProxy>"#),
    "c-empty": file(#"<defaultProxy><proxy proxyaddress="" /></defaultProxy>"#),
    "d-elsewhere": file(#"<defaultProxy configSource="1-none" />"#),
  ]

  @Test func `every kind of answer, for a person`() throws {
    try Sandbox.with(Self.files) { sandbox in
      let names = Self.files.map(\.key)
      var pages = ""
      for url in ["https://www.example.com/a", "http://intranet"] {
        let run = try sandbox.cfgpatch(["proxy-for", url] + names)
        #expect(run.status == 1 && run.errors.isEmpty)
        #expect(!run.output.contains("pa55word"))
        pages += "\(url)\n\n\(run.output)\n"
      }
      try checkGolden(pages, "proxy-for.txt")
    }
  }

  @Test func `an answer for programs`() throws {
    try Sandbox.with(Self.files) { sandbox in
      let way = { (url: String, file: String) in
        try sandbox.cfgpatch("proxy-for", "--json", url, file).json
      }
      let proxied = try way("https://a.b", "2-vendor")
      #expect(proxied["path"] == .string("2-vendor") && proxied["url"] == .string("https://a.b/"))
      #expect(proxied["way"] == .string("proxy") && proxied["reason"] == .string("address"))
      #expect(proxied["proxy"] == .string("http://proxy.contoso.com:8080/"))
      #expect(proxied["line"] == .number("4"))
      #expect(proxied["useDefaultCredentials"] == .boolean(true))
      #expect(proxied["unless"]?[1] != nil && proxied["failures"] == .array([]))
      let direct = try way("https://www.example.com", "3-list")
      #expect(direct["way"] == .string("direct") && direct["reason"] == .string("bypass-list"))
      #expect(direct["proxy"] == .null && direct["line"] == .number("6"))
      let failing = try way("https://www.example.com", "a-glob")
      #expect(failing["way"] == .string("fails") && failing["line"] == .null)
      #expect(failing["message"]?.text?.contains("*.example.com") == true)
      #expect(failing["failures"]?[0]?["code"] == .string("CFG3062"))
      #expect(failing["failures"]?[0]?["line"] == .number("5"))
      #expect(try way("http://a", "1-none")["way"] == .string("unknown"))
    }
  }

  @Test(arguments: [
    "intranet", "ftp://a", "", "http://", "file:///etc/passwd", "10.0.0.1:80", "http://a:99999",
  ])
  func `what is no address of a web request is refused`(url: String) throws {
    try Sandbox.with(["f": Samples.agent]) { sandbox in
      let run = try sandbox.cfgpatch("proxy-for", url, "f")
      #expect(run.status == 64 && run.output.isEmpty)
      #expect(run.errors.contains("'\(url)' is no address of a web request"))
    }
  }

  @Test func `a password in the address is not shown`() throws {
    try Sandbox.with(["f": Samples.agent]) { sandbox in
      for format in ["--color=never", "--json"] {
        let run = try sandbox.cfgpatch("proxy-for", format, "http://joe:pa55word@a.b/c", "f")
        #expect(run.status == 0 && run.output.contains("http://***@a.b/c"))
        #expect(!run.output.contains("pa55word"))
      }
    }
  }

  @Test func `each file has its answer, whatever becomes of the others`() throws {
    try Sandbox.with(["bad": Samples.malformed, "good": Self.file("<defaultProxy />")]) { sandbox in
      let run = try sandbox.cfgpatch("proxy-for", "--json", "http://a", "bad", "good", "gone")
      #expect(run.status == 66)
      #expect(try run.json["path"] == .string("good"))
      #expect(run.errors.contains("bad:3:1: error:") && run.errors.contains("gone"))
      let input = try sandbox.cfgpatch(
        "proxy-for", "http://a", "-", input: Array(Samples.nothing.utf8))
      #expect(input.status == 0 && input.output.hasPrefix("-: http://a/ goes a way that"))
    }
  }
}
