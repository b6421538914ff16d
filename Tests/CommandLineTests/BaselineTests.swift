import TestSupport
import Testing

/// `--baseline`: written once, used from then on, and pruned.
@Suite struct BaselineTests {
  private static func settings(_ lines: String...) -> String {
    "<configuration>\n  <appSettings>\n"
      + lines.map { "    <add key='\($0)' value='1' />\n" }.joined()
      + "  </appSettings>\n</configuration>\n"
  }

  /// Runs `validate` with a baseline, in which every finding fails.
  private func validate(_ sandbox: Sandbox, _ options: String = "") throws -> ProgramRun {
    let call = "validate --fail-on note --baseline known.json \(options) a.config"
    return try sandbox.cfgpatch(call.words)
  }

  @Test func `what is known is silent, what is new is not, what is gone is told of`() throws {
    try Sandbox.with(["a.config": Self.settings("x", "y", "x")]) { sandbox in
      let written = try validate(sandbox, "--write-baseline")
      #expect(written.status == 0 && written.output == "nothing found in 1 file (1 suppressed)\n")
      #expect(written.errors == "known.json: 1 added, 0 taken out, 1 in all\n")
      let known = try sandbox.bytes("known.json")

      try sandbox.put(Array(("<!-- moved -->\n\n" + Self.settings("x", "y", "x")).utf8), "a.config")
      let moved = try sandbox.expectUntouched("known.json") { try validate(sandbox) }
      #expect(moved.status == 0 && moved.errors.isEmpty, "\(moved.page)")

      try sandbox.put(Array(Self.settings("x", "y", "x", "y").utf8), "a.config")
      let new = try validate(sandbox)
      #expect(new.status == 1 && new.output.contains("'y' has no effect"), "\(new.page)")
      #expect(new.output.contains("1 warning in 1 file (1 suppressed)") && new.errors.isEmpty)

      try sandbox.put(Array(Self.settings("x").utf8), "a.config")
      let stale = try validate(sandbox)
      #expect(stale.status == 0 && stale.errors.contains("  a.config: 'x' has no effect"))
      #expect(try validate(sandbox, "--quiet").errors.isEmpty)
      #expect(try sandbox.bytes("known.json") == known)

      let pruned = try validate(sandbox, "--prune-baseline")
      #expect(pruned.status == 0)
      #expect(pruned.errors == "known.json: 0 added, 1 taken out, 0 in all\n")
      #expect(try validate(sandbox).errors.isEmpty)
    }
  }

  @Test func `the same mistake once more is new, and pruning adds nothing`() throws {
    try Sandbox.with(["a.config": Self.settings("x", "x")]) { sandbox in
      _ = try validate(sandbox, "--write-baseline")
      try sandbox.put(Array(Self.settings("x", "x", "x").utf8), "a.config")
      #expect(try validate(sandbox).status == 1)
      let pruned = try sandbox.expectUntouched("known.json") {
        try validate(sandbox, "--prune-baseline")
      }
      #expect(pruned.status == 1 && pruned.errors == "known.json: 0 added, 0 taken out, 1 in all\n")
    }
  }

  @Test func `a baseline works from every folder, and from a copy by its name`() throws {
    try Sandbox.with(["a.config": Self.settings("x", "x")]) { sandbox in
      _ = try validate(sandbox, "--write-baseline")
      for call in [
        "cd in; \"$cfgpatch\" validate --fail-on note --baseline ../known.json ../a.config",
        "\"$cfgpatch\" validate --fail-on note --baseline \"$PWD/known.json\" \"$PWD/in/../a.config\"",
        "cp a.config in/b; \"$cfgpatch\" validate --fail-on note --baseline known.json --as a.config in/b",
        "\"$cfgpatch\" validate --fail-on note --baseline known.json --as a.config - <a.config",
      ] {
        let run = try sandbox.shell("mkdir -p in; " + call)
        #expect(run.status == 0 && run.errors.isEmpty, "\(call): \(run.page)")
      }
      let copy = try sandbox.shell(
        "\"$cfgpatch\" validate --fail-on note --baseline known.json in/b")
      #expect(copy.status == 1)
    }
  }

  @Test func `a file that cannot be read loses nothing in the baseline`() throws {
    try Sandbox.with(["a.config": Self.settings("x", "x"), "b.config": Self.settings("z", "z")]) {
      sandbox in
      _ = try validate(sandbox, "--write-baseline b.config")
      let before = try sandbox.text("known.json")
      _ = try sandbox.shell("rm b.config")
      let run = try validate(sandbox, "--write-baseline b.config")
      #expect(run.status == 66)
      #expect(try sandbox.text("known.json") == before && before.contains("b.config"))
    }
  }

  @Test func `a file that is no baseline is not replaced by one`() throws {
    try Sandbox.with(["a.config": Self.settings("x"), "known.json": "my notes\n"]) { sandbox in
      let run = try sandbox.expectUntouched("known.json") {
        try validate(sandbox, "--write-baseline")
      }
      #expect(run.status == 78 && run.errors.hasPrefix("known.json:1:1: error: "), "\(run.page)")
    }
  }
}
