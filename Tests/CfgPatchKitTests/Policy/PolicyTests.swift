import ConfigModel
import ConfigPatch
import FileStore
import SourceDiagnostics
import Testing

@testable import CfgPatchKit

/// Which files a policy is about, and what it makes of them.
@Suite struct PolicyTests {
  private static let host = "/p/a/Microsoft.ECMA2Host.Service.exe.config"
  private static let agent = "/p/b/AADConnectProvisioningAgent.exe.config"
  private static let proxy = "set-proxy: {address: 'http://proxy.contoso.com:8080'}"
  private static let files = [
    host: Documents.host, agent: Documents.nothing, "/p/c/other.config": Documents.nothing,
  ]

  /// The entry of `files` with patches.
  private func entry(_ files: String, _ patches: String..., more: String = "") -> String {
    "- files: [\(files)]\n  patches:\n"
      + patches.map { "  - \($0)\n" }.joined() + (more.isEmpty ? "" : "  \(more)\n")
  }

  @Test func `every file gets the patches of all entries that match it, in their order`() throws {
    let fixture = PolicyFixture(
      "policy:\n" + entry("'**/*.exe.config'", Self.proxy)
        + entry("a/", "enable-verbose", "apply: {patch: own.xml, set: {v: 1}}"),
      Self.files.merging(["/p/own.xml": "<add key='k' value='{{v}}'/>"]) { $1 })
    let tasks = try fixture.policy().files(in: fixture.store).tasks
    #expect(tasks.map(\.path) == [Self.host, Self.agent])
    let titles = tasks.map { $0.policy?.steps.map(\.title) }
    let (proxy, verbose) = ("'set-proxy' (line 4)", "'enable-verbose' (line 7)")
    #expect(titles == [[proxy, verbose, "'apply' of '/p/own.xml' (line 8)"], [proxy]])
    #expect(try fixture.apply().allSatisfy(\.isWritten))
    let text = try #require(fixture.store.text(Self.host))
    #expect(
      text.contains(#""WriteVerboseLog" value="true""#) && text.contains(#"key="k" value="1""#))
    #expect(fixture.store.text("/p/c/other.config") == Documents.nothing)
    let again = try fixture.apply()
    #expect(again.allSatisfy { $0.outcome?.isChanged == false })
    #expect(again[0].outcome?.hints.contains { $0.purpose == .toSwitchOff } == false)
  }

  @Test func `a file gets all of its patches or none`() throws {
    let patches = [Self.proxy, "apply: bad.xml"]
    let fixture = PolicyFixture(
      "policy:\n" + entry("a/*", patches[0], patches[1]) + entry("b/*", patches[0]),
      Self.files.merging(["/p/bad.xml": "<configuration><custom a='1'/></configuration>"]) { $1 })
    let results = try fixture.apply()
    #expect(results[0].failure != nil && results[1].isWritten)
    #expect(fixture.store.text(Self.host) == Documents.host)
  }

  @Test func `patches that contradict each other are refused with their lines`() throws {
    let fixture = PolicyFixture(
      "policy:\n" + entry("a/*", "enable-verbose") + entry("'*'", "disable-verbose"), Self.files)
    let results = try fixture.apply()
    let first = try #require(results.first { $0.path == Self.host })
    #expect(first.codes == ["CFG9015"])
    let failure = try #require(first.failure)
    let message = FailureReport(failure).message
    #expect(message.contains("'enable-verbose' (line 4)"))
    #expect(message.contains("'disable-verbose' (line 7)"))
    #expect(fixture.store.text(Self.host) == Documents.host)
  }

  @Test func `two values for one key are a contradiction, not a matter of order`() throws {
    let value = { (value: Int) in "apply: {patch: own.xml, set: {v: \(value)}}" }
    let fixture = PolicyFixture(
      "policy:\n" + entry("c/*", value(1), value(2)),
      Self.files.merging(["/p/own.xml": "<add key='k' value='{{v}}'/>"]) { $1 })
    #expect(try fixture.apply().map(\.codes) == [["CFG9015"]])
  }

  @Test(
    arguments: [
      ("fail-on: warning", "", ["CFG4002"]), ("fail-on: error", "", []),
      ("fail-on: note", "validate: {rules: {CFG4002: off, CFG4005: off}}\n", []),
      (
        "fail-on: warning",
        "validate: {overrides: [{files: [a/*], rules: {verbose-left-on: note}}]}\n", []
      ),
    ])
  func `a file with findings at the level of the policy is left alone`(
    level: String, validate: String, codes: [String]
  ) throws {
    let host = Documents.host.replacing("=\"Verbose\"", with: "=\"Error\"")
    let fixture = PolicyFixture(
      validate + "policy:\n" + entry("a/*", "apply: on.xml", more: level),
      [Self.host: host, "/p/on.xml": "<add key='WriteVerboseLog' value='true'/>"])
    let result = try #require(try fixture.apply().first)
    #expect(result.codes == codes && result.isWritten == codes.isEmpty)
    #expect((fixture.store.text(Self.host) == host) == !codes.isEmpty)
  }

  @Test func `of the levels of several entries the strictest counts`() throws {
    let levels = ["error", "warning", "error"].map { "- {files: ['*'], fail-on: \($0)}\n" }
    let fixture = PolicyFixture("policy:\n" + levels.joined(), ["/p/a/x": Documents.verboseHost])
    let results = try fixture.apply()
    let host = try #require(results.first { $0.path == "/p/a/x" })
    #expect(host.codes.contains("CFG4002"), "\(host.codes)")
  }

  @Test func `an entry may want nothing but validity`() throws {
    let files = ["/p/x.config": "<configuration><appSettings><add key='a'/></appSettings>"]
    let fixture = PolicyFixture("policy: [{files: [x.config], fail-on: error}]", files)
    #expect(try fixture.apply().first?.failure != nil)
    fixture.store["/p/x.config"] = Array(Documents.nothing.utf8)
    #expect(try fixture.apply().first?.outcome?.isChanged == false)
  }

  @Test func `a file that is named is wanted, and a pattern may be idle`() throws {
    let fixture = PolicyFixture(
      "policy:\n" + entry("x/gone.config, '*.nothing'", Self.proxy), Self.files)
    let files = try fixture.policy().files(in: fixture.store)
    #expect(files.idle.map(\.pattern) == ["*.nothing"] && files.idle.map(\.line) == [2])
    let results = try fixture.apply()
    #expect(results.map(\.path) == ["/p/x/gone.config"])
    guard case .failed(.store(let error)) = results[0].result else {
      Issue.record("\(results[0].result)")
      return
    }
    #expect(error.reason == .notFound)
  }

  @Test func `patterns are about the root that is given, patches about the policy's folder`() throws
  {
    let fixture = PolicyFixture(
      "validate: {overrides: [{files: [/f.config], rules: {CFG3101: off}}]}\npolicy:\n"
        + entry("/f.config", "apply: own.xml", more: "fail-on: warning"),
      [
        "/p/own.xml": "<add key='k' value='1'/>", "/p/f.config": Documents.nothing,
        "/q/f.config": "<configuration><appSettings><add key='a' value='1'/>"
          + "<add key='a' value='2'/></appSettings></configuration>",
      ])
    let tasks = try fixture.policy(root: "/q").files(in: fixture.store).tasks
    #expect(tasks.map(\.path) == ["/q/f.config"])
    let written = tasks.map(Batch(in: fixture.pipeline).process).map(\.isWritten)
    #expect(written == [true])
    #expect(throws: Failure.self) { try fixture.policy(root: "/none").files(in: fixture.store) }
  }

  @Test(arguments: ["own.xml", "./own.xml", "../p/own.xml", "/p/own.xml"])
  func `a patch is found from the folder of the policy on`(name: String) throws {
    let text = "policy:\n" + entry("c/*", "apply: '\(name)'")
    for path in ["/p/policy.yaml", "policy.yaml", "/policy.yaml"] {
      let folder = path.dropLast("policy.yaml".count)
      let whole = name.hasPrefix("/") ? name : folder + name
      let store = Documents.store([
        path: text, String(whole): "<add key='k' value='1'/>", "\(folder)c/x": Documents.nothing,
      ])
      let tasks = try Policy(at: path, in: store).files(in: store).tasks
      #expect(tasks.map(\.path) == ["\(folder)c/x"], "\(path)")
    }
  }

  @Test func `a parameter that is left open is handed over or taken from the environment`() throws {
    let text =
      "policy:\n" + entry("c/*", "apply: {patch: own.xml, set-from-env: {w: SECRET}}")
    let fixture = PolicyFixture(
      text, Self.files.merging(["/p/own.xml": "<add key='{{v}}' value='{{w}}'/>"]) { $1 })
    let given = PolicyParameters(values: ["v": "k", "x": "1"]) { $0 == "SECRET" ? "s" : nil }
    let policy = try fixture.policy(given)
    #expect(policy.unusedParameters == ["x"])
    let tasks = try policy.files(in: fixture.store).tasks
    let written = tasks.map(Batch(in: fixture.pipeline).process).map(\.isWritten)
    #expect(written == [true])
    #expect(fixture.store.text("/p/c/other.config")?.contains(#"key="k" value="s""#) == true)
  }

  @Test func `every option of the command line can be said`() throws {
    let fixture = PolicyFixture(
      """
      policy:
      - files: [a]
        kind: ecma2host-service
        patches:
        - enable-verbose: {level: "Warning, ActivityTracing"}
        - disable-verbose: {level: Off, remove: true}
        - remove-proxy:
        - set-proxy: {address: 'http://p', use-system-default: false, bypass-on-local: true,
                      use-default-credentials: false, bypass: [x, y], replace-auto: true}
        - apply: {patch: own.xml, key: {s/r: "id,name"}, absent: true}
      """, ["/p/own.xml": "<configuration><s><r id='1' name='2'/></s></configuration>"])
    var proxy = ProxyOptions(address: "http://p")
    (proxy.usesSystemDefault, proxy.bypassesLocal) = (false, true)
    (proxy.usesDefaultCredentials, proxy.bypass, proxy.replacesAuto) = (false, ["x", "y"], true)
    let patch = PatchFile("/p/own.xml", keys: ["s/r": ["id", "name"]])
    let requests: [PatchRequest] = [
      .enableVerbose(levels: [.warning, .activityTracing]),
      .disableVerbose(levels: .off, removing: true), .removeProxy, .setProxy(proxy),
      .apply(try patch.fragment(in: fixture.store), isUnwanted: true),
    ]
    #expect(try fixture.policy().entries[0].steps.map(\.request) == requests)
  }
}

extension FileTask {
  /// What the policy wants, if the task is of one.
  fileprivate var policy: FilePolicy? {
    if case .policy(let policy) = request { policy } else { nil }
  }
}

extension PolicyFixture {
  fileprivate func policy(_ parameters: PolicyParameters) throws -> Policy {
    try policy(root: nil, parameters)
  }
}
