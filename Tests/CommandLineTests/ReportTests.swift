import TestSupport
import Testing

/// `--report`, and the one policy that decides what a run is failed for.
@Suite struct ReportTests {
  private static let formats = [
    "text", "json", "sarif", "junit", "checkstyle", "github", "gitlab", "azure",
    "teamcity",
  ]

  @Test func `a report in a file is what would be printed`() throws {
    try Sandbox.with(["a": Samples.secret, "b": Samples.malformed]) { sandbox in
      let targets = Self.formats.flatMap { ["--report", "\($0):out.\($0)"] }
      let run = try sandbox.cfgpatch(["validate"] + targets + ["a", "b"])
      #expect(run.status == 1 && run.output.contains("1 error") && run.errors.isEmpty)
      for format in Self.formats {
        let printed = try sandbox.cfgpatch("validate", "--format", format, "a", "b")
        #expect(try sandbox.text("out.\(format)") == printed.output, "\(format)")
        #expect(printed.status == 1 && !printed.output.isEmpty)
      }
      #expect(try names(inFolder: sandbox.folder).count == Self.formats.count + 2)
    }
  }

  @Test func `a report takes the place of the one before, and never of half of it`() throws {
    try Sandbox.with(["a": Samples.secret, "out": "old\n"]) { sandbox in
      _ = try sandbox.shell("chmod 640 out; ln -s out link")
      let run = try sandbox.cfgpatch("validate", "-q", "--report", "json:link", "a")
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(try sandbox.text("out").hasPrefix(#"{"summary":{"files":1,"#))
      let same = try sandbox.expectUntouched("out") {
        try sandbox.cfgpatch("validate", "-q", "--report", "json:out", "a")
      }
      #expect(same.status == 0)
      #expect(try sandbox.shell("ls -l link").output.contains("-> out"))
    }
  }

  @Test(
    arguments: [
      ("json:no/out", 73, "the folder of 'no/out' does not exist"),
      ("json:folder", 74, "'folder' is a folder"), ("json:a/out", 73, "'a/out'"),
      ("json", 64, "FORMAT:PATH"), ("json:", 64, "FORMAT:PATH"),
      ("yaml:out", 64, "there is no format 'yaml'"),
    ] as [(String, Int32, String)])
  func `a report that cannot be written is told of`(target: String, status: Int32, words: String)
    throws
  {
    try Sandbox.with(["a": Samples.malformed]) { sandbox in
      _ = try sandbox.shell("mkdir folder")
      let run = try sandbox.cfgpatch("validate", "--report", target, "--report", "text:ok", "a")
      #expect(run.status == status && run.errors.contains(words), "\(run.page)")
      // What can be written is; a wrong command line does nothing.
      #expect(try names(inFolder: sandbox.folder).contains("ok") == (status != 64))
    }
  }

  @Test func `two reports do not go to one file`() throws {
    try Sandbox.with(["a": Samples.host]) { sandbox in
      let run = try sandbox.cfgpatch("validate", "--report", "json:o", "--report", "text:o", "a")
      #expect(run.status == 64 && run.errors.contains("two reports go to 'o'"))
    }
  }

  @Test(
    arguments: [
      ("error", 0, 1, 1), ("warning", 1, 1, 1), ("note", 1, 1, 1),
    ] as [(String, Int32, Int32, Int32)])
  func `the limit decides, and every format tells the same`(
    limit: String, warning: Int32, error: Int32, both: Int32
  ) throws {
    try Sandbox.with([
      "warning": Samples.secret, "error": Samples.malformed, "good": "<configuration/>",
    ]
    ) { sandbox in
      for (files, status) in [
        ("warning", warning), ("error", error), ("warning good error", both), ("good", 0),
      ] {
        for format in Self.formats {
          let run = try sandbox.cfgpatch(
            ["validate", "--fail-on", limit, "--format", format] + files.words)
          #expect(run.status == status, "\(limit) \(files) \(format)")
          if format == "junit" { #expect(run.output.contains("<failure ") == (status == 1)) }
          if format == "json" { #expect(run.output.contains("\"fails\":\(status == 1)")) }
        }
      }
    }
  }

  @Test func `a file that cannot be read is in the report`() throws {
    try Sandbox.with(["a": Samples.host]) { sandbox in
      let run = try sandbox.cfgpatch("validate", "--report", "junit:out", "gone", "a")
      let report = try sandbox.text("out")
      #expect(run.status == 66 && report.contains(#"failures="0" errors="1""#), "\(report)")
      #expect(report.contains("'gone' does not exist"))
    }
  }

  @Test func `a limit that is none is a wrong command line`() throws {
    try Sandbox.with(["a": Samples.host]) { sandbox in
      let run = try sandbox.cfgpatch("validate", "--fail-on", "off", "a")
      #expect(run.status == 64)
    }
  }

  @Test func `standard input is reported under the name that it is treated as having`() throws {
    try Sandbox.with([
      ".cfgpatch.yaml": "validate: {overrides: [{files: [x/], rules: {CFG4003: error}}]}"
    ]
    ) { sandbox in
      for (path, status) in [("x/a.config", 1), ("y/a.config", 0)] as [(String, Int32)] {
        let run = try sandbox.cfgpatch(
          "validate", "--as", path, "-", input: Array(Samples.secret.utf8))
        #expect(run.status == status, "\(run.page)")
      }
    }
  }
}
