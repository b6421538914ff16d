import TestSupport
import Testing

/// Project file, suppressions and baseline, as the command has them.
@Suite struct LivingWithFindingsTests {
  private static let twice = """
    <configuration>
      <appSettings>
        <add key="Timeout" value="30" />
        <add key="timeout" value="60" />
      </appSettings>
    </configuration>

    """

  @Test func `a project file is found, named, or left alone`() throws {
    try Sandbox.with([
      "a.config": Self.twice, ".cfgpatch.yaml": "validate: {rules: {CFG3101: error}}",
      "other.json": #"{"validate": {"rules": {"duplicate-setting-key": "off"}}}"#,
    ]) { sandbox in
      for (options, status, words) in [
        ("", 1, "1 error in 1 file"), ("--no-project", 0, "1 warning in 1 file"),
        ("--project other.json", 0, "nothing found in 1 file"),
      ] as [(String, Int32, String)] {
        let run = try sandbox.cfgpatch(["validate"] + options.words + ["a.config"])
        #expect(run.status == status && run.output.contains(words), "\(options) \(run.page)")
      }
      _ = try sandbox.shell("mkdir -p in/side; cp a.config in/side")
      let outside = try sandbox.shell("cd in/side; \"$cfgpatch\" validate a.config")
      #expect(outside.status == 0 && outside.output.contains("1 warning"), "\(outside.page)")
      let inside = try sandbox.shell("mkdir .git; cd in/side; \"$cfgpatch\" validate a.config")
      #expect(inside.status == 1 && inside.output.contains("1 error"), "\(inside.page)")
    }
  }

  @Test func `a project says for what a run fails, and the command line has the last word`() throws
  {
    try Sandbox.with([
      "a.config": Self.twice, ".cfgpatch.yaml": "validate:\n  fail-on: warning # until spring\n",
    ]) { sandbox in
      for (options, status) in [("", 1), ("--fail-on error", 0)] as [(String, Int32)] {
        let run = try sandbox.cfgpatch(["validate"] + options.words + ["a.config"])
        #expect(run.status == status, "\(run.page)")
      }
    }
  }

  @Test(
    arguments: [
      ("validate:\n  rulez: {}\n", ".cfgpatch.yaml:2:3: error: there is no key 'rulez' here"),
      ("validate: {rules: {CFG3101: maybe}}", ".cfgpatch.yaml:1:29: error: there is no setting"),
      ("a: [", ".cfgpatch.yaml:1:5: error: this is no YAML"),
    ])
  func `a project file that is not understood keeps the run from starting`(
    text: String, words: String
  ) throws {
    try Sandbox.with(["a.config": Self.twice, ".cfgpatch.yaml": text]) { sandbox in
      let run = try sandbox.cfgpatch("validate", "--report", "json:out", "a.config")
      #expect(run.status == 78 && run.output.isEmpty, "\(run.page)")
      #expect(run.errors.hasPrefix(words), "\(run.errors)")
      #expect(try names(inFolder: sandbox.folder) == ["a.config"])
    }
  }

  @Test func `project files are good or bad as the table says`() throws {
    let path = "\(BuiltCommand.repository)/Tests/CommandLineTests/project-files.tsv"
    let rows = try table(ofFile: path)
    #expect(Set(rows.map { $0["verdict"] }) == ["good", "bad"])
    try Sandbox.with(["a.config": Samples.nothing]) { sandbox in
      for row in rows {
        let text = row["text"] ?? ""
        try sandbox.put(Array(text.utf8), "project")
        let run = try sandbox.cfgpatch("validate", "--project", "project", "a.config")
        #expect(run.status == (row["verdict"] == "good" ? 0 : 78), "\(text): \(run.page)")
      }
    }
  }

  @Test func `options that contradict each other, and files that are not there`() throws {
    try Sandbox.with(["a.config": Self.twice]) { sandbox in
      for (options, status) in [
        ("--no-project --project p", 64), ("--write-baseline", 64), ("--prune-baseline", 64),
        ("--baseline b --write-baseline --prune-baseline", 64), ("--project gone.yaml", 78),
        ("--baseline gone.json", 78), ("--baseline gone.json --prune-baseline", 78),
        ("--baseline no/b.json --write-baseline", 73),
      ] as [(String, Int32)] {
        let run = try sandbox.cfgpatch(["validate"] + options.words + ["a.config"])
        #expect(run.status == status && !run.errors.isEmpty, "\(options): \(run.page)")
        #expect(try names(inFolder: sandbox.folder) == ["a.config"])
      }
    }
  }

  @Test func `a comment silences a rule, and one without a reason is told of`() throws {
    let marked = { (comment: String) in
      Self.twice.replacing("  <appSettings>", with: "  <!-- \(comment) -->\n  <appSettings>")
    }
    try Sandbox.with([
      "good": marked("cfgpatch:ignore CFG3101 the vendor ships it so"),
      "bad": marked("cfgpatch:ignore CFG3101"),
    ]) { sandbox in
      let good = try sandbox.cfgpatch("validate", "--fail-on", "note", "good")
      #expect(good.status == 0 && good.output == "nothing found in 1 file (1 suppressed)\n")
      let bad = try sandbox.cfgpatch("validate", "--fail-on", "note", "bad")
      #expect(bad.status == 1 && bad.output.contains("2 warnings in 1 file\n"), "\(bad.page)")
      #expect(bad.output.contains("bad:2:3: warning: the suppression of 'CFG3101' gives no reason"))
      let sarif = try sandbox.cfgpatch("validate", "--format", "sarif", "good")
      let kept = #""suppressions":[{"kind":"inSource","justification":"the vendor ships it so"}]"#
      #expect(sarif.output.contains(kept))
    }
  }

  @Test func `what a comment suppresses is not mended`() throws {
    let host = Samples.host.replacing("\"Error\"", with: "\"error\"")
    let comment = "<!-- cfgpatch:ignore unreadable-source-level to be seen -->"
    let marked = host.replacing("<configuration>", with: comment + "<configuration>")
    try Sandbox.with(["open": host, "marked": marked]) { sandbox in
      let run = try sandbox.cfgpatch("fix", "open")
      #expect(run.status == 0 && run.output.hasPrefix("open: changed"), "\(run.page)")
      let other = try sandbox.expectUntouched("marked") { try sandbox.cfgpatch("fix", "marked") }
      #expect(other.status == 0 && other.output.hasPrefix("marked: unchanged"), "\(other.page)")
    }
  }

  @Test func `what the schema finds can be named like a rule`() throws {
    let comment = "<!-- cfgpatch:ignore CFG2001 so it is --><configuration />"
    try Sandbox.with(["a": comment, ".cfgpatch.yaml": "validate: {rules: {CFG2001: note}}"]) {
      sandbox in
      let run = try sandbox.cfgpatch("validate", "a")
      #expect(run.status == 0 && run.output.contains("[CFG6003 unused-suppression]"), "\(run.page)")
    }
  }

  @Test func `a secret stays one when its finding is suppressed`() throws {
    let twice = "<add key='hunter2-hunter2' value='1' /><add key='hunter2-hunter2' value='2' />"
    let document =
      "<!-- cfgpatch:ignore CFG3101 hunter2-hunter2 is of a test -->"
      + Samples.secret.replacing("</appSettings>", with: "\(twice)</appSettings>")
    try Sandbox.with(["a": document]) { sandbox in
      let run = try sandbox.cfgpatch(
        "validate", "--format", "sarif", "--baseline", "b", "--write-baseline", "a")
      #expect(run.output.contains("*** is of a test") && !run.output.contains("hunter2"))
      #expect(try !sandbox.text("b").contains("hunter2"))
    }
  }
}
