import ConfigModel
import ConfigPatch
import Testing

/// Where sections go that are not there.
@Suite struct PlacementTests {
  private static let settings = """
      <appSettings>
        <add key="WriteVerboseLog" value="true" />
      </appSettings>
    """
  private static let blocks = settings + "\n" + VendorBlock.diagnostics()

  private func file(_ lines: String...) -> String {
    "<configuration>\n" + lines.joined(separator: "\n") + "\n</configuration>\n"
  }

  @Test func `both sections go first into a file without startup`() throws {
    check(
      try ProjectPatches.enable(), file("  <runtime />"), file(Self.blocks, "  <runtime />"))
    check(
      try ProjectPatches.enable(), file("  <!-- c -->", "  <runtime />"),
      file(Self.blocks, "  <!-- c -->", "  <runtime />"))
  }

  @Test func `both sections go behind configSections and startup`() throws {
    let declared = "  <configSections />"
    let startup = "  <startup>\n    <supportedRuntime version=\"v4.0\" />\n  </startup>"
    let patch = try ProjectPatches.enable()
    check(patch, file(declared, "  <runtime />"), file(declared, Self.blocks, "  <runtime />"))
    check(patch, file(startup, "  <runtime />"), file(startup, Self.blocks, "  <runtime />"))
    check(patch, file(declared, startup), file(declared, startup, Self.blocks))
    check(
      patch, file(declared, "  <runtime />", startup, "  <uri />"),
      file(declared, "  <runtime />", startup, Self.blocks, "  <uri />"))
  }

  @Test func `a comment behind startup on its line stays with it`() throws {
    let startup = "  <startup /> <!-- v4 --> <!-- only -->"
    check(
      try ProjectPatches.enable(), file(startup, "  <!-- next -->"),
      file(startup, Self.blocks, "  <!-- next -->"))
  }

  @Test func `system.diagnostics goes right behind appSettings`() throws {
    check(
      try ProjectPatches.enable(),
      file("  <startup />", "  <runtime />", Self.settings, "  <uri />"),
      file(
        "  <startup />", "  <runtime />", Self.settings, VendorBlock.diagnostics(), "  <uri />"))
  }

  @Test func `appSettings goes to its place before a system.diagnostics that is there`() throws {
    let diagnostics = HostFile.diagnostics()
    check(
      try ProjectPatches.enable(), file("  <startup />", diagnostics),
      file("  <startup />", Self.settings, diagnostics))
  }

  static let empties = [
    "  <appSettings/>", "  <appSettings />", "  <appSettings></appSettings>",
    "  <appSettings>\n  </appSettings>",
  ]

  @Test(arguments: empties)
  func `an appSettings that is empty is filled`(empty: String) throws {
    let diagnostics = HostFile.diagnostics()
    check(
      try ProjectPatches.enable(), file(empty, diagnostics), file(Self.settings, diagnostics))
  }

  static let locations = ["<location>", "<location path=\".\">", "<location path=\"\">"]

  @Test(arguments: locations)
  func `sections in a location without a path are edited there`(location: String) throws {
    let before = file(
      "  " + location, "    <appSettings>", "      <add key=\"Port\" value=\"1\" />",
      "    </appSettings>", "  </location>", "  <runtime />")
    let after = file(
      "  " + location, "    <appSettings>", "      <add key=\"Port\" value=\"1\" />",
      "      <add key=\"WriteVerboseLog\" value=\"true\" />", "    </appSettings>",
      "  </location>", VendorBlock.diagnostics(), "  <runtime />")
    check(try ProjectPatches.enable(), before, after)
  }

  @Test func `sections in a location with a path are left alone`() throws {
    let location = "  <location path=\"x\">\n    <appSettings />\n  </location>"
    check(
      try ProjectPatches.enable(), file(location),
      file(Self.blocks, location))
  }

  @Test func `the lists of a system.diagnostics are made if they are missing`() throws {
    let inside = VendorBlock.diagnostics()
    for empty in ["  <system.diagnostics />", "  <system.diagnostics></system.diagnostics>"] {
      check(
        try ProjectPatches.enable(), file(Self.settings, empty), file(Self.settings, inside))
    }
    let list = file(
      Self.settings, "  <system.diagnostics>\n    <sources />\n  </system.diagnostics>")
    check(try ProjectPatches.enable(), list, file(Self.settings, inside))
    let trace = "  <system.diagnostics>\n    <trace autoflush=\"true\" />"
    check(
      try ProjectPatches.enable(), file(Self.settings, trace, "  </system.diagnostics>"),
      file(
        Self.settings,
        inside.replacing("  <system.diagnostics>", with: trace)))
  }

  static let roots = ["<configuration />", "<configuration></configuration>"]

  @Test(arguments: roots)
  func `a file of nothing but its root gets all`(root: String) throws {
    let after = file(Self.blocks).replacing("\n", with: "\r\n")
    // A file without any line end gets those of Windows.
    let expected = String(after.dropLast())
    check(try ProjectPatches.enable(), root, expected)
  }

  @Test func `the wizard has no appSettings and gets none`() throws {
    let patch = try ProjectPatches.enable(.ecma2HostWizard)
    let declared = "  <configSections />"
    check(
      patch,
      file(declared, "  <startup />", "  <runtime />", "  <userSettings />")
        .replacing("  <userSettings />\n", with: ""),
      file(declared, "  <startup />", VendorBlock.diagnostics(), "  <runtime />"))
    let quiet = HostFile.diagnostics(host: "switchValue=\"Error\"")
    check(patch, file(quiet), file(HostFile.diagnostics()))
    checkSettled(
      patch, file(HostFile.diagnostics()),
      [
        "the trace source 'ConnectorsLog' is at 'Verbose'",
        "the trace source 'ECMA2Host' is at 'Verbose'",
      ])
  }

  @Test func `the wizard is none of the business of its appSettings`() throws {
    let broken = "  <appSettings configSource=\"x.config\" />"
    checkSettled(
      try ProjectPatches.enable(.ecma2HostWizard), file(broken, HostFile.diagnostics()))
  }
}
