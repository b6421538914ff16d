import TestSupport
import Testing

/// `--json`: one line in the shape that configuration-management engines take.
@Suite struct JSONResultTests {
  /// Names that an engine would strip, rewrite or take for something of its own.
  private static let reserved = [
    "rc", "results", "exception", "invocation", "skipped", "ansible_facts",
  ]

  private func check(
    _ arguments: String, _ files: KeyValuePairs<String, String>, status: Int32,
    _ body: (JSON, Sandbox) throws -> Void
  ) throws {
    try Sandbox.with(files) { sandbox in
      let run = try sandbox.cfgpatch(arguments.words)
      #expect(run.status == status, "\(run.page)")
      let json = try run.json
      for name in Self.reserved { #expect(json[name] == nil) }
      #expect(json["msg"] == json["comment"])
      #expect((json["failed"] == .boolean(true)) == (status >= 64))
      try body(json, sandbox)
    }
  }

  @Test func `a file that changes`() throws {
    try check("enable-verbose --json f", ["f": Samples.host], status: 0) { json, sandbox in
      #expect(json.names == ["changed", "comment", "files", "msg", "warnings"])
      #expect(json["changed"] == .boolean(true))
      #expect(json["msg"] == .string("f: 3 changes"))
      #expect(json["warnings"] == .array([]))
      let file = try #require(json["files"]?[0])
      #expect(file["path"] == .string("f"))
      #expect(file["product"] == .string("ecma2host-service"))
      #expect(file["restart"] == .string("Microsoft ECMA2Host"))
      #expect(
        file["edits"]?[0]
          == .object([
            "xpath": .string("/configuration/appSettings/add[@key='WriteVerboseLog']"),
            "reason": .string("sets 'WriteVerboseLog' to 'true'"),
            "before": .string("false"), "after": .string("true"),
          ]))
      #expect(file["findings"]?["caused"]?[0]?["code"] == .string("CFG4002"))
      #expect(file["findings"]?["left"]?[0]?["code"] == .string("CFG3122"))
      #expect(file["findings"]?["cured"] == .array([]))
      #expect(try sandbox.text("f") == Samples.verboseHost)
    }
  }

  @Test func `a file that does not`() throws {
    try check("enable-verbose --json f", ["f": Samples.verboseHost], status: 0) { json, _ in
      #expect(json["changed"] == .boolean(false))
      #expect(json["msg"] == .string("f: unchanged"))
      #expect(json["files"]?[0]?["restart"] == .null)
      #expect(json["files"]?[0]?["edits"] == .array([]))
      #expect(json["files"]?[0]?["findings"] == .null)
      #expect(json["files"]?[0]?["settled"]?[0] == .string("'WriteVerboseLog' is 'true'"))
    }
  }

  @Test(arguments: ["--check", "--dry-run"])
  func `a rehearsal says what would be`(option: String) throws {
    let status: Int32 = option == "--check" ? 2 : 0
    try check("enable-verbose \(option) --json f", ["f": Samples.host], status: status) {
      json, sandbox in
      #expect(json["changed"] == .boolean(true))
      let text = try sandbox.text("f")
      #expect(text == Samples.host)
    }
  }

  @Test func `the difference is both texts, decoded`() throws {
    try Sandbox.with { sandbox in
      try sandbox.put(Samples.host.utf16Bytes, "f")
      let json = try sandbox.cfgpatch("enable-verbose", "--json", "--diff", "f").json
      let before = try #require(json["diff"]?["before"]?.text)
      #expect(before.hasSuffix(Samples.host.dropFirst(38)))
      #expect(json["diff"]?["after"]?.text?.hasSuffix(Samples.verboseHost.dropFirst(38)) == true)
      #expect(json["diff"]?["before_header"] == .string("f"))
      #expect(json["diff"]?["after_header"] == .string("f"))
    }
  }

  @Test func `several differences are a list, and none is an empty one`() throws {
    let files: KeyValuePairs = ["1": Samples.host, "2": Samples.verboseHost, "3": Samples.host]
    try check("enable-verbose --check --json --diff 1 2 3", files, status: 2) { json, _ in
      #expect(json["diff"]?[0]?["before_header"] == .string("1"))
      #expect(json["diff"]?[1]?["before_header"] == .string("3"))
      #expect(json["msg"] == .string("1: 3 changes; 2: unchanged; 3: 3 changes"))
    }
    try check("enable-verbose --json --diff 2", ["2": Samples.verboseHost], status: 0) { json, _ in
      #expect(json["diff"] == .array([]))
    }
  }

  @Test func `secrets are masked everywhere but in the difference that was asked for`() throws {
    let files: KeyValuePairs = ["f": Samples.secret]
    try check("enable-verbose --dry-run --json --diff=redacted f", files, status: 0) { json, _ in
      #expect(json["diff"]?["before"]?.text?.contains("value=\"***\"") == true)
      #expect(json["diff"]?["before_header"] == .string("f (redacted, cannot be applied)"))
      #expect(!"\(json)".contains("hunter2"))
    }
    try check("enable-verbose --dry-run --json --diff f", files, status: 0) { json, _ in
      #expect(json["diff"]?["before"] == .string(Samples.secret))
    }
  }

  @Test func `a failure`() throws {
    try check("enable-verbose --json f", ["f": Samples.malformed], status: 65) { json, sandbox in
      #expect(json["failed"] == .boolean(true))
      #expect(json["changed"] == .boolean(false))
      let file = try #require(json["files"]?[0])
      #expect(file["status"] == .number("65"))
      #expect(file["diagnostics"]?[0]?["code"] == .string("CFG1024"))
      #expect(file["diagnostics"]?[0]?["line"] == .number("3"))
      #expect(try sandbox.text("f") == Samples.malformed)
    }
  }

  @Test func `a failure beside a change`() throws {
    let files: KeyValuePairs = ["1": Samples.host]
    try check("enable-verbose --json 1 2", files, status: 66) { json, sandbox in
      #expect(json["changed"] == .boolean(true))
      #expect(json["msg"]?.text?.hasPrefix("1: 3 changes; 2: '2' does not exist") == true)
      #expect(json["files"]?[1]?["status"] == .number("66"))
      let text = try sandbox.text("1")
      #expect(text == Samples.verboseHost)
    }
  }

  @Test func `warnings, on later runs too`() throws {
    let files: KeyValuePairs = ["f": Samples.nothing]
    let warning = JSON.string(
      "f: neither the name nor the content says which product this is; it is taken for the "
        + "ECMA Connector Host")
    try check("enable-verbose --check --json f", files, status: 2) { json, _ in
      #expect(json["warnings"] == .array([warning]))
    }
    let silent = Samples.verboseHost.replacing(
      "<remove name=\"Default\" />", with: "<clear />")
    try check("enable-verbose --json f", ["f": silent], status: 0) { json, _ in
      #expect(json["changed"] == .boolean(false))
      let text = try #require(json["warnings"]?[0]?.text)
      #expect(text == "f: the trace source 'ECMA2Host' has no listener, so nothing is written")
    }
  }

  @Test func `a backup is named`() throws {
    try check("enable-verbose --backup --json f", ["f": Samples.host], status: 0) { json, sandbox in
      let name = try #require(json["backup_file"]?.text)
      #expect(json["files"]?[0]?["backup_file"] == .string(name))
      #expect(String(decoding: try bytes(ofFile: name), as: UTF8.self) == Samples.host)
      #expect(try sandbox.text("f") == Samples.verboseHost)
    }
  }
}
