import ConfigModel
import ConfigPatch
import Testing

/// What a file that `appSettings` names with `file=` does to the patches of `WriteVerboseLog`.
@Suite struct SettingsFileTests {
  private func result(
    _ patch: Patch, _ line: String, _ settings: String?
  ) throws -> (text: String, settled: [String]) {
    let document = configuration(
      HostFile.settings(line, attributes: " file=\"more.config\""), settings: settings)
    let result = try patch.result(for: document)
    return (text(of: result.after), result.settled)
  }

  private func file(_ line: String) -> String {
    HostFile.settings(line, attributes: " file=\"more.config\"")
  }

  static let harmless: [String?] = [
    nil, "<appSettings/>", "<appSettings><add key='Port' value='1'/></appSettings>",
    "<appSettings><remove key='Port'/></appSettings>",
  ]

  @Test(arguments: harmless)
  func `a settings file that does not have the key is no obstacle`(settings: String?) throws {
    let (after, _) = try result(try ProjectPatches.enable(), HostFile.off, settings)
    #expect(after == file(HostFile.on))
    let (quiet, _) = try result(try ProjectPatches.disable(), HostFile.on, settings)
    #expect(
      quiet.hasPrefix("<configuration>\n  <appSettings file=\"more.config\">\n\(HostFile.off)"))
  }

  @Test func `a settings file that says the same is told`() throws {
    let (after, settled) = try result(
      try ProjectPatches.enable(), HostFile.off,
      "<appSettings><add key='writeverboselog' value='true'/></appSettings>")
    #expect(after == file(HostFile.off))
    #expect(settled.first == "'WriteVerboseLog' is 'true'")
    let (_, off) = try result(
      try ProjectPatches.disable(), HostFile.on,
      "<appSettings><clear/></appSettings>")
    #expect(off.first == "'WriteVerboseLog' is not set")
  }

  static let overrides = [
    "<appSettings><add key='WriteVerboseLog' value='false'/></appSettings>",
    "<appSettings><add key='writeverboselog'/></appSettings>",
    "<appSettings><remove key='WriteVerboseLog'/></appSettings>",
    "<appSettings><clear/></appSettings>",
  ]

  @Test(arguments: overrides)
  func `a settings file that says otherwise refuses enable-verbose`(settings: String) throws {
    for line in [HostFile.off, HostFile.on, "    <add key=\"Port\" value=\"1\" />"] {
      checkRefused(
        try ProjectPatches.enable(),
        HostFile.settings(line, attributes: " ⟦file=\"more.config\"⟧"), "CFG9003",
        settings: settings, "edit 'more.config'")
    }
  }

  @Test func `a settings file that switches the log on refuses disable-verbose`() throws {
    for removing in [false, true] {
      checkRefused(
        try ProjectPatches.disable(removing: removing),
        HostFile.settings(HostFile.on, attributes: " ⟦file=\"more.config\"⟧"), "CFG9003",
        settings: "<appSettings><add key='WriteVerboseLog' value='TRUE'/></appSettings>",
        "'more.config' overrides 'WriteVerboseLog'")
    }
  }

  @Test func `a settings file that cannot be read refuses both`() throws {
    for patch in [try ProjectPatches.enable(), try ProjectPatches.disable()] {
      checkRefused(
        patch, HostFile.settings(HostFile.off, attributes: " ⟦file=\"more.config\"⟧"), "CFG3039",
        settings: "<appSettings", "mend 'more.config'")
    }
  }
}
