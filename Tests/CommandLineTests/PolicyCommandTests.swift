import TestSupport
import Testing

/// `apply --policy` and `drift`: many files, one policy.
@Suite struct PolicyCommandTests {
  private static let policy = """
    policy:
      - files: ["**/Microsoft.ECMA2Host.Service.exe.config"]
        patches: [enable-verbose]
      - files: ["**/*.exe.config"]
        patches:
          - set-proxy: {address: "http://proxy.contoso.com:8080"}

    """

  /// Calls `body` with folders in which two files are not as `policy` wants them.
  private func check(
    _ policy: String = policy, _ body: (Sandbox) throws -> Void
  ) throws {
    try Sandbox.with(["policy.yaml": policy]) { sandbox in
      _ = try sandbox.shell("mkdir -p one two/deep .git")
      try sandbox.put(Array(Samples.host.utf8), "one/\(Samples.hostName)")
      try sandbox.put(Array(Samples.agent.utf8), "two/deep/\(Samples.agentName)")
      try sandbox.put(Array(Samples.agent.utf8), ".git/\(Samples.agentName)")
      try body(sandbox)
    }
  }

  @Test func `a policy is planned, made, found made, and drifted from`() throws {
    try check { sandbox in
      let plan = try sandbox.cfgpatch("apply", "--check", "--policy", "policy.yaml")
      #expect(plan.status == 2, "\(plan.page)")
      #expect(plan.output.hasSuffix("\n2 files: 2 would change, 0 unchanged, 0 failed\n"))
      let before = try sandbox.cfgpatch("drift", "--policy", "policy.yaml")
      #expect(before.status == 2, "\(before.page)")
      let run = try sandbox.cfgpatch("apply", "--policy", "policy.yaml")
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.page)")
      #expect(run.output.contains("one/\(Samples.hostName): changed (ECMA Connector Host"))
      #expect(run.output.hasSuffix("\n2 files: 2 changed, 0 unchanged, 0 failed\n"))
      #expect(try sandbox.text(".git/\(Samples.agentName)") == Samples.agent)
      let drift = try sandbox.cfgpatch("drift", "--policy", "policy.yaml")
      #expect(drift.status == 0, "\(drift.page)")
      #expect(drift.output == "2 files: 0 left the state, 2 in it, 0 failed\n")
      let again = try sandbox.expectUntouched("one/\(Samples.hostName)") {
        try sandbox.cfgpatch("apply", "--policy", "policy.yaml", ".")
      }
      #expect(again.output.hasSuffix("\n2 files: 0 changed, 2 unchanged, 0 failed\n"))
    }
  }

  @Test func `the folder of the files can be another, and a policy has any name`() throws {
    try check { sandbox in
      _ = try sandbox.shell("mkdir policies && mv policy.yaml policies/p")
      let other = try sandbox.cfgpatch("apply", "--policy", "policies/p")
      #expect(other.status == 0 && other.output.hasPrefix("0 files: "), "\(other.page)")
      #expect(other.errors.contains("policies/p:2: note: no file matches"))
      let run = try sandbox.cfgpatch("apply", "--quiet", "--policy", "policies/p", "two")
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.page)")
      #expect(try sandbox.text("two/deep/\(Samples.agentName)").contains("proxy.contoso.com"))
      #expect(try sandbox.text("one/\(Samples.hostName)") == Samples.host)
      let gone = try sandbox.cfgpatch("apply", "--policy", "policies/p", "gone")
      #expect(gone.status == 66 && gone.errors.contains("'gone' does not exist"), "\(gone.page)")
    }
  }

  @Test func `options of commands that change files work with a policy`() throws {
    try check { sandbox in
      let arguments = ["--policy", "policy.yaml"]
      let json = try sandbox.cfgpatch(["apply", "--json", "--check"] + arguments)
      #expect(try json.json["files"]?[1]?["changed"] == .boolean(true) && json.status == 2)
      let diff = try sandbox.cfgpatch(["apply", "--diff", "--dry-run"] + arguments)
      #expect(diff.status == 0 && diff.output.hasPrefix("--- "), "\(diff.page)")
      let plan = try sandbox.cfgpatch(["apply", "--plan"] + arguments)
      try sandbox.put(plan.stdout, "plan.json")
      let run = try sandbox.cfgpatch("apply-plan", "--backup", "plan.json")
      #expect(run.status == 0, "\(run.page)")
      let drift = try sandbox.cfgpatch(["drift"] + arguments)
      #expect(drift.status == 0, "\(drift.page)")
    }
  }

  @Test func `what is left open is handed over, and nothing else`() throws {
    try check("policy: [{files: ['*Agent.exe.config'], patches: [{apply: a.xml}]}]") { sandbox in
      try sandbox.put(Array("<add key='K' value='{{v}}'/>".utf8), "a.xml")
      let arguments = ["--policy", "policy.yaml", "--quiet"]
      let open = try sandbox.cfgpatch(["apply"] + arguments)
      #expect(open.status == 78 && open.errors.contains("policy.yaml:1:"), "\(open.page)")
      let other = try sandbox.cfgpatch(["apply", "--set", "v=1", "--set", "w=1"] + arguments)
      #expect(other.status == 64 && other.errors.contains("parameter 'w' open"), "\(other.page)")
      let run = try sandbox.cfgpatch(["apply", "--set", "v=1"] + arguments)
      #expect(run.status == 0, "\(run.page)")
      let drift = try sandbox.cfgpatch(["drift", "--set", "v=2"] + arguments)
      #expect(drift.status == 2 && drift.output.contains("and here it is '1'"), "\(drift.page)")
    }
  }

  @Test func `a file that is not there or is refused is told, and the others are changed`() throws {
    let more = "  - {files: [gone.exe.config], patches: [remove-proxy]}\n"
    try check(Self.policy + more) { sandbox in
      try sandbox.put(Array(Samples.malformed.utf8), "one/b.exe.config")
      let run = try sandbox.cfgpatch("apply", "--policy", "policy.yaml")
      #expect(run.status == 66, "\(run.page)")
      #expect(run.output.hasSuffix("\n4 files: 2 changed, 0 unchanged, 2 failed\n"))
      #expect(run.errors.contains("one/b.exe.config: not changed\n"))
      let drift = try sandbox.cfgpatch("drift", "--format", "json", "--policy", "policy.yaml")
      let unread = try JSON(reading: drift.output)["unread"]
      #expect(drift.status == 66 && unread?[1]?["path"] == .string("gone.exe.config"))
    }
  }

  @Test(
    arguments: [
      ("note", "off", 1), ("warning", "off", 0), ("warning", "warning", 1), ("error", "warning", 0),
    ] as [(String, String, Int32)])
  func `drift ends with 1 for findings that the policy does not allow`(
    level: String, setting: String, status: Int32
  ) throws {
    let policy = """
      validate: {rules: {CFG4002: \(setting), CFG4005: note}}
      policy: [{files: ["**/*Service.exe.config"], fail-on: \(level)}]
      """
    try check(policy) { sandbox in
      try sandbox.put(Array(Samples.verboseHost.utf8), "one/\(Samples.hostName)")
      let run = try sandbox.cfgpatch("drift", "--policy", "policy.yaml")
      #expect(run.status == status, "\(run.page)")
      let apply = try sandbox.cfgpatch("apply", "--policy", "policy.yaml")
      #expect(apply.status == (status == 0 ? 0 : 65), "\(apply.page)")
    }
  }

  @Test(
    arguments: [
      ("text", "[CFG6201 left-the-state]"), ("json", #""code":"CFG6201""#),
      ("sarif", #""ruleId":"CFG6201""#), ("junit", "<failure"), ("github", "::error"),
      ("gitlab", "CFG6201"), ("azure", "type=error"), ("teamcity", "CFG6201"),
    ])
  func `drift is reported in every format`(format: String, words: String) throws {
    try check { sandbox in
      let run = try sandbox.cfgpatch(
        "drift", "--quiet", "--format", format, "--report", "\(format):out", "--policy",
        "policy.yaml")
      #expect(run.status == 2 && run.output.contains(words), "\(run.page)")
      #expect(try sandbox.text("out").contains(words))
    }
  }

  @Test func `no secret is shown by drift`() throws {
    try check("policy: [{files: [s.config], patches: [{apply: a.xml}]}]") { sandbox in
      try sandbox.put(Array(Samples.secret.utf8), "s.config")
      try sandbox.put(Array("<add key='ClientSecret' value='{{v}}'/>".utf8), "a.xml")
      for format in ["text", "json", "sarif", "github"] {
        let run = try sandbox.cfgpatch(
          ["drift", "--format", format, "--policy", "policy.yaml", "--set-from-env", "v=SECRET"],
          environment: ["SECRET": "correct-horse"])
        #expect(run.status == 2 && run.output.contains("ClientSecret"), "\(run.page)")
        for secret in ["hunter2", "correct-horse"] { #expect(!run.page.contains(secret)) }
      }
    }
  }
}
