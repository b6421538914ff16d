import TestSupport
import Testing

/// Options that every command which changes files has.
@Suite struct OptionTests {
  @Test func `--backup keeps what was there, and giving it back is one copy`() throws {
    try Sandbox.with(["f.config": Samples.host]) { sandbox in
      _ = try sandbox.shell("chmod 640 f.config")
      let run = try sandbox.cfgpatch("enable-verbose", "--backup", "f.config")
      let names = try names(inFolder: sandbox.folder)
      #expect(names.count == 3 && names.last == names[1] + ".json")
      let backup = names[1]
      #expect(backup.wholeMatch(of: #/f\.config\.\d{8}-\d{6}\.bak/#) != nil)
      #expect(run.output.hasPrefix("f.config: changed") && run.output.contains("/\(backup)'\n"))
      #expect(try sandbox.text(backup) == Samples.host)
      #expect(try sandbox.stamp(backup).mode == sandbox.stamp("f.config").mode)
      _ = try sandbox.shell("cp -p '\(backup)' f.config")
      #expect(try sandbox.text("f.config") == Samples.host)
    }
  }

  @Test func `--backup makes none where nothing is written`() throws {
    try Sandbox.with(["1": Samples.verboseHost, "2": Samples.malformed]) { sandbox in
      let run = try sandbox.cfgpatch("enable-verbose", "--backup", "1", "2")
      #expect(run.status == 65)
      #expect(try names(inFolder: sandbox.folder) == ["1", "2"])
    }
  }

  @Test func `a backup that cannot be made keeps the file from being changed`() throws {
    // The name of the file has room for no time behind it.
    let name = String(repeating: "n", count: 250)
    try Sandbox.with([:]) { sandbox in
      try sandbox.put(Array(Samples.host.utf8), name)
      let run = try sandbox.cfgpatch("enable-verbose", "--backup", name)
      #expect(run.status == 73, "\(run.page)")
      #expect(run.errors.contains("cannot be backed up"))
      #expect(try sandbox.text(name) == Samples.host)
      #expect(try names(inFolder: sandbox.folder) == [name])
    }
  }

  @Test func `--quiet prints errors and what was asked for`() throws {
    try Sandbox.with(["f": Samples.host, "bad": Samples.malformed]) { sandbox in
      let diff = try sandbox.cfgpatch("enable-verbose", "--quiet", "--diff", "--dry-run", "f")
      #expect(diff.output.hasPrefix("--- f\n") && diff.errors.isEmpty)
      let run = try sandbox.cfgpatch("enable-verbose", "-q", "f", "bad")
      #expect(run.status == 65)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("bad:3:1: error:"))
      #expect(try sandbox.text("f") == Samples.verboseHost)
      try sandbox.put(Array("<configuration />".utf8), "empty")
      let valid = try sandbox.cfgpatch("validate", "-q", "empty")
      #expect(valid.status == 0 && valid.output.isEmpty && valid.errors.isEmpty)
    }
  }

  @Test func `--in-place changes a file under all its names`() throws {
    try Sandbox.with(["f": Samples.host]) { sandbox in
      _ = try sandbox.shell("ln f g")
      let before = try sandbox.stamp("f")
      #expect(try sandbox.cfgpatch("enable-verbose", "f").status == 77)
      #expect(try sandbox.cfgpatch("enable-verbose", "--in-place", "f").status == 0)
      #expect(try sandbox.text("g") == Samples.verboseHost)
      let after = try sandbox.stamp("g")
      #expect(after.inode == before.inode && after.linkCount == 2)
    }
  }

  @Test(
    arguments: [
      ("", [:], false), ("--color auto", [:], false), ("--color always", [:], true),
      ("--color never", ["CLICOLOR_FORCE": "1"], false),
      ("--color always", ["NO_COLOR": "1"], true), ("", ["CLICOLOR_FORCE": "1"], true),
      ("", ["CLICOLOR_FORCE": "0"], false), ("", ["CLICOLOR_FORCE": ""], false),
      ("", ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
      ("", ["CLICOLOR_FORCE": "1", "NO_COLOR": ""], true),
    ] as [(String, [String: String], Bool)])
  func `the option decides on colour, then NO_COLOR, then CLICOLOR_FORCE`(
    options: String, variables: [String: String], isColored: Bool
  ) throws {
    try Sandbox.with(["f": Samples.malformed]) { sandbox in
      for command in ["validate", "enable-verbose", "show"] {
        let run = try sandbox.cfgpatch(
          [command] + options.words + ["f"], environment: variables.mapValues(\.self))
        #expect((run.output + run.errors).contains("\u{1B}[") == isColored, "\(command)")
      }
      let json = try sandbox.cfgpatch(
        ["enable-verbose", "--json"] + options.words + ["f"],
        environment: variables.mapValues(\.self))
      #expect(!json.output.contains("\u{1B}"))
    }
  }

  @Test func `a build server finds no command in what is printed`() throws {
    let setting = "<add key='::error::x' value='##vso[task.x]' />"
    try Sandbox.with([
      "f": "<configuration><appSettings>\(setting)",
      "g": "<configuration><appSettings>\(setting)</appSettings></configuration>",
    ]) { sandbox in
      let environment = ["GITHUB_ACTIONS": "true"] as [String: String?]
      let run = try sandbox.cfgpatch("validate", "f", environment: environment)
      #expect(run.status == 1 && run.output.contains("vso") && !run.output.contains("##vso"))
      let shown = try sandbox.cfgpatch("show", "g", environment: environment)
      #expect(shown.status == 0 && shown.output.contains("error"))
      #expect(!shown.output.contains(" ::error") && !shown.output.contains("##vso"))
    }
  }
}
