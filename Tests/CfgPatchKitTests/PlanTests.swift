import CfgPatchKit
import ConfigModel
import ConfigPatch
import FileStore
import SourceDiagnostics
import Testing

/// A plan, written down and read again, does what the command would have done, and nothing else.
@Suite struct PlanTests {
  private static let requests: [PatchRequest] = [
    .enableVerbose(levels: nil), .disableVerbose(levels: .error, removing: false),
    .disableVerbose(levels: .error, removing: true), .setProxy(ProxyOptions(address: "http://q:2")),
    .removeProxy, .fix(FixOptions(allowsUnsafe: true)),
  ]

  private static let nasty = """
    \u{FEFF}<?xml version='1.0'?>\r
    <configuration>\r
      <!-- "ü" & \\ \t 👍 -->\r
      <appSettings><add key='WriteVerboseLog' value='false' /></appSettings>\r
      <system.diagnostics><sources><source name='ECMA2Host' switchValue='error'/></sources>\r
      </system.diagnostics>\r
      <system.net><defaultProxy><proxy proxyaddress='http://p:1' /></defaultProxy></system.net>\r
    </configuration>
    """

  private static let files: [[UInt8]] =
    [
      Documents.host, Documents.verboseHost, nasty, "\n" + Documents.host,
      "<configuration><appSettings/></configuration>",
    ].map { Array($0.utf8) } + [
      [0xFF, 0xFE] + nasty.dropFirst().utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    ]

  private static func outcome(
    _ request: PatchRequest, _ bytes: [UInt8]
  ) throws(Failure) -> Outcome {
    let pipeline = Pipeline(store: InMemoryFileStore(["f": bytes]))
    return try pipeline.outcome(
      of: request, for: Input(pipeline.read("f"), kind: .ecma2HostService))
  }

  @Test func `a plan that is written and read gives the bytes of the command`() throws {
    var changed = 0
    for bytes in Self.files {
      for request in Self.requests {
        let planned: Outcome
        do { planned = try Self.outcome(request, bytes) } catch { continue }
        let plan = Plan([FilePlan(planned)])
        let read = try Plan(reading: Array(plan.text.utf8), at: "plan")
        #expect(read.files == plan.files, "\(request.name)")
        let done = try Self.outcome(.plan(read), bytes)
        #expect(done.bytes == planned.bytes, "\(request.name)")
        #expect(done.edits == (planned.isChanged ? planned.edits : []))
        let again = try Self.outcome(.plan(read), done.bytes)
        #expect(!again.isChanged && again.edits.isEmpty && !again.settled.isEmpty)
        changed += planned.isChanged ? 1 : 0
      }
    }
    #expect(changed > 10)
  }

  /// The requests of all commands that plan; those of a fragment with and without it.
  private static func allRequests() throws -> [PatchRequest] {
    let fragments = try PatchFile.recipes.map { name in
      let values = name == "connectors-trace-file" ? ["file": "x.log"] : [:]
      return try PatchFile(name, values: values).fragment()
    }
    return requests
      + fragments.flatMap { [.apply($0, isUnwanted: false), .apply($0, isUnwanted: true)] }
  }

  @Test func `a plan that is taken back gives the bytes that were there`() throws {
    var changed = 0
    for bytes in Self.files {
      for request in try Self.allRequests() {
        let planned: Outcome
        do { planned = try Self.outcome(request, bytes) } catch { continue }
        let plan = try Plan(reading: Array(Plan([FilePlan(planned)]).text.utf8), at: "plan")
        let back = try Self.outcome(.plan(plan.reversed), planned.bytes)
        #expect(back.bytes == bytes, "\(request.name)")
        #expect(back.edits.count == (planned.isChanged ? planned.edits.count : 0))
        let again = try Self.outcome(.plan(plan.reversed), bytes)
        #expect(!again.isChanged && !again.settled.isEmpty, "\(request.name)")
        #expect(plan.reversed.reversed.files.map(\.after) == plan.files.map(\.after))
        changed += planned.isChanged ? 1 : 0
      }
    }
    #expect(changed > 40)
  }

  @Test func `a plan is not taken back from a file that was edited since`() throws {
    let plan = try Plan(reading: Array(Self.plan().utf8), at: "plan").reversed
    let made = try Self.outcome(Self.requests[0], Self.host).bytes
    let error = #expect(throws: Failure.self) {
      try Self.outcome(.plan(plan), made + " ".utf8)
    }
    guard case .refused(let file)? = error else { return #expect(Bool(false), "not refused") }
    #expect(file.diagnostics.map(\.id.slug) == ["not-the-planned-file"])
    #expect(file.diagnostics.map(\.message) == ["the file is not what the plan made of it"])
  }

  private static let host = Array(Documents.host.utf8)

  private static func plan() throws -> String {
    Plan([FilePlan(try outcome(requests[0], host))]).text
  }

  @Test(arguments: [" ", "<!-- -->"])
  func `another content is left alone`(addition: String) throws {
    let plan = try Plan(reading: Array(Self.plan().utf8), at: "plan")
    let error = #expect(throws: Failure.self) {
      try Self.outcome(.plan(plan), Self.host + addition.utf8)
    }
    guard case .refused(let file)? = error else { return #expect(Bool(false), "not refused") }
    #expect(file.diagnostics.map(\.id.slug) == ["not-the-planned-file"])
  }

  @Test(arguments: [
    (#""start":\d+"#, #""start":1"#), (#""end":\d+"#, #""end":99999"#),
    (#""after":"true"#, #""after":"tru"#), (#""before":"false"#, #""before":"true"#),
  ])
  func `a plan that was changed is found out when it is carried out`(
    pattern: String, other: String
  ) throws {
    let text = try Self.plan().replacing(Regex(pattern), with: other)
    #expect(text != (try Self.plan()))
    let plan = try Plan(reading: Array(text.utf8), at: "plan")
    let error = #expect(throws: Failure.self) { try Self.outcome(.plan(plan), Self.host) }
    guard case .unusable(let file)? = error else { return #expect(Bool(false), "not unusable") }
    #expect(file.role == .plan && file.path == "plan")
  }

  @Test(arguments: [
    ("", "is empty"), ("[]", "should be keys"), ("{", ""), (#"{"version": 1}"#, "no 'files'"),
    (#"{"version": 2, "files": []}"#, "another form"),
    (#"{"version": 1, "files": [{"path": "f"}]}"#, "no 'command'"),
    (#"{"version": 1, "files": [], "more": 1}"#, "'more'"),
  ])
  func `what is no plan is told with its place`(text: String, words: String) throws {
    let error = #expect(throws: Failure.self) { try Plan(reading: Array(text.utf8), at: "plan") }
    guard case .unusable(let file)? = error, case .faulty(let diagnosed) = file.reason else {
      return #expect(Bool(false), "not unusable")
    }
    #expect(diagnosed.diagnostics.map(\.id.code) == ["CFG6103"])
    #expect(diagnosed.diagnostics.allSatisfy { $0.message.contains(words) })
  }

  @Test(arguments: [("\"start\":\\d+", "\"start\":-1"), ("\"end\":\\d+", "\"end\":0")])
  func `offsets that are none are told when the plan is read`(pattern: String, other: String) throws
  {
    let text = try Self.plan().replacing(try Regex(pattern), with: other)
    #expect(throws: Failure.self) { try Plan(reading: Array(text.utf8), at: "plan") }
  }

  @Test func `a plan that would make the file worse is refused`() throws {
    let outcome = try Self.outcome(Self.requests[0], Self.host)
    let worse = Array(Documents.host.replacing("\"false\"", with: "\"<\"").utf8)
    let text = try Self.plan().replacing(#""after":"true""#, with: #""after":"<""#)
      .replacing(ContentMark(of: outcome.bytes).sha256, with: ContentMark(of: worse).sha256)
      .replacing("\"size\":\(outcome.bytes.count)", with: "\"size\":\(worse.count)")
    let plan = try Plan(reading: Array(text.utf8), at: "plan")
    let error = #expect(throws: Failure.self) { try Self.outcome(.plan(plan), Self.host) }
    guard case .refused(let file)? = error else { return #expect(Bool(false), "not refused") }
    #expect(file.diagnostics.first?.message.contains("new error") == true)
  }
}
