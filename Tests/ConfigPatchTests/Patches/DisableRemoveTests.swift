import ConfigModel
import ConfigPatch
import Testing

/// `disable-verbose --remove`: what the template would have put there goes, the rest is lowered.
@Suite struct DisableRemoveTests {
  private func file(_ parts: String...) -> String {
    "<configuration>\n" + parts.map { $0 + "\n" }.joined() + "</configuration>\n"
  }

  private func check(
    _ before: String, _ after: String, remarks: [String] = [],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    ConfigPatchTests.check(
      try ProjectPatches.disable(removing: true), before, after, remarks: remarks,
      sourceLocation: sourceLocation)
  }

  private let settings = "  <appSettings>\n\(HostFile.on)\n  </appSettings>"

  @Test func `all that the template has goes with its containers`() throws {
    try check(
      file("  <startup />", settings, VendorBlock.diagnostics(), "  <runtime />"),
      file("  <startup />", "  <runtime />"))
  }

  @Test(arguments: ["Off", "Error", "Verbose", "All", "31", "bogus", ""])
  func `a source like the template's goes whatever its level`(level: String) throws {
    try check(file(VendorBlock.diagnostics(level)), file())
  }

  @Test func `a container with anything else in it stays`() throws {
    let port = "    <add key=\"Port\" value=\"1\" />"
    let comment = "      <!-- Off, Error, Warning -->"
    let other = "      <source name=\"Other\" />"
    let diagnostics = VendorBlock.diagnostics()
    let head = "  <system.diagnostics>\n    <sources>\n"
    let tail = "\n    </sources>\n  </system.diagnostics>"
    try check(
      file("  <appSettings>\n\(port)\n\(HostFile.on)\n  </appSettings>", diagnostics),
      file("  <appSettings>\n\(port)\n  </appSettings>"))
    for line in [comment, other] {
      try check(
        file(diagnostics.replacing("    <sources>\n", with: "    <sources>\n\(line)\n")),
        file(head + line + tail))
    }
    try check(
      file(diagnostics.replacing("    </sources>", with: "    </sources>\n    <trace />")),
      file("  <system.diagnostics>\n    <trace />\n  </system.diagnostics>"))
    try check(
      file("  <appSettings file=\"x.config\">\n\(HostFile.on)\n  </appSettings>"),
      file("  <appSettings file=\"x.config\">\n  </appSettings>"))
  }

  /// Spellings that .NET reads as the same as the template's source of the connectors.
  static let spellings: [(String, String)] = [
    ("<filter type=\"\" />", "<filter type='' />"),
    ("<filter type=\"\" />", "<!-- no filter -->"),
    ("switchValue=\"Verbose\"", "switchValue=\"Verbose\" switchName=\"\""),
    (
      "<add initializeData=\"ConnectorsLog\"",
      "<remove name=\"x\" /><add initializeData=\"ConnectorsLog\""
    ),
    ("traceOutputOptions=\"LogicalOperationStack, DateTime, Timestamp, Callstack\"", ""),
    ("<source name=\"ConnectorsLog\"", "<source   name = 'ConnectorsLog'"),
  ]

  @Test(arguments: spellings)
  func `a source that is spelled otherwise and means the same goes`(
    from: String, to: String
  ) throws {
    try check(file(VendorBlock.diagnostics().replacing(from, with: to)), file())
  }

  /// Changes after which .NET reads something else.
  static let meanings: [(String, String)] = [
    ("name=\"ConnectorsLog\" trace", "name=\"Connectors\" trace"),
    ("initializeData=\"ConnectorsLog\"", "initializeData=\"Other\""),
    ("System.Diagnostics.EventLogTraceListener, System, Version=2.0.0.0", "EventLog"),
    ("<filter type=\"\" />", "<filter type=\"System.Diagnostics.SourceFilter\" />"),
    (
      "switchValue=\"Verbose\">\n        <listeners>\n          <add initializeData=\"ConnectorsLog\"",
      "switchValue=\"Verbose\" switchType=\"System.Diagnostics.SourceSwitch\">\n        <listeners>\n          <add initializeData=\"ConnectorsLog\""
    ),
    (
      "<add initializeData=\"ConnectorsLog\"",
      "<remove name=\"Default\" />\n          <add initializeData=\"ConnectorsLog\""
    ),
    (
      "<add initializeData=\"ConnectorsLog\"",
      "<add name=\"mine\" type=\"System.Diagnostics.ConsoleTraceListener\" />\n          <add initializeData=\"ConnectorsLog\""
    ),
  ]

  @Test(arguments: meanings)
  func `a source that means something else is lowered`(from: String, to: String) throws {
    let source = VendorBlock.source("ConnectorsLog").replacing(from, with: to)
    #expect(source != VendorBlock.source("ConnectorsLog"))
    let head = "  <system.diagnostics>\n    <sources>\n"
    let tail = "\n    </sources>\n  </system.diagnostics>"
    try check(
      file(head + source + tail),
      file(head + source.replacing("\"Verbose\"", with: "\"Error\"") + tail))
  }

  @Test func `the key goes only where it is true`() throws {
    try check(file("  <appSettings>\n\(HostFile.on)\n  </appSettings>"), file())
    let quiet = file("  <appSettings>\n\(HostFile.off)\n  </appSettings>")
    try check(quiet, quiet)
    try check(
      file("  <appSettings>\n    <add key='WRITEVERBOSELOG' value='True'/>\n  </appSettings>"),
      file())
  }

  @Test func `twins that would come to life go, too`() throws {
    try check(
      file("  <appSettings>\n\(HostFile.on)\n\(HostFile.on)\n\(HostFile.on)\n  </appSettings>"),
      file())
    try check(
      file("  <appSettings>\n\(HostFile.off)\n\(HostFile.on)\n  </appSettings>"),
      file("  <appSettings>\n\(HostFile.off)\n  </appSettings>"))
    let other =
      "      <source name=\"ECMA2Host\" switchValue=\"All\" switchName=\"\">\n        <listeners />\n      </source>"
    let head = "  <system.diagnostics>\n    <sources>\n"
    let tail = "\n    </sources>\n  </system.diagnostics>"
    try check(
      file(
        VendorBlock.diagnostics().replacing("    <sources>\n", with: "    <sources>\n\(other)\n")),
      file(head + other.replacing("\"All\"", with: "\"Error\"") + tail))
  }

  @Test func `a comment behind an element on its line keeps its line`() throws {
    try check(
      file("  <appSettings>\n\(HostFile.on) <!-- ops -->\n  </appSettings>"),
      file("  <appSettings>\n     <!-- ops -->\n  </appSettings>"))
    try check(
      file(
        "  <appSettings>\n    <!-- ops --> <add key='WriteVerboseLog' value='true'/>\n  </appSettings>"
      ),
      file("  <appSettings>\n    <!-- ops -->\n  </appSettings>"))
  }

  @Test func `what is removed is named`() throws {
    let document = configuration(file(settings, VendorBlock.diagnostics()))
    let result = try ProjectPatches.disable(removing: true).result(for: document)
    #expect(
      result.edits.map(\.reason) == [
        "removes 'WriteVerboseLog'", "removes the trace source 'ConnectorsLog'",
        "removes the trace source 'Microsoft ECMA2Host'", "removes the trace source 'ECMA2Host'",
      ])
    #expect(
      result.edits.first?.path == "/configuration/appSettings/add[@key='WriteVerboseLog']")
    #expect(result.edits.first?.before.contains("<appSettings>") == true)
  }
}
