import TestSupport
import Testing

/// `docs/exit-statuses.md`, number by number; what files of odd kinds do is in
/// ``UnusualFileTests``.
@Suite struct ExitStatusTests {
  @Test(
    arguments: [
      ("enable-verbose host", 0), ("enable-verbose verbose", 0),
      ("enable-verbose --check verbose", 0),
      ("enable-verbose --dry-run host", 0), ("validate host", 0), ("show host", 0),
      ("schema dotnet", 0), ("schema project", 0), ("schema policy", 0), ("explain CFG3007", 0),
      ("explain --markdown repeated-section", 0),
      ("rules", 0), ("rules --json", 0), ("explain no-such-rule", 64), ("validate malformed", 1),
      ("validate --format json malformed", 1),
      ("validate --quiet malformed", 1), ("enable-verbose --check host", 2),
      ("enable-verbose --check --json host", 2), ("enable-verbose --check --dry-run host", 2),
      ("", 64), ("vanish", 64), ("remove-proxy malformed", 65), ("enable-verbose malformed", 65),
      ("show malformed", 65), ("enable-verbose --kind dotnet host", 65),
      ("enable-verbose --as Web.config nothing", 65),
      ("enable-verbose --as \(Samples.agentName) host", 65),
      ("enable-verbose --as copy.config nothing", 0), ("enable-verbose gone", 66),
      ("restore host", 66), ("restore gone", 66),
      ("restore --list host", 0), ("restore --list gone", 66), ("restore --from gone host", 66),
      ("apply-plan gone", 78), ("apply-plan host", 78), ("validate gone", 66), ("show gone", 66),
      ("enable-verbose --templates gone host", 78), ("apply --policy gone", 78),
      ("drift --policy gone", 78), ("drift --policy host", 78),
    ] as [(String, Int32)])
  func `a call ends with the number of its result`(arguments: String, status: Int32) throws {
    try Sandbox.with([
      "host": Samples.host, "verbose": Samples.verboseHost, "malformed": Samples.malformed,
      "nothing": Samples.nothing,
    ]) { sandbox in
      let run = try sandbox.cfgpatch(arguments.words)
      #expect(run.status == status, "\(run.page)")
      // A failure says why, an answer need not.
      #expect(status < 64 || !run.errors.isEmpty)
      #expect(status < 64 || run.output.isEmpty, "\(run.page)")
    }
  }

  @Test(
    arguments: [
      ("verbose host", 2), ("host malformed", 65), ("malformed host", 65),
      ("gone malformed host", 66), ("malformed gone folder", 74), ("verbose verbose", 0),
    ] as [(String, Int32)])
  func `of several files the gravest decides`(names: String, status: Int32) throws {
    try Sandbox.with([
      "host": Samples.host, "verbose": Samples.verboseHost, "malformed": Samples.malformed,
    ]) { sandbox in
      _ = try sandbox.shell("mkdir folder")
      let run = try sandbox.cfgpatch(["enable-verbose", "--check"] + names.words)
      #expect(run.status == status, "\(run.page)")
    }
  }

  @Test func `validate puts findings before nothing and failures before findings`() throws {
    try Sandbox.with(["good": Samples.host, "bad": Samples.malformed]) { sandbox in
      for (names, status) in [("good bad", 1), ("bad good", 1), ("bad gone good", 66)] {
        let run = try sandbox.cfgpatch(["validate"] + names.words)
        #expect(run.status == status, "\(names)")
      }
    }
  }

  @Test func `all files are processed, whatever becomes of the others`() throws {
    try Sandbox.with(["1": Samples.host, "2": Samples.malformed, "4": Samples.host]) { sandbox in
      let run = try sandbox.cfgpatch("enable-verbose", "1", "2", "3", "4")
      #expect(run.status == 66)
      #expect(try sandbox.text("1") == Samples.verboseHost)
      #expect(try sandbox.text("2") == Samples.malformed)
      #expect(try sandbox.text("4") == Samples.verboseHost)
      #expect(run.output.contains("1: changed") && run.output.contains("4: changed"))
      #expect(run.errors.contains("2:3:1: error:") && run.errors.contains("'3' does not exist"))
    }
  }

  @Test(arguments: ["ILL", "TRAP", "ABRT"])
  func `a fault of cfgpatch itself ends with 70 and one sentence`(signal: String) throws {
    try Sandbox.with(["host": Samples.host]) { sandbox in
      // More than a pipe holds: the command is reading when the signal comes that a trap raises.
      let run = try sandbox.shell(
        """
        mkfifo input
        "$cfgpatch" enable-verbose - <input >output 2>errors &
        exec 3>input
        head -c 300000 /dev/zero >&3
        kill -s \(signal) $!
        wait $!
        echo $?
        """)
      #expect(run.output == "70\n", "\(run.page)")
      #expect(try sandbox.text("output").isEmpty)
      let sentence = try sandbox.text("errors")
      #expect(sentence.hasPrefix("cfgpatch: internal error"))
    }
  }
}
