import TestSupport
import Testing

/// `--check` and `--dry-run`: nothing is written, and the answer is that of the real run.
@Suite struct RehearsalTests {
  @Test(arguments: ["--check", "--dry-run", "--check --dry-run", "--check --backup --in-place"])
  func `nothing is touched`(options: String) throws {
    try Sandbox.with(["f": Samples.host]) { sandbox in
      let run = try sandbox.expectUntouched("f") {
        try sandbox.cfgpatch(["enable-verbose"] + options.words + ["f"])
      }
      #expect(run.status == (options.contains("check") ? 2 : 0))
      #expect(run.output.hasPrefix("f: would change (ECMA Connector Host, by the key 'UrlHost')\n"))
      #expect(try names(inFolder: sandbox.folder) == ["f"])
    }
  }

  @Test(arguments: ["", "--check", "--dry-run", "--backup", "--in-place", "--json", "--diff"])
  func `an unchanged file is not even opened for writing`(option: String) throws {
    try Sandbox.with(["f": Samples.verboseHost]) { sandbox in
      // Nobody may write the file or make another one in its place.
      _ = try sandbox.shell("chmod 444 f && chmod 555 .")
      let run = try sandbox.expectUntouched("f") {
        try sandbox.cfgpatch(["enable-verbose"] + option.words + ["f"])
      }
      #expect(run.status == 0, "\(run.page)")
      _ = try sandbox.shell("chmod 755 .")
    }
  }

  @Test func `a rehearsal fails where the real run would, a check answers all the same`() throws {
    let states = [
      ("chmod 444 f", 77, "read-only"), ("ln f g", 77, "one of 2 hard links"),
    ]
    for (preparation, status, words) in states {
      try Sandbox.with(["f": Samples.host]) { sandbox in
        _ = try sandbox.shell(preparation)
        for option in ["", "--dry-run"] {
          let run = try sandbox.cfgpatch(["enable-verbose"] + option.words + ["f"])
          #expect(run.status == status, "\(preparation), \(option): \(run.page)")
          #expect(run.errors.contains(words) && run.errors.contains("f: not changed"))
        }
        let check = try sandbox.cfgpatch("enable-verbose", "--check", "f")
        #expect(check.status == 2)
        #expect(try sandbox.text("f") == Samples.host)
      }
    }
  }

  @Test func `what a check predicts is what a run does`() throws {
    try Sandbox.with(["f": Samples.host]) { sandbox in
      let predicted = try sandbox.cfgpatch("enable-verbose", "--check", "f").output
      let done = try sandbox.cfgpatch("enable-verbose", "f").output
      #expect(predicted.replacing("would change", with: "changed") == done)
      #expect(try sandbox.cfgpatch("enable-verbose", "--check", "f").status == 0)
    }
  }
}
