import TestSupport
import Testing

/// `restore`, and the backups that `--backup` and `--keep` leave to it.
@Suite struct RestoreCommandTests {
  /// Runs `body` in a folder in which a host was made verbose with a backup.
  private func withBackup(_ body: (Sandbox) throws -> Void) throws {
    try Sandbox.with([Samples.hostName: Samples.host]) { sandbox in
      _ = try sandbox.shell("chmod 640 \(Samples.hostName)")
      let run = try sandbox.cfgpatch("enable-verbose", "--backup", Samples.hostName)
      #expect(run.status == 0, "\(run.page)")
      try body(sandbox)
    }
  }

  @Test func `the file is given back with its mode, and a second run leaves it alone`() throws {
    try withBackup { sandbox in
      let rehearsal = try sandbox.expectUntouched(Samples.hostName) {
        try sandbox.cfgpatch("restore", "--check", "--diff", Samples.hostName)
      }
      #expect(rehearsal.status == 2 && rehearsal.output.contains("\n-"), "\(rehearsal.page)")
      let run = try sandbox.cfgpatch("restore", Samples.hostName)
      #expect(run.status == 0 && run.output.hasPrefix("\(Samples.hostName): changed"))
      #expect(run.output.contains(#/restores the backup of \d{8}-\d{6}, made before 'enable-verb/#))
      #expect(try sandbox.text(Samples.hostName) == Samples.host)
      #expect(try sandbox.stamp(Samples.hostName).mode & 0o777 == 0o640)
      let second = try sandbox.expectUntouched(Samples.hostName) {
        try sandbox.cfgpatch("restore", "--backup", Samples.hostName)
      }
      #expect(second.status == 0 && second.output.contains(": unchanged"))
      #expect(try names(inFolder: sandbox.folder).count == 3)
    }
  }

  @Test func `the diff of a restoration is a patch that restores`() throws {
    try withBackup { sandbox in
      let run = try sandbox.shell(
        "\"$cfgpatch\" restore --dry-run --diff -q \(Samples.hostName) | patch \(Samples.hostName)")
      #expect(run.status == 0, "\(run.page)")
      #expect(try sandbox.text(Samples.hostName) == Samples.host)
    }
  }

  @Test func `a file that is gone is listed, shown and created, with its mode`() throws {
    try withBackup { sandbox in
      let stamp = try #require(
        try sandbox.cfgpatch("restore", "--list", Samples.hostName).output
          .firstMatch(of: #/\d{8}-\d{6}/#)
      ).output
      _ = try sandbox.shell("rm \(Samples.hostName)")
      let list = try sandbox.cfgpatch("restore", "--list", Samples.hostName)
      #expect(list.status == 0 && list.output.contains(": 1 backup, and the file itself is gone"))
      let json = try sandbox.cfgpatch("restore", "--list", "--json", Samples.hostName).json
      #expect(json[0]?["exists"] == .boolean(false))
      let check = try sandbox.cfgpatch("restore", "--check", "--diff", Samples.hostName)
      #expect(check.status == 2 && check.output.contains("\n@@ -0,0 +1,"), "\(check.page)")
      #expect(try names(inFolder: sandbox.folder).count == 2)
      try sandbox.patch(check.stdout)
      #expect(try sandbox.text(Samples.hostName) == Samples.host)
      _ = try sandbox.shell("rm \(Samples.hostName)")
      let run = try sandbox.cfgpatch("restore", "--to", String(stamp), Samples.hostName)
      #expect(
        run.status == 0 && run.output.contains("creates the file from the backup of \(stamp)"))
      #expect(try sandbox.text(Samples.hostName) == Samples.host)
      #expect(try sandbox.stamp(Samples.hostName).mode & 0o777 == 0o640)
      #expect(try sandbox.cfgpatch("restore", Samples.hostName).output.contains(": unchanged"))
      #expect(try sandbox.cfgpatch("restore", "gone").status == 66)
    }
  }

  @Test func `of a file that was moved, the backups in a folder belong to its former path`() throws
  {
    try Sandbox.with(["f": Samples.host]) { sandbox in
      let run = try sandbox.shell(
        """
        mkdir kept moved && "$cfgpatch" enable-verbose --backup=kept f >out && mv f moved/f
        "$cfgpatch" restore --from kept moved/f
        """)
      #expect(run.status == 66 && run.errors.contains("belongs to the path that its file had"))
      #expect(try sandbox.cfgpatch("restore", "--from", "kept", "f").status == 0)
      #expect(try sandbox.text("f") == Samples.host)
    }
  }

  @Test func `backups are listed, the newest first, and any can be named`() throws {
    try withBackup { sandbox in
      _ = try sandbox.cfgpatch("disable-verbose", "--backup", Samples.hostName)
      let list = try sandbox.cfgpatch("restore", "--list", Samples.hostName).output
      let lines = list.split(separator: "\n").map(String.init)
      #expect(lines.count == 3 && lines[0] == "\(Samples.hostName): 2 backups")
      #expect(lines[1].hasSuffix("made before 'disable-verbose'"), "\(list)")
      #expect(lines[2].contains("\(Samples.host.utf8.count) bytes, made before 'enable-verbose'"))
      let json = try sandbox.cfgpatch("restore", "--list", "--json", Samples.hostName).json
      guard case .string(let stamp)? = json[0]?["backups"]?[1]?["stamp"] else {
        return #expect(Bool(false), "no stamp")
      }
      #expect(lines[2].contains(stamp))
      #expect(try sandbox.cfgpatch("restore", "--to", stamp, Samples.hostName).status == 0)
      #expect(try sandbox.text(Samples.hostName) == Samples.host)
      let same = try sandbox.cfgpatch("restore", "--list", Samples.hostName).output
      #expect(same.hasSuffix("made before 'enable-verbose', same as the file\n"), "\(same)")
    }
  }

  @Test func `a file that was edited since is left alone, and the edit is shown`() throws {
    try withBackup { sandbox in
      _ = try sandbox.shell("sed -i 's/8585/9999/' \(Samples.hostName)")
      let edited = try sandbox.text(Samples.hostName)
      let run = try sandbox.expectUntouched(Samples.hostName) {
        try sandbox.cfgpatch("restore", Samples.hostName)
      }
      #expect(run.status == 65 && run.output.isEmpty, "\(run.page)")
      #expect(run.errors.hasPrefix("\(Samples.hostName):4:40: error: the file was edited"))
      #expect(
        run.errors.contains("\n-    <add key=\"UrlHost\" value=\"http://*:8585/ecma2host\" />"))
      #expect(
        run.errors.contains("\n+    <add key=\"UrlHost\" value=\"http://*:9999/ecma2host\" />"))
      let forced = try sandbox.cfgpatch("restore", "--force", "--backup", Samples.hostName)
      #expect(forced.status == 0)
      #expect(try sandbox.text(Samples.hostName) == Samples.host)
      let kept = try names(inFolder: sandbox.folder).filter { $0.hasSuffix(".bak") }
      #expect(try kept.contains { try sandbox.text($0) == edited })
    }
  }

  @Test func `backups go to a folder, and only so many stay`() throws {
    try Sandbox.with(["f": Samples.host, "backup": ""]) { sandbox in
      _ = try sandbox.shell("mkdir d e && cp f d/f && mkdir -p 'a b'")
      for _ in 0..<2 {
        for command in ["enable-verbose", "disable-verbose"] {
          let run = try sandbox.cfgpatch(command, "--backup=a b", "--keep", "2", "f", "d/f")
          #expect(run.status == 0, "\(run.page)")
        }
      }
      let kept = try names(inFolder: sandbox.path("a b"))
      #expect(kept.count == 8 && kept.filter { $0.hasSuffix(".bak.json") }.count == 4, "\(kept)")
      let run = try sandbox.cfgpatch("restore", "--from", "a b", "f", "d/f")
      #expect(run.status == 0, "\(run.page)")
      #expect(try sandbox.text("f") == Samples.verboseHost)
      #expect(try sandbox.text("d/f") == Samples.verboseHost)
      #expect(try names(inFolder: sandbox.path("d")) == ["f"])
      let gone = try sandbox.cfgpatch("enable-verbose", "--backup=gone", "--level", "All", "f")
      #expect(gone.status == 73, "\(gone.page)")
    }
  }
}
