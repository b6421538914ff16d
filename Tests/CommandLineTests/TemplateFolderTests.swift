import TestSupport
import Testing

/// `--templates FOLDER`: the XML that is inserted is the user's own.
@Suite struct TemplateFolderTests {
  private let proxy = [
    "set-proxy", "--address", "http://proxy.contoso.com:8080", "--templates", "own",
  ]

  private func check(
    _ template: String?, status: Int32, _ words: String
  ) throws {
    try Sandbox.with(["f": Samples.agent]) { sandbox in
      _ = try sandbox.shell("mkdir own")
      if let template { try sandbox.put(Array(template.utf8), "own/set-proxy.xml") }
      let run = try sandbox.cfgpatch(proxy + ["f"])
      #expect(run.status == status, "\(run.page)")
      #expect((run.output + run.errors).contains(words), "\(run.page)")
      let text = try sandbox.text("f")
      #expect(status == 0 ? text.contains(words) : text == Samples.agent)
    }
  }

  @Test func `an own template is what is inserted`() throws {
    try check(
      """
      <configuration><system.net><defaultProxy useDefaultCredentials='false'>
      <proxy usesystemdefault='false' proxyaddress='http://p' /></defaultProxy></system.net></configuration>
      """, status: 0, "proxy.contoso.com:8080")
    try Sandbox.with(["f": Samples.agent]) { sandbox in
      _ = try sandbox.shell("mkdir own && cp \(BuiltCommand.repository)/templates/*.xml own")
      let run = try sandbox.cfgpatch(proxy + ["--diff", "--dry-run", "f"])
      let usual = try sandbox.cfgpatch(Array(proxy.prefix(3)) + ["--diff", "--dry-run", "f"])
      #expect(run == usual && run.output.contains("+  <system.net>"))
    }
  }

  @Test func `a template that is missing is named`() throws {
    try check(nil, status: 78, "'own/set-proxy.xml' does not exist")
  }

  @Test(
    arguments: [
      ("<configuration>\n  <system.net & />\n</configuration>", "own/set-proxy.xml:2:15: error: "),
      ("", "own/set-proxy.xml:1:1: error: there is no root element"),
      ("<other />", "own/set-proxy.xml:1:1: error: the root element is not 'configuration'"),
      (
        "<configuration />",
        "own/set-proxy.xml:1:1: error: there is no 'system.net/defaultProxy/proxy'"
      ),
    ])
  func `a template that is wrong is named with line and column`(
    template: String, words: String
  ) throws {
    try check(template, status: 78, words)
  }

  @Test(
    arguments: [
      "<configuration />",
      """
      <configuration><system.diagnostics><sources><source name='Other' /></sources>
      </system.diagnostics></configuration>
      """,
    ])
  func `a template for verbose logging needs a source of the product`(template: String) throws {
    let name = "AADConnectProvisioningAgent.exe.config"
    try Sandbox.with([name: Samples.agent]) { sandbox in
      _ = try sandbox.shell("mkdir own")
      try sandbox.put(Array(template.utf8), "own/enable-verbose-agent.xml")
      for command in ["enable-verbose", "disable-verbose"] {
        let run = try sandbox.cfgpatch(command, "--templates", "own", name)
        #expect(run.status == 78, "\(run.page)")
        #expect(
          run.errors.contains("error: there is none of the trace sources 'AAD"), "\(run.page)")
      }
      #expect(try sandbox.text(name) == Samples.agent)
    }
  }
}
