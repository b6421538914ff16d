import CfgPatchKit
import TestSupport
import Testing

/// `apply`: a patch file, its parameters and its failures.
@Suite struct ApplyCommandTests {
  private static let file = "<configuration>\n  <appSettings />\n</configuration>\n"

  private func run(
    _ patch: String, _ arguments: String, _ check: (Sandbox, ProgramRun) throws -> Void
  ) throws {
    try Sandbox.with(["f": Self.file]) { sandbox in
      try sandbox.put(Array(patch.utf8), "patch.xml")
      try check(sandbox, try sandbox.shell("\"$cfgpatch\" apply \(arguments)"))
    }
  }

  @Test func `parameters come from the command line and from the environment`() throws {
    let patch = "<add key='{{key}}' value='{{value}}'/>"
    try run(patch, "--set key=a --set value=x patch.xml f") { sandbox, run in
      #expect(run.status == 0, "\(run.page)")
      let text = try sandbox.text("f")
      #expect(text.contains("<add key=\"a\" value=\"x\" />"))
    }
    try Sandbox.with(["f": Self.file]) { sandbox in
      try sandbox.put(Array(patch.utf8), "patch.xml")
      let run = try sandbox.shell(
        "VALUE='a=b&c' \"$cfgpatch\" apply --set key=k --set-from-env value=VALUE patch.xml f")
      #expect(run.status == 0, "\(run.page)")
      #expect(try sandbox.text("f").contains("<add key=\"k\" value=\"a=b&amp;c\" />"))
    }
  }

  @Test func `the patch can come from standard input`() throws {
    try run("<add key='a' value='1'/>", "--set b=2 - f < patch.xml") { _, run in
      #expect(run.status == 78 && run.errors.contains("has no parameter 'b'"), "\(run.page)")
    }
    try run("<add key='a' value='1'/>", "- f < patch.xml") { sandbox, run in
      #expect(run.status == 0, "\(run.page)")
      let text = try sandbox.text("f")
      #expect(text.contains("<add key=\"a\" value=\"1\" />"))
    }
  }

  @Test func `what the patch would break is told as what would be`() throws {
    let patch = "<configuration><contoso /></configuration>"
    try run(patch, "patch.xml f") { sandbox, run in
      #expect(run.status == 65)
      #expect(
        run.errors.contains("with the patch, the section 'contoso' is not declared"),
        "\(run.page)")
      let text = try sandbox.text("f")
      #expect(text == Self.file)
    }
    let broken = "<configuration><appSettings /><contoso /></configuration>"
    try Sandbox.with(["f": broken, "patch.xml": "<add key='a' value='1'/>"]) { sandbox in
      let run = try sandbox.cfgpatch("apply", "patch.xml", "f")
      #expect(run.errors.contains("error: the section 'contoso' is not declared"), "\(run.page)")
    }
  }

  @Test(
    arguments: [
      ("<add key='a' value='{{v}}'/>", "patch.xml f", 78, "the parameter 'v' has no value"),
      ("<add key='a' value='1'/>", "--set v=1 patch.xml f", 78, "has no parameter 'v'"),
      ("<add key='a' value='1'/>", "--set v patch.xml f", 64, "'v'"),
      (
        "<add key='a' value='{{v}}'/>", "--set-from-env v=CFGPATCH_NO_SUCH patch.xml f", 64,
        "the environment variable 'CFGPATCH_NO_SUCH' is not set"
      ),
      ("<add key='a'", "patch.xml f", 78, "patch.xml:1:"),
      ("<add value='a'/>", "patch.xml f", 78, "nobody can tell which section 'add' belongs to"),
      ("", "gone.xml f", 78, "'gone.xml' does not exist"),
      ("", "sytem-tls f", 78, "did you mean 'system-tls'?"),
      (
        "<configuration><appSettings><add value='a'/></appSettings></configuration>",
        "patch.xml f", 78, "'add' has no 'key'"
      ),
      ("<add key='a' value='1'/>", "patch.xml gone", 66, "'gone' does not exist"),
      (
        "<?cfgpatch kind='provisioning-agent'?><add key='a' value='1'/>", "patch.xml f", 65,
        "does not apply"
      ),
    ])
  func `what cannot be done is told, and the file stays`(
    patch: String, arguments: String, status: Int32, words: String
  ) throws {
    try run(patch, arguments) { sandbox, run in
      #expect(run.status == status, "\(run.page)")
      #expect(run.errors.contains(words), "\(run.page)")
      let text = try sandbox.text("f")
      #expect(text == Self.file)
    }
  }

  @Test func `a patch applied and taken out again leaves the file as it was`() throws {
    try run("<gcServer enabled='true'/>", "--quiet patch.xml f") { sandbox, run in
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.page)")
      let text = try sandbox.text("f")
      #expect(text.contains("<gcServer enabled=\"true\" />"))
      let check = try sandbox.cfgpatch("apply", "--check", "patch.xml", "f")
      #expect(check.status == 0, "\(check.page)")
      let absent = try sandbox.cfgpatch("apply", "--absent", "patch.xml", "f")
      #expect(absent.status == 0, "\(absent.page)")
      let back = try sandbox.text("f")
      #expect(back == Self.file)
    }
  }
}

/// The recipes that are built in.
@Suite struct RecipeTests {
  @Test func `every recipe is one that the help names, and holds after it was applied`() throws {
    let help = try Sandbox.with { try $0.cfgpatch("apply", "--help").output }
    #expect(PatchFile.recipes.count == 5)
    for name in PatchFile.recipes {
      #expect(help.contains(name), "\(name)")
      try Sandbox.with(["f": "<configuration>\n</configuration>\n"]) { sandbox in
        let values = name == "connectors-trace-file" ? ["--set", "file=C:\\trace.log"] : []
        let run = try sandbox.cfgpatch(["apply", name, "f"] + values)
        #expect(run.status == 0, "\(run.page)")
        let check = try sandbox.cfgpatch(["apply", "--check", name, "f"] + values)
        #expect(check.status == 0, "\(check.page)")
        let valid = try sandbox.cfgpatch("validate", "--kind", "dotnet", "f")
        #expect(valid.status == 0, "\(valid.page)")
        let absent = try sandbox.cfgpatch(["apply", "--absent", name, "f"] + values)
        #expect(absent.status == 0, "\(absent.page)")
        let text = try sandbox.text("f")
        #expect(text == "<configuration>\n</configuration>\n")
      }
    }
  }
}
