import TestSupport
import Testing

/// `diff`: two files side by side, for a person, as JSON and as patches.
@Suite struct DiffTests {
  private static let before = """
    <?xml version="1.0"?>
    <configuration>
      <appSettings>
        <add key="Timeout" value="30" />
        <add key="Timeout" value="60" />
        <add key="Legacy" value="1" />
        <add key="ClientSecret" value="hunter2-hunter2" />
      </appSettings>
      <system.net>
        <defaultProxy enabled="True">
          <proxy proxyaddress="http://old.contoso.com:8080" />
        </defaultProxy>
      </system.net>
    </configuration>

    """

  private static let after = """
    <configuration>
      <runtime><gcServer enabled='true'/></runtime>
      <system.net><defaultProxy enabled='true'>
        <proxy proxyaddress='http://new.contoso.com:8080'/>
        <bypasslist><add address='[a-z]+\\.contoso\\.com$'/></bypasslist>
      </defaultProxy></system.net>
      <appSettings>
        <add key='ClientSecret' value='correct-horse'/>
        <add key='timeout' value='60'/>
      </appSettings>
      <system.diagnostics><sources><source name='Contoso' switchValue='31'>
        <listeners><add name='c' type='System.Diagnostics.ConsoleTraceListener'/></listeners>
      </source></sources></system.diagnostics>
    </configuration>

    """

  @Test func `what differs is told in the terms of .NET, without secrets`() throws {
    try Sandbox.with(["a": Self.before, "b": Self.after]) { sandbox in
      let run = try sandbox.cfgpatch("diff", "a", "b")
      #expect(run.status == 1 && run.errors.isEmpty)
      let json = try sandbox.cfgpatch("diff", "--json", "a", "b")
      #expect(json.status == 1)
      #expect(try json.json["verdict"] == .string("different"))
      for page in [run.output, json.output] {
        #expect(!page.contains("hunter2") && !page.contains("correct-horse"))
      }
      let patch = try sandbox.cfgpatch("diff", "--as-patch", "a", "b")
      let absent = try sandbox.cfgpatch("diff", "--as-absent-patch", "a", "b")
      #expect(patch.status == 1 && absent.status == 0)
      try checkGolden(
        [run.output, json.output, patch.page, absent.page].joined(separator: "---\n"), "diff.txt")
    }
  }

  @Test func `both patches together make the first file like the second`() throws {
    try Sandbox.with(["a": Self.before, "b": Self.after]) { sandbox in
      let script = """
        "$cfgpatch" diff --as-patch a b > add.xml 2> rest.txt
        "$cfgpatch" diff --as-absent-patch a b > remove.xml
        "$cfgpatch" apply add.xml a && "$cfgpatch" apply --absent remove.xml a
        """
      let run = try sandbox.shell(script)
      #expect(run.status == 0, "\(run.page)")
      let again = try sandbox.cfgpatch("diff", "a", "b")
      #expect(again.status == 0)
      #expect(again.output == "a and b differ in spelling only\n")
      let nothing = try sandbox.cfgpatch("diff", "--as-patch", "a", "b")
      #expect(nothing.status == 0 && nothing.output.isEmpty && nothing.errors.isEmpty)
    }
  }

  @Test func `keys are compared character by character, as .NET does`() throws {
    let file =
      "<configuration><appSettings><add key='straße' value='1'/></appSettings></configuration>"
    let other = file.replacing("straße", with: "STRASSE")
    let spelled = file.replacing("straße", with: "STRAßE")
    try Sandbox.with(["a": file, "b": other, "c": spelled]) { sandbox in
      let differing = try sandbox.cfgpatch("diff", "a", "b")
      #expect(differing.status == 1, "\(differing.page)")
      let same = try sandbox.cfgpatch("diff", "a", "c")
      #expect(same.status == 0, "\(same.page)")
    }
  }

  @Test func `files that are the same byte for byte are said to be`() throws {
    try Sandbox.with(["a": Self.before]) { sandbox in
      let run = try sandbox.cfgpatch("diff", "a", "a")
      #expect(run.status == 0 && run.output == "a and a are the same\n")
    }
  }

  @Test func `what cannot be compared is told, with its own status`() throws {
    try Sandbox.with(["a": Self.before, "bad": Samples.malformed]) { sandbox in
      let bad = try sandbox.cfgpatch("diff", "a", "bad")
      #expect(bad.status == 65 && bad.errors.hasPrefix("bad:3:1: error: "))
      #expect(try sandbox.cfgpatch("diff", "gone", "a").status == 66)
      let both = try sandbox.cfgpatch("diff", "--json", "--as-patch", "a", "a")
      #expect(both.status == 64 && both.errors.contains("only one can be given"))
    }
  }

  @Test func `a value that reads as a parameter fits in no patch`() throws {
    let braces = Self.before.replacing("\"1\"", with: "\"{{x}}\"")
    try Sandbox.with(["a": Self.before, "b": braces]) { sandbox in
      let run = try sandbox.cfgpatch("diff", "--as-patch", "a", "b")
      #expect(run.status == 65 && run.output.isEmpty, "\(run.page)")
      #expect(run.errors.contains("no patch file can say it: the parameter 'x' has no value"))
    }
  }
}
