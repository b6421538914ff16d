import ConfigModel
import ConfigPatch
import Testing

/// What `enable-verbose` does to the levels of the trace sources, and where.
@Suite struct EnableVerboseLevelTests {
  /// How a source decides its level, and how it has to after the patch.
  struct Raise: CustomTestStringConvertible {
    let before: String
    let after: String
    let levels: SourceLevels

    init(_ before: String, _ after: String, _ levels: SourceLevels = .verbose) {
      self.before = before
      self.after = after
      self.levels = levels
    }

    var testDescription: String { "\(before) to \(levels.spelling)" }
  }

  private static func value(_ value: String) -> String { "switchValue=\"\(value)\"" }

  static let raises: [Raise] = [
    // Lower levels
    Raise(value("Off"), value("Verbose")), Raise(value("Error"), value("Verbose")),
    Raise(value("Information"), value("Verbose")), Raise(value("3"), value("Verbose")),
    Raise("switchValue = 'Warning'", "switchValue = 'Verbose'"),
    // Levels that include the wished one are not lowered
    Raise(value("Verbose"), value("Verbose")), Raise(value("31"), value("31")),
    Raise(value("All"), value("All")), Raise(value("-1"), value("-1")),
    Raise(value("Information,Verbose"), value("Information,Verbose")),
    Raise(value("Verbose, ActivityTracing"), value("Verbose, ActivityTracing")),
    Raise(value("Verbose"), value("Verbose"), .error),
    Raise(value("Warning"), value("Warning"), .error),
    // Where bits are lacking the new level is the union
    Raise(value("ActivityTracing"), value("Verbose, ActivityTracing")),
    Raise(value("Error, ActivityTracing"), value("Verbose, ActivityTracing")),
    Raise(value("Verbose"), value("Verbose, ActivityTracing"), .activityTracing),
    Raise(value("Verbose"), value("All"), .all),
    Raise(value("2"), value("Verbose")), Raise(value("99"), value("127")),
    Raise(value("Error"), value("Warning"), .warning),
    // What .NET cannot read counts as below
    Raise(value("verbose"), value("Verbose")), Raise(value("Bogus"), value("Verbose")),
    Raise(value("Verbose,"), value("Verbose")), Raise(value("4294967295"), value("Verbose")),
    Raise(value(" "), value("Verbose")),
    // No level, so that the program decides
    Raise("", "switchValue=\"Verbose\""), Raise(value(""), value("Verbose")),
    Raise(
      "switchType=\"System.Diagnostics.SourceSwitch\"",
      "switchType=\"System.Diagnostics.SourceSwitch\" switchValue=\"Verbose\""),
  ]

  @Test(arguments: raises)
  func `the level of a source becomes the union with the wished one`(raise: Raise) throws {
    let patch = try ProjectPatches.enable(.ecma2HostService, raise.levels)
    func file(_ attributes: String, gap: String) -> String {
      HostFile.tracing(HostFile.diagnostics(connectorsLog: "switchValue=\"All\"", host: attributes))
        .replacing("name=\"ECMA2Host\" >", with: "name=\"ECMA2Host\"\(gap)>")
    }
    // An attribute is added behind the last one, so the space that was before '>' stays.
    let after =
      raise.before.isEmpty ? file("", gap: " \(raise.after) ") : file(raise.after, gap: " ")
    check(patch, file(raise.before, gap: " "), after)
  }

  private func switched(_ source: String, _ switches: String) -> String {
    HostFile.tracing(
      HostFile.diagnostics(
        host: source, more: switches.isEmpty ? "" : "\n    <switches>\n\(switches)\n    </switches>"
      ))
  }

  private func entry(_ value: String, _ name: String = "level") -> String {
    "      <add name=\"\(name)\" value=\"\(value)\" />"
  }

  @Test func `a switch that is named decides, ignoring the case of its value`() throws {
    let patch = try ProjectPatches.enable()
    let source = "switchName=\"level\""
    for value in ["Error", "0", "", "Loud"] {
      check(patch, switched(source, entry(value)), switched(source, entry("Verbose")))
    }
    for value in ["Verbose", "verbose", "ALL", "31"] {
      checkSettled(patch, switched(source, entry(value)))
    }
  }

  @Test func `a switch that is missing is added, in a list of its own if need be`() throws {
    let patch = try ProjectPatches.enable()
    let source = "switchName=\"level\""
    check(patch, switched(source, ""), switched(source, entry("Verbose")))
    check(
      patch, switched(source, entry("Error", "Level")),
      switched(source, entry("Error", "Level") + "\n" + entry("Verbose")))
  }

  @Test func `a switch that is removed later is added again`() throws {
    let patch = try ProjectPatches.enable()
    let source = "switchName=\"level\""
    for instruction in ["<remove name=\"level\" />", "<clear />"] {
      let list = entry("Verbose") + "\n      " + instruction
      check(patch, switched(source, list), switched(source, list + "\n" + entry("Verbose")))
    }
  }

  @Test func `an empty name of a switch is none`() throws {
    check(
      try ProjectPatches.enable(), switched("switchName=\"\"", entry("Error", "")),
      switched("switchName=\"\" switchValue=\"Verbose\"", entry("Error", "")))
  }

  @Test func `a switch with the name of the source is beaten by a value of its own`() throws {
    let patch = try ProjectPatches.enable()
    check(
      patch, switched("switchType=\"\"", entry("Error", "ECMA2Host")),
      switched("switchType=\"\" switchValue=\"Verbose\"", entry("Error", "ECMA2Host")))
    checkSettled(patch, switched("switchType=\"\"", entry("verbose", "ECMA2Host")))
  }

  @Test func `a switch that other sources have too is said`() throws {
    let others = "\n    <switches>\n\(entry("Verbose"))\n    </switches>"
    let shared = HostFile.tracing(
      HostFile.diagnostics(
        connectorsLog: "switchName=\"level\"", host: "switchName=\"level\"", more: others))
    checkSettled(
      try ProjectPatches.enable(), shared,
      remarks: [
        "note: the switch 'level' of 'ConnectorsLog' also decides the level of 'ECMA2Host'",
        "note: the switch 'level' of 'ECMA2Host' also decides the level of 'ConnectorsLog'",
      ])
    let foreign = HostFile.tracing(
      HostFile.diagnostics(
        host: "switchName=\"Other\"",
        more: "\n    <switches>\n\(entry("Verbose", "Other"))\n    </switches>"
      ).replacing(
        "    </sources>", with: "      <source name=\"Other\" />\n    </sources>"))
    checkSettled(
      try ProjectPatches.enable(), foreign,
      remarks: ["note: the switch 'Other' of 'ECMA2Host' also decides the level of 'Other'"])
  }

  @Test func `a switch that is shared and missing is added once and said twice`() throws {
    let source = "switchName=\"level\""
    let before = HostFile.tracing(HostFile.diagnostics(connectorsLog: source, host: source))
    let more = "\n    <switches>\n\(entry("Verbose"))\n    </switches>"
    let after = HostFile.tracing(
      HostFile.diagnostics(connectorsLog: source, host: source, more: more))
    check(try ProjectPatches.enable(), before, after, remarks: ["also decides", "also decides"])
  }

  @Test func `a source that the edit for another one raises is not told as settled`() throws {
    let source = "switchName=\"level\""
    let more = "\n    <switches>\n\(entry("Error"))\n    </switches>"
    let document = configuration(
      HostFile.tracing(HostFile.diagnostics(connectorsLog: source, host: source, more: more)))
    let result = try ProjectPatches.enable().result(for: document)
    #expect(result.edits.count == 1)
    #expect(result.settled == ["'WriteVerboseLog' is 'true'"])
  }

  @Test func `of two sources of a name the last is changed and the first is named as dead`() throws
  {
    func file(_ first: String, _ last: String) -> String {
      HostFile.tracing(HostFile.diagnostics(host: last)).replacing(
        "    <sources>\n",
        with: "    <sources>\n      <source name=\"ECMA2Host\" switchValue=\"\(first)\" />\n")
    }
    check(
      try ProjectPatches.enable(), file("Verbose", "switchValue=\"Off\""),
      file("Verbose", "switchValue=\"Verbose\""),
      remarks: ["note: this trace source 'ECMA2Host' has no effect"])
  }

  @Test func `sources that differ in case are other programs' sources`() throws {
    let other = HostFile.diagnostics(host: "switchValue=\"Off\"", named: "ecma2host")
    let file = HostFile.tracing(other)
    let added = ["Microsoft ECMA2Host", "ECMA2Host"].map { VendorBlock.source($0) }
    check(
      try ProjectPatches.enable(), file,
      file.replacing(
        "    </sources>", with: added.joined(separator: "\n") + "\n    </sources>"))
  }
}
