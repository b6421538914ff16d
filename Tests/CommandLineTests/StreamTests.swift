import TestSupport
import Testing

/// Standard streams that are closed, full, or whose reader has gone.
@Suite struct StreamTests {
  /// Runs `script` with two quiet hosts, and expects `status` and that both were changed.
  private func check(_ script: String, status: Int32, _ errors: String = "") throws {
    try Sandbox.with(["1": Samples.host, "2": Samples.host]) { sandbox in
      let run = try sandbox.shell(script)
      #expect(run.status == status, "\(script): \(run.page)")
      #expect(errors.isEmpty ? run.errors.isEmpty : run.errors.contains(errors), "\(run.page)")
      #expect(try sandbox.text("1") == Samples.verboseHost)
      #expect(try sandbox.text("2") == Samples.verboseHost)
    }
  }

  @Test func `a reader that goes away does not keep files from being processed`() throws {
    // The reader has closed the pipe before the command writes its first byte.
    try check(
      """
      mkfifo pipe
      : <pipe &
      exec 3>pipe
      wait
      "$cfgpatch" enable-verbose 1 2 >&3
      """, status: 74)
  }

  @Test func `output that is lost is told and is a failure`() throws {
    try check(
      "\"$cfgpatch\" enable-verbose 1 2 >&-", status: 74, "standard output cannot be written")
    try check("\"$cfgpatch\" enable-verbose --json 1 2 >&-", status: 74, "standard output")
    guard let full = try? FileStamp(ofFile: "/dev/full") else {
      return print("left out: /dev/full")
    }
    #expect(full.linkCount > 0)
    try check("\"$cfgpatch\" enable-verbose 1 2 >/dev/full", status: 74, "standard output")
  }

  @Test func `where nothing is printed a closed stream is no failure`() throws {
    try check("\"$cfgpatch\" enable-verbose --quiet 1 2 >&-", status: 0)
    try check("\"$cfgpatch\" enable-verbose --quiet 1 2 <&- >&- 2>&-", status: 0)
    try check("\"$cfgpatch\" enable-verbose 1 2 2>&-", status: 0)
  }

  @Test func `messages that nobody can read change no status`() throws {
    try Sandbox.with(["f": Samples.malformed]) { sandbox in
      let refused = try sandbox.shell("\"$cfgpatch\" enable-verbose f 2>&-")
      let misused = try sandbox.shell("\"$cfgpatch\" vanish >&- 2>&-")
      #expect(refused.status == 65 && misused.status == 64)
    }
  }

  @Test func `a document is filtered whole, however slowly it comes`() throws {
    try Sandbox.with(["f": Samples.host]) { sandbox in
      let run = try sandbox.shell(
        "{ head -c 100 f; sleep 0.2; tail -c +101 f; } | \"$cfgpatch\" enable-verbose --quiet -")
      #expect(run.status == 0)
      #expect(run.output == Samples.verboseHost)
    }
  }
}
