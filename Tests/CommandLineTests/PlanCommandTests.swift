import TestSupport
import Testing

/// `--plan` and `apply-plan`: what is planned is made later, or not at all.
@Suite struct PlanCommandTests {
  /// Runs `body` in a folder with two hosts and `plan.json`, which makes both verbose.
  private func withPlan(_ body: (Sandbox) throws -> Void) throws {
    try Sandbox.with(["1": Samples.host, "2": Samples.host]) { sandbox in
      let plan = try sandbox.expectUntouched("1") {
        try sandbox.cfgpatch("enable-verbose", "--plan", "--templates", "", "1", "2")
      }
      #expect(plan.status == 78)
      let run = try sandbox.shell("\"$cfgpatch\" enable-verbose --plan 1 2 >plan.json")
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.page)")
      try body(sandbox)
    }
  }

  @Test func `a plan is JSON with the edits, and their bytes are those of the file`() throws {
    try withPlan { sandbox in
      let plan = try JSON(reading: try sandbox.text("plan.json"))
      let file = try #require(plan["files"]?[0])
      #expect(file["path"] == .string("1") && file["command"] == .string("enable-verbose"))
      #expect(file["before"]?["size"] == .number("\(Samples.host.utf8.count)"))
      let edit = try #require(file["edits"]?[0])
      #expect(edit["before"] == .string("false") && edit["after"] == .string("true"))
      #expect(edit["reason"] == .string("sets 'WriteVerboseLog' to 'true'"))
      #expect(plan["files"]?[1]?["path"] == .string("2"))
    }
  }

  @Test func `a plan is made to the files that it names, with the manners of other commands`()
    throws
  {
    try withPlan { sandbox in
      let check = try sandbox.expectUntouched("1") {
        try sandbox.cfgpatch("apply-plan", "--check", "--diff", "plan.json")
      }
      #expect(check.status == 2 && check.output.contains("\n+"), "\(check.page)")
      let run = try sandbox.cfgpatch("apply-plan", "--backup", "--json", "plan.json")
      #expect(run.status == 0, "\(run.page)")
      #expect(try run.json["changed"] == .boolean(true))
      #expect(try sandbox.text("1") == Samples.verboseHost)
      #expect(try sandbox.text("2") == Samples.verboseHost)
      let second = try sandbox.expectUntouched("1") {
        try sandbox.cfgpatch("apply-plan", "plan.json")
      }
      #expect(second.status == 0 && second.output.contains("1: unchanged"), "\(second.page)")
      #expect(try sandbox.cfgpatch("restore", "1", "2").status == 0)
      #expect(try sandbox.text("1") == Samples.host)
    }
  }

  @Test func `a plan is taken back as often as it is made`() throws {
    try withPlan { sandbox in
      for _ in 0..<2 {
        #expect(try sandbox.cfgpatch("apply-plan", "plan.json").status == 0)
        #expect(try sandbox.text("1") == Samples.verboseHost)
        let back = try sandbox.cfgpatch("apply-plan", "-R", "plan.json")
        #expect(back.status == 0, "\(back.page)")
        #expect(back.output.contains("takes back: sets 'WriteVerboseLog' to 'true'\n"))
        #expect(try sandbox.text("1") == Samples.host && sandbox.text("2") == Samples.host)
      }
      let settled = try sandbox.expectUntouched("1") {
        try sandbox.cfgpatch("apply-plan", "--reverse", "plan.json")
      }
      #expect(settled.output.contains("already so: the file is what it was before the plan"))
      #expect(settled.status == 0)
    }
  }

  @Test func `a plan is not taken back from a file that it did not make`() throws {
    try withPlan { sandbox in
      try sandbox.put(Array((Samples.verboseHost + " ").utf8), "1")
      let run = try sandbox.expectUntouched("1") {
        try sandbox.cfgpatch("apply-plan", "--reverse", "plan.json", "1")
      }
      #expect(run.status == 65 && run.errors.contains("not what the plan made of it"))
    }
  }

  @Test func `a plan may come from a pipe and be made to a copy`() throws {
    try withPlan { sandbox in
      let run = try sandbox.shell("cp 1 copy && \"$cfgpatch\" apply-plan - copy <plan.json")
      #expect(run.status == 0, "\(run.page)")
      #expect(try sandbox.text("copy") == Samples.verboseHost)
      #expect(try sandbox.text("1") == Samples.host)
    }
  }

  @Test func `a file that is another one by now is left alone, and the others are not`() throws {
    try withPlan { sandbox in
      _ = try sandbox.shell("echo >>1")
      let run = try sandbox.expectUntouched("1") { try sandbox.cfgpatch("apply-plan", "plan.json") }
      #expect(run.status == 65, "\(run.page)")
      #expect(run.errors.hasPrefix("1:1:1: error: the file is not the one that the plan was made"))
      #expect(try sandbox.text("2") == Samples.verboseHost)
    }
  }

  @Test func `a plan that somebody changed is not made`() throws {
    try withPlan { sandbox in
      _ = try sandbox.shell("sed -i 's/\"after\":\"true\"/\"after\":\"maybe\"/' plan.json")
      let run = try sandbox.expectUntouched("1") { try sandbox.cfgpatch("apply-plan", "plan.json") }
      #expect(run.status == 78, "\(run.page)")
      #expect(
        run.errors.contains("plan.json:1:1: error: the edits for '1' do not give the content"))
      #expect(try sandbox.text("2") == Samples.host)
    }
  }
}
