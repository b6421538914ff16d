import ConfigModel
import ConfigPatch
import Testing

/// The recipe for the provisioning agent, merged into what is there.
@Suite struct EnableAgentVerboseTests {
  private let on = "<trace autoflush=\"true\" />"

  /// A file with one source, the listeners `listeners` and the shared listeners `shared`.
  private func file(
    _ attributes: String = "", listeners: String..., shared: String..., trace: String? = nil
  ) -> String {
    func list(_ name: String, _ lines: [String], _ indent: String) -> String {
      lines.isEmpty
        ? ""
        : ([indent + "<\(name)>"] + lines.map { indent + "  " + $0 } + [indent + "</\(name)>"])
          .map { "\n" + $0 }.joined()
    }
    return """
      <configuration>
        <system.diagnostics>
          \(trace ?? on)
          <sources>
            <source name="\(AgentFile.name)"\(attributes)>\(list("listeners", listeners, "        "))
            </source>
          </sources>\(list("sharedListeners", shared, "    "))
        </system.diagnostics>
      </configuration>
      """
  }

  private let consoleReference = "<add name=\"console\" />"
  private let logReference = "<add name=\"etw\" />"
  private let text =
    "<add name=\"t\" type=\"System.Diagnostics.TextWriterTraceListener\" initializeData=\"t.log\" />"

  @Test func `a file without tracing gets the whole recipe`() throws {
    check(
      try ProjectPatches.enableAgent(), "<configuration>\n  <uri />\n</configuration>",
      AgentFile.fresh(trace: on).replacing(
        "\n</configuration>", with: "\n  <uri />\n</configuration>"),
      remarks: ["note: the level of the trace source '\(AgentFile.name)' is decided by the program"]
    )
  }

  @Test func `an explicit level is written into the source that is added`() throws {
    check(
      try ProjectPatches.enableAgent(.information), "<configuration>\n  <!-- -->\n</configuration>",
      AgentFile.fresh(trace: on, level: "Information")
        .replacing("\n</configuration>", with: "\n  <!-- -->\n</configuration>"))
  }

  static let flushes = [
    ("<trace />", "<trace autoflush=\"true\" />"),
    ("<trace autoflush=\"false\" />", "<trace autoflush=\"true\" />"),
    ("<trace indentsize='4' />", "<trace indentsize='4' autoflush='true' />"),
    (
      "<trace autoflush=\"TRUE\" indentsize=\"2\" />",
      "<trace autoflush=\"TRUE\" indentsize=\"2\" />"
    ),
    ("<trace autoflush=\" true \"/>", "<trace autoflush=\" true \"/>"),
  ]

  @Test(arguments: flushes)
  func `what is traced is written at once`(before: String, after: String) throws {
    check(
      try ProjectPatches.enableAgent(),
      file(" switchValue=\"All\"", listeners: text, trace: before),
      file(" switchValue=\"All\"", listeners: text, trace: after))
  }

  @Test func `the listeners of 'trace' stay`() throws {
    let trace = """
      <trace indentsize="4">
            <listeners>
              <add name="consoleListener" type="System.Diagnostics.ConsoleTraceListener" />
              <remove name="Default" />
            </listeners>
          </trace>
      """
    check(
      try ProjectPatches.enableAgent(), file(" switchValue=\"All\"", listeners: text, trace: trace),
      file(
        " switchValue=\"All\"", listeners: text,
        trace: trace.replacing("\"4\"", with: "\"4\" autoflush=\"true\"")))
  }

  /// Attributes of the source before and after, with the wished level.
  static let levels: [(String, String, SourceLevels?)] = [
    ("", "", nil), (" switchValue=\"\"", " switchValue=\"\"", nil),
    (" switchValue=\"Error\"", " switchValue=\"Verbose\"", nil),
    (" switchValue=\"bogus\"", " switchValue=\"Verbose\"", nil),
    (" switchValue=\"All\"", " switchValue=\"All\"", nil),
    (" switchValue=\"ActivityTracing\"", " switchValue=\"Verbose, ActivityTracing\"", nil),
    ("", " switchValue=\"Verbose\"", .verbose), ("", " switchValue=\"Error\"", .error),
    (" switchValue=\"Off\"", " switchValue=\"Error\"", .error),
    (" switchValue=\"Verbose\"", " switchValue=\"Verbose\"", .error),
  ]

  @Test(arguments: levels)
  func `a lower level is raised, one that the program decides only if asked for`(
    before: String, after: String, levels: SourceLevels?
  ) throws {
    let isByProgram = !after.contains("=\"") || after.contains("\"\"")
    check(
      try ProjectPatches.enableAgent(levels), file(before, listeners: text),
      file(after, listeners: text), remarks: isByProgram ? ["decided by the program"] : [])
  }

  static let logs = [
    "System.Diagnostics.TextWriterTraceListener", "System.Diagnostics.EventLogTraceListener",
    "System.Diagnostics.XmlWriterTraceListener", "System.Diagnostics.DelimitedListTraceListener",
    "System.Diagnostics.EventLogTraceListener, System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089",
  ]

  @Test(arguments: logs)
  func `a source that writes a log already keeps its listeners`(type: String) throws {
    let listener = "<add name=\"mine\" type=\"\(type)\" initializeData=\"x\" />"
    let remarks = ["decided by the program"]
    checkSettled(try ProjectPatches.enableAgent(), file(listeners: listener), remarks: remarks)
    checkSettled(
      try ProjectPatches.enableAgent(),
      file(
        listeners: "<add name=\"mine\" />", "<add name=\"c\" />", shared: listener,
        "<add name=\"c\" type=\"System.Diagnostics.ConsoleTraceListener\" />"), remarks: remarks)
  }

  @Test func `a source with only a console gets the log`() throws {
    let console = "<add name=\"screen\" type=\"System.Diagnostics.ConsoleTraceListener\" />"
    check(
      try ProjectPatches.enableAgent(), file(listeners: console),
      file(listeners: console, logReference, shared: AgentFile.log),
      remarks: ["decided by the program"])
    check(
      try ProjectPatches.enableAgent(),
      file(listeners: consoleReference, shared: AgentFile.console),
      file(listeners: consoleReference, logReference, shared: AgentFile.console, AgentFile.log),
      remarks: ["decided by the program"])
  }

  @Test func `a source without listeners gets both`() throws {
    let after = file(
      listeners: consoleReference, logReference, shared: AgentFile.console, AgentFile.log)
    let empty = file().replacing(">\n      </source>", with: " />")
    for before in [empty, file()] {
      check(try ProjectPatches.enableAgent(), before, after, remarks: ["decided by the program"])
    }
  }

  @Test func `a list that somebody emptied is left so and said`() throws {
    checkSettled(
      try ProjectPatches.enableAgent(), file(listeners: "<clear />"),
      remarks: ["warning: the trace source '\(AgentFile.name)' has no listener", "decided by"])
  }

  @Test func `a shared name that is taken is never redefined`() throws {
    let other =
      "<add name=\"etw\" type=\"System.Diagnostics.EventLogTraceListener\" initializeData=\"AAD\" />"
    let ours = AgentFile.log.replacing("\"etw\"", with: "\"cfgpatch-etw\"")
    check(
      try ProjectPatches.enableAgent(),
      file(listeners: consoleReference, shared: AgentFile.console, other),
      file(
        listeners: consoleReference, "<add name=\"cfgpatch-etw\" />",
        shared: AgentFile.console, other, ours), remarks: ["decided by the program"])
    let taken =
      "<add name=\"console\" type=\"System.Diagnostics.EventLogTraceListener\" initializeData=\"X\" />"
    let console = AgentFile.console.replacing("\"console\"", with: "\"cfgpatch-console\"")
    check(
      try ProjectPatches.enableAgent(), file(shared: taken),
      file(
        listeners: "<add name=\"cfgpatch-console\" />", logReference, shared: taken, console,
        AgentFile.log), remarks: ["decided by the program"])
  }

  @Test func `a name of ours that is taken, too, is numbered`() throws {
    let others = ["etw", "cfgpatch-etw"].map {
      "<add name=\"\($0)\" type=\"System.Diagnostics.ConsoleTraceListener\" />"
    }
    let ours = AgentFile.log.replacing("\"etw\"", with: "\"cfgpatch-etw-2\"")
    check(
      try ProjectPatches.enableAgent(),
      file(listeners: consoleReference, shared: AgentFile.console, others[0], others[1]),
      file(
        listeners: consoleReference, "<add name=\"cfgpatch-etw-2\" />", shared: AgentFile.console,
        others[0], others[1], ours), remarks: ["decided by the program"])
  }

  @Test func `a listener of the source that has the name is not taken for ours`() throws {
    let etw = "<add name=\"etw\" type=\"System.Diagnostics.ConsoleTraceListener\" />"
    let ours = AgentFile.log.replacing("\"etw\"", with: "\"cfgpatch-etw\"")
    check(
      try ProjectPatches.enableAgent(), file(listeners: etw),
      file(listeners: etw, "<add name=\"cfgpatch-etw\" />", shared: ours),
      remarks: ["decided by the program"])
  }

  @Test func `a reference that dangles is mended`() throws {
    check(
      try ProjectPatches.enableAgent(), file(listeners: logReference),
      file(listeners: logReference, consoleReference, shared: AgentFile.console, AgentFile.log),
      remarks: ["decided by the program"])
  }

  @Test func `shared listeners that are just like ours are used`() throws {
    let spelled = AgentFile.console.replacing(
      "name=\"console\" type=\"System.Diagnostics.ConsoleTraceListener\"",
      with: "type='System.Diagnostics.ConsoleTraceListener' name='console'")
    check(
      try ProjectPatches.enableAgent(),
      file(shared: spelled, AgentFile.log),
      file(listeners: consoleReference, logReference, shared: spelled, AgentFile.log),
      remarks: ["decided by the program"])
  }

  @Test func `nothing else in the section is lost`() throws {
    let before = """
      <configuration>
        <system.diagnostics>
          <!-- ours -->
          <switches>
            <add name="x" value="1" />
          </switches>
          <sources>
            <source name="Other" switchValue="Error" />
          </sources>
        </system.diagnostics>
      </configuration>
      """
    let source = """
            <source name="\(AgentFile.name)">
              <listeners>
                <add name="console" />
                <add name="etw" />
              </listeners>
            </source>
          </sources>
          <sharedListeners>
            \(AgentFile.console)
            \(AgentFile.log)
          </sharedListeners>
      """
    check(
      try ProjectPatches.enableAgent(), before,
      before.replacing("    <!-- ours", with: "    \(on)\n    <!-- ours")
        .replacing("    </sources>", with: source), remarks: ["decided by the program"])
  }

  @Test func `of two sources of the name the last counts`() throws {
    let twin = "      <source name=\"\(AgentFile.name)\" switchValue=\"All\" />\n      <source"
    let before = file(" switchValue=\"Off\"", listeners: text).replacing(
      "      <source ", with: twin + " ")
    check(
      try ProjectPatches.enableAgent(), before, before.replacing("\"Off\"", with: "\"Verbose\""),
      remarks: ["note: this trace source '\(AgentFile.name)' has no effect"])
  }

  @Test func `a filter in the way is said`() throws {
    let filtered =
      "<add name=\"etw\" type=\"System.Diagnostics.EventLogTraceListener\" initializeData=\"A\">\n            <filter type=\"System.Diagnostics.EventTypeFilter\" initializeData=\"Warning\" />\n          </add>"
    checkSettled(
      try ProjectPatches.enableAgent(), file(" switchValue=\"All\"", listeners: filtered),
      remarks: ["warning: the listener 'etw' of '\(AgentFile.name)' has a filter"])
  }

  @Test func `the settings of the file are not touched`() throws {
    let settings = "  <appSettings configSource=\"x.config\" />\n"
    let before = file(" switchValue=\"All\"", listeners: text)
    checkSettled(
      try ProjectPatches.enableAgent(),
      before.replacing("  <system.diagnostics>", with: settings + "  <system.diagnostics>"))
  }
}
