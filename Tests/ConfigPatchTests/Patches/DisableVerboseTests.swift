import ConfigModel
import ConfigPatch
import Testing

/// `disable-verbose` without `--remove`: levels are lowered, and nothing is ever inserted.
@Suite struct DisableVerboseTests {
  private func file(_ setting: String, _ diagnostics: String) -> String {
    """
    <configuration>
      <appSettings>
    \(setting)
      </appSettings>
    \(diagnostics)
    </configuration>

    """
  }

  private func check(
    _ before: String, _ after: String, _ levels: SourceLevels = .error, remarks: [String] = [],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    ConfigPatchTests.check(
      try ProjectPatches.disable(.ecma2HostService, levels), before, after, remarks: remarks,
      sourceLocation: sourceLocation)
  }

  @Test func `the key becomes false and both sources get the level`() throws {
    let error = "switchValue=\"Error\""
    try check(
      file(HostFile.on, HostFile.diagnostics()),
      file(HostFile.off, HostFile.diagnostics(connectorsLog: error, host: error)))
    try check(
      file(HostFile.on, HostFile.diagnostics(named: "Microsoft ECMA2Host")),
      file(
        HostFile.off,
        HostFile.diagnostics(connectorsLog: error, host: error, named: "Microsoft ECMA2Host")))
  }

  static let values: [(String, String)] = [
    ("true", "false"), ("True", "false"), (" TRUE ", "false"), ("false", "false"),
    ("False", "False"), ("1", "1"), ("", ""), ("no", "no"),
  ]

  @Test(arguments: values)
  func `only a value that is true becomes false`(before: String, after: String) throws {
    func setting(_ value: String) -> String {
      file(
        "    <add key='writeVerboseLog' value='\(value)'/>",
        HostFile.diagnostics(connectorsLog: "", host: ""))
    }
    try check(setting(before), setting(after))
  }

  /// How the host decides its level, and how it has to afterwards.
  static let levels: [(String, String, SourceLevels)] = [
    ("Verbose", "Error", .error), ("All", "Error", .error), ("-1", "Error", .error),
    ("Warning", "Error", .error), ("Error, ActivityTracing", "Error", .error),
    ("ActivityTracing", "Error", .error), ("bogus", "Error", .error), ("verbose", "Error", .error),
    ("Error", "Error", .error), ("Critical", "Critical", .error), ("Off", "Off", .error),
    ("3", "3", .error), ("2", "2", .error), ("", "", .error),
    ("Verbose", "Off", .off), ("Error", "Off", .off), ("Verbose", "Information", .information),
    ("Verbose", "Verbose", .verbose),
    ("All", "Verbose, ActivityTracing", [.verbose, .activityTracing]),
  ]

  @Test(arguments: levels)
  func `a level above the wished one is set to it`(
    before: String, after: String, levels: SourceLevels
  ) throws {
    func tracing(_ value: String) -> String {
      file(
        HostFile.off,
        HostFile.diagnostics(connectorsLog: "", host: "switchValue=\"\(value)\""))
    }
    try check(tracing(before), tracing(after), levels)
  }

  private func switched(_ host: String, _ entries: String...) -> String {
    let list = entries.map { "\n      \($0)" }.joined()
    return file(
      HostFile.off,
      HostFile.diagnostics(
        connectorsLog: "", host: host, more: "\n    <switches>\(list)\n    </switches>"))
  }

  @Test func `the level is lowered where it is decided`() throws {
    let verbose = "<add name=\"w\" value=\"verbose\" />"
    let error = "<add name=\"w\" value=\"Error\" />"
    try check(switched("switchName=\"w\"", verbose), switched("switchName=\"w\"", error))
    try check(
      switched("", "<add value='31' name='ECMA2Host'/>"),
      switched("", "<add value='Error' name='ECMA2Host'/>"))
    try check(
      switched("switchValue=\"All\"", "<add value='31' name='ECMA2Host'/>"),
      switched("switchValue=\"Error\"", "<add value='31' name='ECMA2Host'/>"))
  }

  @Test func `nothing is inserted, whatever is absent`() throws {
    for xml in [
      "<configuration/>", "<configuration>\n</configuration>",
      "<configuration><appSettings/><system.diagnostics/></configuration>",
      "<configuration><system.diagnostics><sources/></system.diagnostics></configuration>",
      switched("switchName=\"w\""),
      switched("switchName=\"w\"", "<add name=\"W\" value=\"All\" />"),
      switched("switchName=\"w\"", "<add name=\"w\" value=\"All\" />", "<remove name=\"w\" />"),
      file("    <add key='Port' value='1'/>", HostFile.diagnostics(connectorsLog: "", host: "")),
      file("    <add key='WriteVerboseLog'/>", HostFile.diagnostics(connectorsLog: "", host: "")),
    ] {
      checkSettled(try ProjectPatches.disable(), xml)
      checkSettled(try ProjectPatches.disable(removing: true), xml)
    }
  }

  @Test func `what held before is told`() throws {
    checkSettled(
      try ProjectPatches.disable(), "<configuration/>",
      [
        "'WriteVerboseLog' is not set", "there is no trace source 'ConnectorsLog'",
        "there is no trace source 'Microsoft ECMA2Host'", "there is no trace source 'ECMA2Host'",
      ])
    checkSettled(
      try ProjectPatches.disable(),
      file(HostFile.off, HostFile.diagnostics(connectorsLog: "", host: "switchValue='1'")),
      [
        "'WriteVerboseLog' is 'false'",
        "the trace source 'ConnectorsLog' is at a level that the program decides",
        "there is no trace source 'Microsoft ECMA2Host'",
        "the trace source 'ECMA2Host' is at 'Critical'",
      ])
  }

  @Test func `dead twins are left as they are and named`() throws {
    let twin = "    <sources>\n      <source name=\"ECMA2Host\" switchValue=\"All\" />"
    func twins(_ setting: String, _ level: String) -> String {
      file(
        HostFile.on + "\n" + setting,
        HostFile.diagnostics(connectorsLog: "", host: "switchValue=\"\(level)\"")
          .replacing("    <sources>", with: twin))
    }
    let remarks = [
      "note: this trace source 'ECMA2Host' has no effect",
      "note: this 'WriteVerboseLog' has no effect",
    ]
    try check(twins(HostFile.on, "All"), twins(HostFile.off, "Error"), remarks: remarks)
    try check(twins(HostFile.off, "Error"), twins(HostFile.off, "Error"), remarks: remarks)
  }

  @Test func `a switch that other sources have too is said`() throws {
    let entry = "\n    <switches>\n      <add name=\"w\" value=\"All\" />\n    </switches>"
    let before = file(
      HostFile.off,
      HostFile.diagnostics(connectorsLog: "", host: "switchName=\"w\"", more: entry).replacing(
        "    </sources>", with: "      <source name=\"Other\" switchName=\"w\" />\n    </sources>"))
    try check(
      before, before.replacing("value=\"All\"", with: "value=\"Error\""),
      remarks: ["note: the switch 'w' of 'ECMA2Host' also decides the level of 'Other'"])
  }

  @Test func `a source whose level the program decides, and other sources, are left alone`() throws
  {
    let other = "      <source name=\"Other\" switchValue=\"All\" />\n    </sources>"
    checkSettled(
      try ProjectPatches.disable(),
      file(
        HostFile.off,
        HostFile.diagnostics(connectorsLog: "", host: "").replacing("    </sources>", with: other)))
  }

  @Test func `the wizard has no key`() throws {
    let error = "switchValue=\"Error\""
    ConfigPatchTests.check(
      try ProjectPatches.disable(.ecma2HostWizard), file(HostFile.on, HostFile.diagnostics()),
      file(HostFile.on, HostFile.diagnostics(connectorsLog: error, host: error)),
      remarks: [])
  }
}
