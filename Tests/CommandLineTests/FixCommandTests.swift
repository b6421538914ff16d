import TestSupport
import Testing

/// `fix`, from the command line to the file.
@Suite struct FixCommandTests {
  private static let broken = Samples.host.replacing("\"Error\"", with: "\"error\"")
    .replacing("<!--", with: "<!-- -- ")
  private static let guess = """
    <configuration>
      <system.net>
        <defaultProxy>
          <proxy proxyaddress="http://proxy.contoso.com:8080" />
          <bypasslist>
            <add address="*.contoso.com" />
          </bypasslist>
        </defaultProxy>
      </system.net>
    </configuration>

    """

  @Test func `what is mended and what is left is told, and a second run leaves the file alone`()
    throws
  {
    try Sandbox.with(["f": Self.broken]) { sandbox in
      let run = try sandbox.cfgpatch("fix", "f")
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.page)")
      #expect(try sandbox.text("f") == Samples.host)
      let mended = "[CFG3053 unreadable-source-level]; write 'Error'\n"
      #expect(run.output.hasPrefix("f: changed (ECMA Connector Host, by the key 'UrlHost')\n"))
      #expect(run.output.contains("  mended: error: line 9: 'error' is no level"))
      #expect(run.output.ranges(of: mended).count == 2, "\(run.page)")
      #expect(run.output.contains("  left: note: line 11: the event source 'ConnectorsLog' must"))
      let second = try sandbox.expectUntouched("f") { try sandbox.cfgpatch("fix", "f") }
      #expect(second.status == 0 && second.output.contains("f: unchanged"), "\(second.page)")
    }
  }

  @Test(
    arguments: [
      ("fix f", 0), ("fix whole", 0), ("fix --check f", 2), ("fix --check whole", 0),
      ("fix --dry-run f", 0), ("fix --check guess", 0), ("fix --check --unsafe guess", 2),
      ("fix --check --only CFG3053 f", 2), ("fix --check --only cfg3061 f", 0),
      ("fix --check --only duplicate-setting-key --only unreadable-source-level f", 2),
      ("fix malformed", 65), ("fix gone", 66), ("fix f malformed", 65),
    ] as [(String, Int32)])
  func `a call ends with the number of its result`(arguments: String, status: Int32) throws {
    try Sandbox.with([
      "f": Self.broken, "whole": Samples.host, "guess": Self.guess,
      "malformed": Samples.malformed,
    ]) { sandbox in
      let writes = !arguments.contains("--") && arguments.hasPrefix("fix f")
      let run = try sandbox.cfgpatch(arguments.words)
      #expect(run.status == status, "\(run.page)")
      #expect(try sandbox.text("f") == (writes ? Samples.host : Self.broken))
      #expect(try sandbox.text("malformed") == Samples.malformed)
    }
  }

  @Test func `a guess is named, and made where asked for`() throws {
    try Sandbox.with(["f": Self.guess]) { sandbox in
      let safe = try sandbox.expectUntouched("f") { try sandbox.cfgpatch("fix", "f") }
      #expect(safe.output.contains("; '--unsafe' would write '^https?://"), "\(safe.page)")
      let unsafe = try sandbox.cfgpatch("fix", "--unsafe", "--backup", "f")
      #expect(unsafe.output.contains(", backup in '"))
      #expect(unsafe.output.contains("  mended: error: line 6: '*.contoso.com' is no regular"))
      let judged = try sandbox.cfgpatch("validate", "f")
      #expect(judged.status == 0)
    }
  }

  @Test func `a document goes through, and the rest to standard error`() throws {
    try Sandbox.with { sandbox in
      let run = try sandbox.cfgpatch("fix", "-", input: Self.broken.utf16Bytes)
      #expect(run.status == 0 && run.stdout == Samples.host.utf16Bytes)
      #expect(run.errors.contains("mended: error: line 9"))
      let refused = try sandbox.cfgpatch("fix", "-", input: Array(Samples.malformed.utf8))
      #expect(refused.status == 65 && refused.output.isEmpty)
    }
  }

  @Test func `the difference, and nothing else where nothing else is wanted`() throws {
    try Sandbox.with(["f": Self.broken]) { sandbox in
      let run = try sandbox.cfgpatch("fix", "--check", "--quiet", "--diff", "f")
      #expect(run.status == 2 && run.errors.isEmpty)
      #expect(run.output.contains("+      <source name=\"ConnectorsLog\" switchValue=\"Error\">"))
      #expect(!run.output.contains("mended"))
      let quiet = try sandbox.cfgpatch("fix", "--quiet", "f")
      #expect(quiet.status == 0 && quiet.output.isEmpty && quiet.errors.isEmpty)
      #expect(try sandbox.text("f") == Samples.host)
    }
  }

  @Test func `the result as JSON`() throws {
    try Sandbox.with(["f": Self.broken]) { sandbox in
      let json = try sandbox.cfgpatch("fix", "--json", "f").json
      #expect(json["msg"] == .string("f: 2 changes"))
      let file = try #require(json["files"]?[0])
      #expect(file["edits"]?[0]?["before"] == .string("error"))
      #expect(file["edits"]?[0]?["reason"] == .string("write 'Error'"))
      let cured = try #require(file["findings"]?["cured"]?[0])
      #expect(cured["code"] == .string("CFG3053") && cured["line"] == .number("9"))
      #expect(cured["fixes"]?[0]?["isSafe"] == .boolean(true))
      #expect(file["findings"]?["left"]?[0]?["code"] == .string("CFG3122"))
    }
  }

  @Test(arguments: ["CFG3999", "no-such-rule", "CFG2001"])
  func `a finding that there is not is a wrong command line`(name: String) throws {
    try Sandbox.with(["f": Self.broken]) { sandbox in
      let run = try sandbox.expectUntouched("f") {
        try sandbox.cfgpatch("fix", "--only", name, "f")
      }
      #expect(run.status == 64 && run.errors.contains("there is no rule '\(name)'"), "\(run.page)")
    }
  }
}
