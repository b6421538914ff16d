import ConfigModel
import ConfigPatch
import Testing

/// Which sources and listeners `enable-verbose` adds, and which it leaves as they are.
@Suite struct EnableVerboseSourceTests {
  private func file(_ sources: String) -> String {
    HostFile.tracing(
      "  <system.diagnostics>\n    <sources>\n\(sources)\n    </sources>\n  </system.diagnostics>")
  }

  private func source(_ name: String, _ listeners: String = "") -> String {
    let head = "      <source name=\"\(name)\" switchValue=\"Verbose\""
    guard !listeners.isEmpty else { return head + " />" }
    return "\(head)>\n\(listeners)\n      </source>"
  }

  private func list(_ lines: String...) -> String {
    "        <listeners>\n" + lines.map { "          \($0)\n" }.joined() + "        </listeners>"
  }

  private let console = "<add name=\"c\" type=\"System.Diagnostics.ConsoleTraceListener\" />"

  @Test(arguments: ["ECMA2Host", "Microsoft ECMA2Host"])
  func `a file with one of the host's names keeps to it, and lacking connectors are added`(
    name: String
  ) throws {
    let present = source(name, list(console))
    check(
      try ProjectPatches.enable(), file(present),
      file(present + "\n" + VendorBlock.source("ConnectorsLog")))
  }

  @Test func `the host's source is added under both of its names if neither is there`() throws {
    let present = source("ConnectorsLog", list(console))
    let added = ["Microsoft ECMA2Host", "ECMA2Host"].map { VendorBlock.source($0) }
    check(
      try ProjectPatches.enable(), file(present),
      file(present + "\n" + added.joined(separator: "\n")))
  }

  @Test func `both names that are there are raised`() throws {
    let all = ["ConnectorsLog", "ECMA2Host", "Microsoft ECMA2Host"]
    let sources = all.map { source($0, list(console)) }.joined(separator: "\n")
    check(
      try ProjectPatches.enable(), file(sources.replacing("\"Verbose\"", with: "\"Error\"")),
      file(sources))
  }

  @Test func `an explicit level is that of the sources that are added`() throws {
    check(
      try ProjectPatches.enable(.ecma2HostService, .information), HostFile.tracing("  <runtime />"),
      """
      <configuration>
        <appSettings>
          <add key="WriteVerboseLog" value="true" />
        </appSettings>
      \(VendorBlock.diagnostics("Information"))
        <runtime />
      </configuration>

      """)
  }

  private func checkListeners(
    _ before: String, become after: String, remarks: [String] = [],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let host = source("ECMA2Host", list(console))
    check(
      try ProjectPatches.enable(), file(source("ConnectorsLog", before) + "\n" + host),
      file(source("ConnectorsLog", after) + "\n" + host), remarks: remarks,
      sourceLocation: sourceLocation)
  }

  private let documented = [
    VendorBlock.listener("ConnectorsLog") + ">", "  <filter type=\"\" />", "</add>",
  ]

  @Test func `a source without a listener of its own gets the documented one`() throws {
    let added = list(documented[0], documented[1], documented[2])
    try checkListeners("", become: added)
    try checkListeners("        <listeners />", become: added)
    try checkListeners(
      "        <listeners>\n          <!-- none -->\n        </listeners>",
      become: list("<!-- none -->", documented[0], documented[1], documented[2]))
    let gone = [
      "<add name=\"x\" type=\"System.Diagnostics.ConsoleTraceListener\" />",
      "<remove name=\"x\" />",
    ]
    try checkListeners(
      list(gone[0], gone[1]),
      become: list(gone[0], gone[1], documented[0], documented[1], documented[2]))
  }

  @Test func `a listener of its own is kept, whatever it is`() throws {
    let text =
      "<add name=\"t\" type=\"System.Diagnostics.TextWriterTraceListener\" initializeData=\"x.log\" />"
    for listener in [console, text] {
      try checkListeners(list(listener), become: list(listener))
      try checkListeners(
        list(listener, "<remove name=\"Default\" />"),
        become: list(listener, "<remove name=\"Default\" />"))
    }
  }

  @Test func `a list that somebody emptied is left empty, and said on every run`() throws {
    let remark = ["warning: the trace source 'ConnectorsLog' has no listener"]
    for line in ["<clear />", "<remove name=\"Default\" />"] {
      try checkListeners(list(line), become: list(line), remarks: remark)
    }
    try checkListeners(
      list(console, "<clear />"), become: list(console, "<clear />"), remarks: remark)
  }

  private func filtered(_ filter: String) -> String {
    list(
      "<add name=\"f\" type=\"System.Diagnostics.ConsoleTraceListener\">", "  \(filter)", "</add>")
  }

  @Test func `a filter in the way is left there, and said on every run`() throws {
    let type = "System.Diagnostics.EventTypeFilter"
    for level in ["Error", "Information", "Off", "ActivityTracing"] {
      let filter = "<filter type=\"\(type)\" initializeData=\"\(level)\" />"
      try checkListeners(
        filtered(filter), become: filtered(filter),
        remarks: [
          "warning: the listener 'f' of 'ConnectorsLog' has a filter that lets only '\(level)'"
        ])
    }
    let other = "<filter type=\"System.Diagnostics.SourceFilter\" initializeData=\"ECMA2Host\" />"
    try checkListeners(
      filtered(other), become: filtered(other),
      remarks: ["warning: the listener 'f' of 'ConnectorsLog' has a filter of the type"])
  }

  @Test func `a filter that lets everything through that is wished is no obstacle`() throws {
    let type = "System.Diagnostics.EventTypeFilter"
    for filter in [
      "<filter type=\"\" />", "<filter type=\"\(type)\" initializeData=\"Verbose\" />",
      "<filter type=\"\(type), System\" initializeData=\"All\" />",
    ] {
      try checkListeners(filtered(filter), become: filtered(filter))
    }
  }

  @Test func `a filter of the shared listener counts, not one of the reference`() throws {
    let type = "System.Diagnostics.EventTypeFilter"
    let sources = [
      source("ConnectorsLog", list("<add name=\"s\" />")), source("ECMA2Host", list(console)),
    ]
    let shared = """
          <add name="s" type="System.Diagnostics.ConsoleTraceListener">
            <filter type="\(type)" initializeData="Error" />
          </add>
      """
    let xml = file(sources.joined(separator: "\n")).replacing(
      "    </sources>\n",
      with: "    </sources>\n    <sharedListeners>\n\(shared)\n    </sharedListeners>\n")
    checkSettled(
      try ProjectPatches.enable(), xml,
      remarks: ["warning: the listener 's' of 'ConnectorsLog' has a filter"])
  }

  @Test func `sections and sources in comments are none`() throws {
    let before = """
      <configuration>
        <appSettings>
          <add key="WriteVerboseLog" value="true" />
        </appSettings>
        <!--
        <system.diagnostics>
          <sources>
            <source name="ConnectorsLog" switchValue="Verbose" />
          </sources>
        </system.diagnostics>
        -->
      </configuration>

      """
    check(
      try ProjectPatches.enable(), before,
      before.replacing("</appSettings>\n", with: "</appSettings>\n\(VendorBlock.diagnostics())\n"))
  }

  @Test func `what else the section holds stays as it is`() throws {
    let host = source("ECMA2Host", list(console)).replacing("Verbose", with: "Error")
    let connectors = source("ConnectorsLog", list(console))
    let other = "      <source name=\"Other\" switchValue=\"Critical\" />"
    let comment =
      "      <!-- Choose one of the following switchTrace:  Off, Error, Warning, Information, Verbose -->"
    let before = file([connectors, comment, host, other].joined(separator: "\n"))
      .replacing("    <sources>", with: "    <trace autoflush='false' />\n\n    <sources>")
    check(
      try ProjectPatches.enable(), before, before.replacing("\"Error\"", with: "\"Verbose\""))
  }
}
