import TestSupport
import Testing

/// `-`: a document comes in on standard input and goes out on standard output.
@Suite struct FilterTests {
  private let proxy = ["set-proxy", "--address", "http://proxy.contoso.com:8080"]

  @Test func `the changed document is all that standard output gets`() throws {
    try Sandbox.with { sandbox in
      let run = try sandbox.cfgpatch("enable-verbose", "-", input: Array(Samples.host.utf8))
      #expect(run.status == 0)
      #expect(run.output == Samples.verboseHost)
      #expect(run.errors.hasPrefix("-: changed (ECMA Connector Host, by the key 'UrlHost')\n"))
    }
  }

  @Test func `an unchanged document comes out byte for byte`() throws {
    let documents = [
      "\u{FEFF}" + Samples.verboseHost, Samples.verboseHost.replacing("\n", with: "\r\n"),
      String(Samples.verboseHost.dropLast()), "<!-- é 👍 -->" + Samples.verboseHost.dropFirst(38),
    ]
    try Sandbox.with { sandbox in
      for bytes in documents.flatMap({ [Array($0.utf8), $0.utf16Bytes] }) {
        let run = try sandbox.cfgpatch("enable-verbose", "-", input: bytes)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.stdout == bytes)
        #expect(run.errors.hasPrefix("-: unchanged"))
      }
    }
  }

  @Test func `a refused document leaves standard output empty`() throws {
    let documents = [
      Samples.malformed, "", "\u{FEFF}", "\0", "<configuration/>x", "<configuration x='1'/>",
      "<!DOCTYPE configuration [<!ENTITY a 'b'>]><configuration/>",
    ]
    let requests = [["enable-verbose"], proxy, ["remove-proxy"]]
    try Sandbox.with { sandbox in
      for (document, request) in documents.flatMap({ document in requests.map { (document, $0) } })
      {
        let run = try sandbox.cfgpatch(request + ["-"], input: Array(document.utf8))
        #expect(run.status == 65, "\(run.page)")
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("-:") && run.errors.hasSuffix("-: not changed\n"))
        let json = try sandbox.cfgpatch(request + ["--json", "-"], input: Array(document.utf8))
        #expect(json.status == 65 && json.output.isEmpty)
        #expect(try JSON(reading: json.errors)["failed"] == .boolean(true))
      }
    }
  }

  @Test func `a rehearsal prints no document`() throws {
    try Sandbox.with { sandbox in
      for (option, status) in [("--check", 2), ("--dry-run", 0)] as [(String, Int32)] {
        let run = try sandbox.cfgpatch(
          "enable-verbose", option, "-", input: Array(Samples.host.utf8))
        #expect(run.status == status)
        #expect(run.output.hasPrefix("-: would change"))
        #expect(!run.output.contains("<"))
      }
      let quiet = try sandbox.cfgpatch(
        "enable-verbose", "--check", "--quiet", "-", input: Array(Samples.host.utf8))
      #expect(quiet.status == 2 && quiet.stdout.isEmpty && quiet.stderr.isEmpty)
    }
  }

  @Test func `what is not the document goes to standard error`() throws {
    try Sandbox.with { sandbox in
      let input = Array(Samples.host.utf8)
      let diff = try sandbox.cfgpatch("enable-verbose", "--diff", "--quiet", "-", input: input)
      #expect(diff.output == Samples.verboseHost)
      #expect(diff.errors.hasPrefix("--- -\n+++ -\n@@ "))
      let json = try sandbox.cfgpatch("enable-verbose", "--json", "-", input: input)
      #expect(json.output == Samples.verboseHost)
      #expect(try JSON(reading: json.errors)["changed"] == .boolean(true))
    }
  }

  @Test func `in a rehearsal the difference is on standard output`() throws {
    try Sandbox.with { sandbox in
      let run = try sandbox.cfgpatch(
        "enable-verbose", "--diff", "--check", "-", input: Array(Samples.host.utf8))
      #expect(run.status == 2)
      #expect(run.output.hasPrefix("--- -\n+++ -\n@@ "))
      #expect(run.errors.hasPrefix("-: would change"))
    }
  }

  @Test(
    arguments: [
      ([], "would change (ECMA Connector Host, assumed)"),
      (["--kind", "provisioning-agent"], "would change (provisioning agent, as you said)"),
      (["--as", "/etc/\(Samples.agentName)"], "would change (provisioning agent, by its name)"),
      (
        ["--as", "C:\\x\\\(Samples.agentName).tmp"],
        "would change (provisioning agent, by its name)"
      ),
      (["--as", "copy.config"], "would change (ECMA Connector Host, assumed)"),
    ] as [([String], String)])
  func `the product can be named`(options: [String], headline: String) throws {
    try Sandbox.with { sandbox in
      let run = try sandbox.cfgpatch(
        ["enable-verbose", "--dry-run"] + options + ["-"], input: Array(Samples.nothing.utf8))
      #expect(run.output.hasPrefix("-: \(headline)\n"), "\(run.page)")
    }
  }

  @Test func `validate and show read standard input too`() throws {
    try Sandbox.with { sandbox in
      let input = Array(Samples.host.utf8)
      let validated = try sandbox.cfgpatch("validate", "-", input: input)
      #expect(validated.status == 0 && validated.output.hasSuffix(" in 1 file\n"))
      let shown = try sandbox.cfgpatch("show", "-", input: input)
      #expect(shown.output.hasPrefix("-: ECMA Connector Host, by the key 'UrlHost'"))
      let bad = try sandbox.cfgpatch("validate", "-", input: Array(Samples.malformed.utf8))
      #expect(bad.status == 1 && bad.output.hasPrefix("-:3:1: error:"))
    }
  }

  @Test func `a file beside that appSettings refers to is read where the document belongs`() throws
  {
    let document = """
      <configuration><appSettings file="more.config"><add key="WriteVerboseLog" value="false"/>\
      </appSettings></configuration>
      """
    let more = "<appSettings><add key='WriteVerboseLog' value='false'/></appSettings>"
    try Sandbox.with(["more.config": more]) { sandbox in
      let input = Array(document.utf8)
      #expect(try sandbox.cfgpatch("enable-verbose", "-", input: input).status == 0)
      let there = try sandbox.cfgpatch(
        "enable-verbose", "--as", sandbox.path(Samples.hostName), "-", input: input)
      #expect(there.status == 65)
      #expect(there.errors.contains("the file 'more.config' overrides 'WriteVerboseLog'"))
    }
  }

  @Test func `standard input that cannot be read is a failure, not an empty file`() throws {
    try Sandbox.with { sandbox in
      for source in ["<.", "<&-"] {
        let run = try sandbox.shell("\"$cfgpatch\" enable-verbose - \(source)")
        #expect(run.status == 74, "\(run.page)")
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("'-'"))
      }
    }
  }
}

extension String {
  /// The text in UTF-16, little-endian, with a byte order mark and a fitting declaration.
  var utf16Bytes: [UInt8] {
    let text = first == "\u{FEFF}" ? self : "\u{FEFF}" + self
    return text.replacing("utf-8", with: "utf-16").utf16
      .flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }
}
