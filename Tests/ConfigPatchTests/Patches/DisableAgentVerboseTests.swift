import ConfigModel
import ConfigPatch
import Testing

/// `disable-verbose` for the provisioning agent.
@Suite struct DisableAgentVerboseTests {
  private func check(
    _ before: String, _ after: String, _ levels: SourceLevels = .error, remarks: [String] = [],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    ConfigPatchTests.check(
      try ProjectPatches.disableAgent(levels), before, after, remarks: remarks,
      sourceLocation: sourceLocation)
  }

  private let fresh = AgentFile.fresh(trace: "<trace autoflush=\"true\" />")
  private let quiet = """
    <configuration>
      <system.diagnostics>
        <trace autoflush="true" />
      </system.diagnostics>
    </configuration>
    """

  @Test func `the source and our listeners go, 'trace' stays`() throws {
    try check(fresh, quiet)
    checkSettled(
      try ProjectPatches.disableAgent(), quiet, ["there is no trace source '\(AgentFile.name)'"])
  }

  @Test func `a source that lets through no more than wished stays`() throws {
    for level in ["Error", "Critical", "Off", "0"] {
      checkSettled(
        try ProjectPatches.disableAgent(),
        fresh.replacing("Agent\">", with: "Agent\" switchValue=\"\(level)\">"))
    }
    let verbose = fresh.replacing("Agent\">", with: "Agent\" switchValue=\"Verbose\">")
    checkSettled(try ProjectPatches.disableAgent(.verbose), verbose)
    for level in ["Warning", "Verbose", "All", "bogus", ""] {
      try check(fresh.replacing("Agent\">", with: "Agent\" switchValue=\"\(level)\">"), quiet)
    }
  }

  @Test func `a shared listener that something refers to stays`() throws {
    let reference = "<listeners>\n        <add name=\"etw\" />\n      </listeners>"
    let trace = "<trace autoflush=\"true\">\n      \(reference)\n    </trace>"
    try check(
      AgentFile.fresh(trace: trace),
      """
      <configuration>
        <system.diagnostics>
          \(trace)
          <sharedListeners>
            \(AgentFile.log)
          </sharedListeners>
        </system.diagnostics>
      </configuration>
      """)
    let other = """
          <source name="Other">
              <listeners>
                <add name="console" />
              </listeners>
            </source>
          </sources>
      """
    let result = try ProjectPatches.disableAgent().result(
      for: configuration(fresh.replacing("    </sources>", with: other)))
    let after = text(of: result.after)
    #expect(after.contains("<source name=\"Other\">") && after.contains(AgentFile.console))
    #expect(!after.contains(AgentFile.name + "\"") && !after.contains(AgentFile.log))
  }

  @Test func `a shared listener that is something else stays`() throws {
    let other = AgentFile.log.replacing("TextWriter", with: "EventLog")
    try check(
      fresh.replacing(AgentFile.log, with: other),
      quiet.replacing(
        "  </system.diagnostics>",
        with:
          "    <sharedListeners>\n      \(other)\n    </sharedListeners>\n  </system.diagnostics>"))
  }

  @Test func `our listeners go under each name that they may have`() throws {
    for name in ["cfgpatch-etw", "cfgpatch-etw-2"] {
      let ours = AgentFile.log.replacing("\"etw\"", with: "\"\(name)\"")
      try check(
        fresh.replacing("<add name=\"etw\" />", with: "<add name=\"\(name)\" />")
          .replacing(AgentFile.log, with: ours), quiet)
    }
  }

  @Test func `a comment keeps its container`() throws {
    try check(
      fresh.replacing("    <sources>", with: "    <sources>\n      <!-- ours -->"),
      quiet.replacing(
        "  </system.diagnostics>",
        with: "    <sources>\n      <!-- ours -->\n    </sources>\n  </system.diagnostics>"))
  }

  @Test func `twins that would come to life go, too`() throws {
    let twin = "    <sources>\n      <source name=\"\(AgentFile.name)\" />"
    try check(fresh.replacing("    <sources>", with: twin), quiet)
    let silent = "    <sources>\n      <source name=\"\(AgentFile.name)\" switchValue=\"Off\" />"
    try check(
      fresh.replacing("    <sources>", with: silent),
      quiet.replacing(
        "  </system.diagnostics>", with: silent + "\n    </sources>\n  </system.diagnostics>"))
  }

  @Test func `enable and disable leave what was there`() throws {
    let before = quiet.replacing(
      "  </system.diagnostics>",
      with:
        "    <sources>\n      <source name=\"Other\" />\n    </sources>\n  </system.diagnostics>")
    let on = try ProjectPatches.enableAgent().result(for: configuration(before))
    let off = try ProjectPatches.disableAgent().result(for: on.after)
    #expect(text(of: off.after) == before)
    #expect(!on.edits.isEmpty && !off.edits.isEmpty)
  }
}
