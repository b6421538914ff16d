import TestSupport
import Testing

/// `diff` of files that refer to others, and of standard input.
@Suite struct DiffOfSeveralFilesTests {
  private static let referring = """
    <configuration>
      <appSettings file="user.config">
        <add key="Timeout" value="30" />
        <add key="Retries" value="2" />
      </appSettings>
      <connectionStrings configSource="strings.config" />
    </configuration>

    """
  private static let user = """
    <appSettings>
      <add key="retries" value="5" />
      <add key="ClientSecret" value="hunter2-hunter2" />
    </appSettings>

    """
  private static let strings = """
    <connectionStrings>
      <add name="Main" connectionString="Server=a;Password=correct-horse" />
    </connectionStrings>

    """
  private static let whole = """
    <configuration>
      <connectionStrings>
        <add name="Main" connectionString="Server=a;Password=correct-horse" />
      </connectionStrings>
      <appSettings>
        <add key="Timeout" value="30" />
        <add key="Retries" value="5" />
        <add key="ClientSecret" value="hunter2-hunter2" />
      </appSettings>
    </configuration>

    """

  private func withFiles(
    _ second: String = whole, _ body: (Sandbox) throws -> Void
  ) throws {
    try Sandbox.with(
      ["a": Self.referring, "user.config": Self.user, "strings.config": Self.strings, "b": second],
      body)
  }

  @Test func `where a value stands makes no difference`() throws {
    try withFiles { sandbox in
      for files in [["a", "b"], ["b", "a"]] {
        let run = try sandbox.cfgpatch(["diff"] + files)
        #expect(run.status == 0 && run.output.hasSuffix("differ in spelling only\n"), "\(run.page)")
      }
      _ = try sandbox.shell("rm user.config strings.config")
      let run = try sandbox.cfgpatch("diff", "a", "b")
      #expect(run.status == 1 && run.output.contains("configSource 'strings.config'"))
    }
  }

  @Test func `what differs is told with the file that it is in, without its secrets`() throws {
    let other = Self.whole.replacing("hunter2-hunter2", with: "new-secret-value")
      .replacing("Server=a", with: "Server=b")
    try withFiles(other) { sandbox in
      let run = try sandbox.cfgpatch("diff", "a", "b")
      #expect(run.status == 1)
      #expect(run.output.contains("'***' (line 3 of 'user.config') becomes '***' (line 8)"))
      #expect(run.output.contains("'Server=a;Password=***' (line 2 of 'strings.config') becomes"))
      let json = try sandbox.cfgpatch("diff", "--json", "a", "b")
      #expect(
        try json.json["differences"]?[0]?["before"]?["file"] == .string("user.config"),
        "\(json.page)")
      for page in [run.page, json.page] {
        for secret in ["hunter2", "new-secret", "correct-horse"] {
          #expect(!page.contains(secret), "\(page)")
        }
      }
    }
  }

  @Test func `a patch says what it cannot do, because it lies in another file`() throws {
    let other = Self.whole.replacing("value=\"5\"", with: "value=\"6\"")
      .replacing("<appSettings>", with: "<appSettings><add key='New' value='1' />")
      .replacing(
        "<connectionStrings>", with: "<connectionStrings><add name='N' connectionString='' />")
    try withFiles(other) { sandbox in
      let run = try sandbox.shell("\"$cfgpatch\" diff --as-patch a b >add.xml")
      #expect(run.status == 1)
      #expect(
        run.errors.contains(
          "not in the patch, since it is in 'user.config': changed appSettings/add 'retries': value"
        ),
        "\(run.page)")
      #expect(
        run.errors.contains("since it is in 'strings.config': added connectionStrings/add 'N'"))
      let applied = try sandbox.cfgpatch("apply", "add.xml", "a")
      #expect(applied.status == 0 && applied.output.contains("changed"), "\(applied.page)")
      let rest = try sandbox.cfgpatch("diff", "a", "b")
      #expect(!rest.output.contains("'New'") && rest.output.contains("'N'"), "\(rest.page)")
      let absent = try sandbox.cfgpatch("diff", "--as-absent-patch", "a", "b")
      #expect(absent.status == 0 && absent.output.isEmpty, "\(absent.page)")
    }
  }

  @Test func `what has to be taken out of another file is told too`() throws {
    try withFiles("<configuration />") { sandbox in
      let run = try sandbox.cfgpatch("diff", "--as-absent-patch", "a", "b")
      #expect(run.status == 1 && run.output.contains("key=\"Timeout\""), "\(run.page)")
      #expect(!run.errors.contains("user.config"), "the section goes, and its 'file' with it")
      #expect(run.errors.contains("since it is in 'strings.config': removed connectionStrings"))
      #expect(!run.output.contains("correct-horse"), "\(run.page)")
    }
  }

  @Test func `one of the files can be standard input, at the path of another`() throws {
    try withFiles { sandbox in
      let alone = try sandbox.shell("mkdir d && cd d && \"$cfgpatch\" diff - ../b <../a")
      #expect(alone.status == 1 && alone.output.hasPrefix("- and ../b differ\n"), "\(alone.page)")
      let placed = try sandbox.shell("cd d && \"$cfgpatch\" diff --as ../a - ../b <../a")
      #expect(placed.status == 0, "\(placed.page)")
      let second = try sandbox.shell("\"$cfgpatch\" diff b - <b")
      #expect(second.status == 0 && second.output == "b and - are the same\n", "\(second.page)")
      let both = try sandbox.cfgpatch("diff", "-", "-")
      #expect(both.status == 64 && both.errors.contains("only one of the files can be '-'"))
      let neither = try sandbox.cfgpatch("diff", "--as", "x", "a", "b")
      #expect(neither.status == 64 && neither.errors.contains("neither file is '-'"))
    }
  }
}
