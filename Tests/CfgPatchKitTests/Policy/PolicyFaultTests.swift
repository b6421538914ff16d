import SourceDiagnostics
import Testing

@testable import CfgPatchKit

/// What is wrong in a policy is told where it stands, before any file is looked at.
@Suite struct PolicyFaultTests {
  /// An entry for one file in front of `patches`, which are in line 3 from column 15 on.
  private func entry(_ patches: String) -> String {
    "policy:\n  - files: [a]\n    patches: [\(patches)]\n"
  }

  private func check(
    _ text: String, _ place: String, _ message: String, _ advice: String,
    _ parameters: PolicyParameters = PolicyParameters()
  ) throws {
    let files = [
      "/p/open.xml": "<add key='a' value='{{v}}'/>", "/p/agent.xml": Self.agentPatch,
      "/p/host.xml": Self.hostPatch, "/p/a": Documents.nothing,
    ]
    let (diagnostic, where_) = try PolicyFixture(text, files).fault(parameters)
    #expect(where_ == "\(PolicyFixture.path):\(place)", "\(text)")
    #expect(diagnostic.message.contains(message), "\(text): \(diagnostic.message)")
    #expect(diagnostic.advice?.contains(advice) == true, "\(text): \(diagnostic.advice ?? "")")
    #expect(diagnostic.id.code == "CFG6101", "\(text)")
  }

  private static let agentPatch =
    "<?cfgpatch kind='provisioning-agent'?><add key='a' value='1'/>"
  private static let hostPatch =
    "<?cfgpatch kind='ecma2host-service'?><add key='a' value='1'/>"

  @Test(
    arguments: [
      ("validate: {}", "1:1", "has no policy", "add 'policy:'"),
      ("policy: []", "1:1", "has no policy", "add 'policy:'"),
      ("policy: {a: b}", "1:9", "'policy' is keys with values", "a list"),
      ("policy: [a]", "1:10", "an entry of 'policy' is one word", "keys with values"),
      ("policy: [{}]", "1:10", "has no 'files'", "add 'files:'"),
      ("policy: [{files: [a]}]", "1:10", "wants nothing of its files", "'patches:'"),
      ("policy: [{files: [], fail-on: error}]", "1:18", "names no file", "patterns"),
      ("policy: [{files: [''], fail-on: error}]", "1:19", "the pattern is empty", "'**'"),
      ("policy: [{files: [a], fail-on: eror}]", "1:32", "no severity 'eror'", "'error'?"),
      ("policy: [{files: [a], knd: x}]", "1:23", "no key 'knd'", "'kind'?"),
      ("policy: [{files: [a], kind: host, fail-on: error}]", "1:29", "no product 'host'", "there"),
      ("policy: [{files: [a], patches: enable-verbose}]", "1:32", "'patches' is one word", "list"),
    ])
  func `an entry that is not understood`(
    text: String, place: String, message: String, advice: String
  ) throws {
    try check(text, place, message, advice)
  }

  @Test(
    arguments: [
      ("enable-verbos", 0, "no patch 'enable-verbos'", "did you mean 'enable-verbose'?"),
      ("system-tls", 0, "'system-tls' is a recipe", "write 'apply: system-tls'"),
      ("[]", 0, "is the name of a command", "'set-proxy'"),
      ("{apply: system-tls, absent: true}", 20, "'absent' stands beside 'apply'", "below"),
      ("{enable-verbose: {levl: Verbose}}", 18, "no key 'levl'", "'level'?"),
      ("{enable-verbose: {level: verbose}}", 25, "no level 'verbose'", "'Verbose'?"),
      ("{enable-verbose: {level: 31}}", 25, "no level '31'", "'Verbose'"),
      ("{enable-verbose: Verbose}", 17, "'enable-verbose' is one word", "keys"),
      ("{disable-verbose: {remove: yes}}", 27, "no value 'yes'", "'true'"),
      ("{remove-proxy: {a: b}}", 16, "no key 'a'", "take it out"),
      ("set-proxy", 0, "'set-proxy' has no 'address'", "add 'address:'"),
      ("{set-proxy: {address: proxy}}", 22, "no absolute URI", "correct it"),
      ("{set-proxy: {address: 'http://p', bypass: ['(']}}", 43, "no regular expression", "correct"),
      ("{set-proxy: {address: 'http://p', bypass: x}}", 42, "'bypass' is one word", "a list"),
      ("{set-proxy: {address: 'http://p', bypass-local: true}}", 34, "'bypass-local'", "there is"),
      ("apply", 0, "'apply' has no 'patch'", "add 'patch:'"),
      ("{apply: ''}", 1, "names no patch", "recipe"),
      ("{apply: system-tsl}", 8, "no recipe 'system-tsl'", "did you mean 'system-tls'?"),
      ("{apply: gone.xml}", 8, "'/p/gone.xml' does not exist", "or one of"),
      ("{apply: open.xml}", 8, "'v' of the patch has no value", "--set v="),
      ("{apply: {patch: open.xml, set: {w: 1}}}", 32, "no parameter 'w'", "did you mean 'v'?"),
      ("{apply: {patch: open.xml, set: {v: [1]}}}", 35, "'v' is a list", "one word"),
      (
        "{apply: {patch: open.xml, set: {v: 1}, set-from-env: {v: X}}}", 54, "'v' is set above",
        "keep one"
      ),
      (
        "{apply: {patch: open.xml, set-from-env: {v: NO_SUCH}}}", 44,
        "the environment variable 'NO_SUCH' is not set", "set it"
      ),
      ("{apply: agent.xml}, {apply: host.xml}", 20, "no product takes 'apply'", "of its own"),
      (
        "{apply: agent.xml}, {enable-verbose: {level: Error}}, {apply: host.xml}", 54, "no product",
        "own"
      ),
    ])
  func `a patch that is not understood`(
    patches: String, column: Int, message: String, advice: String
  ) throws {
    try check(entry(patches), "3:\(column + 15)", message, advice)
  }

  @Test func `a patch that means nothing for the product of its entry`() throws {
    for (kind, patch, words) in [
      ("dotnet", "enable-verbose", "'enable-verbose' does not apply to"),
      ("private-network-connector", "enable-verbose: {level: Error}", "'enable-verbose --level'"),
      ("ecma2host-service", "apply: agent.xml", "'apply' does not apply to the ECMA"),
    ] {
      let text = "policy:\n- files: [a]\n  kind: \(kind)\n  patches:\n  - \(patch)\n"
      try check(text, "5:5", words, "correct 'kind:'")
    }
  }

  @Test func `two entries that call a file by different products`() throws {
    let text = """
      policy:
      - {files: [a], kind: dotnet, patches: [remove-proxy]}
      - {files: ["*"], kind: miiserver, fail-on: error}
      """
    try check(text, "3:24", "'/p/a' is 'dotnet' in line 2, and 'miiserver' here", "only one")
  }

  @Test func `a patch file that is malformed is told at its own place`() throws {
    let fixture = PolicyFixture(entry("{apply: x.xml}"), ["/p/x.xml": "<add key='a'"])
    let (diagnostic, place) = try fixture.fault()
    #expect(place.hasPrefix("/p/x.xml:1:") && diagnostic.id.code == "CFG9014")
  }

  @Test(
    arguments: [
      "{set-proxy: {address: \"http://user:hunter2@proxy\"}}",
      "{apply: {patch: system-tls, set: {a: b, db-password: hunter2}}}",
      "{apply: {patch: system-tls, set: {Secret: \"hunter2\"}}}",
    ])
  func `the line of a fault is shown without secrets`(patch: String) throws {
    let fixture = PolicyFixture(entry(patch))
    let failure = #expect(throws: Failure.self) { try fixture.policy() }
    let report = try FailureReport(#require(failure)).text(TextReport())
    #expect(report.contains("policy.yaml:3:") && report.contains("patches:"), "\(report)")
    #expect(!report.contains("hunter2"), "\(report)")
  }
}
