import TestSupport
import Testing

/// `--diff`: what it prints, applied by the `patch` program, is what lands on disk.
@Suite struct DifferenceTests {
  private static let requests = [
    "enable-verbose", "set-proxy --address http://proxy.contoso.com:8080", "disable-verbose",
  ]

  @Test func `the difference can be applied, in every dress`() throws {
    for dress in FileDress.all {
      for request in Self.requests {
        let document = request.hasPrefix("disable") ? Samples.verboseHost : Samples.host
        try check(dress.bytes(of: document), request.words, "\(dress), \(request)")
      }
    }
  }

  private func check(_ bytes: [UInt8], _ request: [String], _ comment: Comment) throws {
    try Sandbox.with { sandbox in
      try sandbox.put(bytes, "a b.config")
      let rehearsed = try sandbox.cfgpatch(request + ["--dry-run", "--diff", "a b.config"])
      #expect(try sandbox.bytes("a b.config") == bytes, comment)
      let run = try sandbox.cfgpatch(request + ["--diff", "a b.config"])
      #expect(run.status == 0 && !run.stdout.isEmpty, comment)
      #expect(run.stdout == rehearsed.stdout, comment)
      #expect(run.errors.hasPrefix("a b.config: changed"), comment)
      let written = try sandbox.bytes("a b.config")
      #expect(written != bytes, comment)
      try sandbox.put(bytes, "a b.config")
      try sandbox.patch(run.stdout, comment)
      #expect(try sandbox.bytes("a b.config") == written, comment)
    }
  }

  @Test func `several files make one patch`() throws {
    try Sandbox.with(["a": Samples.host, "b": Samples.verboseHost, "c": Samples.host]) { sandbox in
      let run = try sandbox.cfgpatch("enable-verbose", "--dry-run", "--diff", "a", "b", "c")
      try sandbox.patch(run.stdout)
      #expect(try sandbox.text("a") == Samples.verboseHost)
      #expect(try sandbox.text("c") == Samples.verboseHost)
    }
  }

  @Test func `where nothing changes there is no difference`() throws {
    try Sandbox.with(["f": Samples.verboseHost]) { sandbox in
      let run = try sandbox.cfgpatch("enable-verbose", "--diff", "f")
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("f: unchanged"))
    }
  }

  @Test func `a redacted difference shows no secret and cannot be applied`() throws {
    try Sandbox.with(["f": Samples.secret]) { sandbox in
      let plain = try sandbox.cfgpatch("enable-verbose", "--dry-run", "--diff", "f")
      #expect(plain.output.contains("hunter2"))
      // Whatever stands behind the option, it is not taken for its value.
      let run = try sandbox.cfgpatch("enable-verbose", "--diff=redacted", "--dry-run", "f")
      #expect(run.output.contains("(redacted, cannot be applied)"))
      #expect(run.output.contains("value=\"***\""))
      #expect(!run.output.contains("hunter2"))
      let patch = try TestSupport.run("patch", ["-p0"], input: run.stdout, in: sandbox.folder)
      #expect(patch.status != 0)
      #expect(try sandbox.text("f") == Samples.secret)
    }
  }

  @Test func `in colour the difference is decoded, whatever its encoding`() throws {
    try Sandbox.with { sandbox in
      try sandbox.put(Samples.host.utf16Bytes, "f")
      let run = try sandbox.cfgpatch(
        "enable-verbose", "--dry-run", "--diff", "--color", "always", "f")
      #expect(run.output.contains("\u{1B}[32m+    <add key=\"WriteVerboseLog\" value=\"true\" />"))
    }
  }

  @Test func `--diff takes a value only behind an equals sign`() throws {
    try Sandbox.with(["redacted": Samples.host]) { sandbox in
      let run = try sandbox.cfgpatch("enable-verbose", "--dry-run", "--diff", "redacted")
      #expect(run.output.hasPrefix("--- redacted\n"))
      let misspelled = try sandbox.cfgpatch(
        "enable-verbose", "--diff=redact", "--check", "redacted")
      #expect(misspelled.status == 64 && misspelled.output.isEmpty)
      #expect(misspelled.errors.contains("'--diff=unified' and '--diff=redacted'"))
      let named = try sandbox.cfgpatch("enable-verbose", "--dry-run", "--", "--diff")
      #expect(named.status == 66 && named.errors.contains("'--diff' does not exist"))
    }
  }
}
