import ConfigPatch
import Testing

/// What `enable-verbose` does to the key `WriteVerboseLog`.
@Suite struct EnableVerboseSettingTests {
  private func check(
    _ before: String, _ after: String, remarks: [String] = [],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    ConfigPatchTests.check(
      try ProjectPatches.enable(), HostFile.settings(before), HostFile.settings(after),
      remarks: remarks, sourceLocation: sourceLocation)
  }

  static let values: [(String, String)] = [
    (#"value="false""#, #"value="true""#), (#"value="False""#, #"value="true""#),
    (#"value="True""#, #"value="true""#), (#"value=" true ""#, #"value="true""#),
    (#"value="1""#, #"value="true""#), (#"value="""#, #"value="true""#),
    ("value = 'no'", "value = 'true'"), (#"value="true""#, #"value="true""#),
    ("value='&#116;rue'", "value='&#116;rue'"),
  ]

  @Test(arguments: values)
  func `the value becomes 'true', letter by letter`(before: String, after: String) throws {
    try check(
      "    <add key=\"WriteVerboseLog\" \(before) />",
      "    <add key=\"WriteVerboseLog\" \(after) />")
  }

  @Test func `a value that is not there is added`() throws {
    try check("    <add key=\"WriteVerboseLog\" />", HostFile.on)
    try check(
      "    <add key='WriteVerboseLog'></add>", "    <add key='WriteVerboseLog' value='true'></add>")
  }

  @Test func `the key is found whatever its case, and stays as it is spelled`() throws {
    try check(
      "    <add value=\"false\" key=\"writeVERBOSElog\"/>",
      "    <add value=\"true\" key=\"writeVERBOSElog\"/>")
  }

  @Test func `a key that is not there goes to the end`() throws {
    try check(
      "    <add key=\"Port\" value=\"8585\" />",
      "    <add key=\"Port\" value=\"8585\" />\n" + HostFile.on)
    try check(
      "    <add key=\"Port\" value=\"8585\" />\n    <!-- last word -->",
      "    <add key=\"Port\" value=\"8585\" />\n    <!-- last word -->\n" + HostFile.on)
  }

  @Test func `of two entries the last is changed and the first is named as dead`() throws {
    try check(
      "    <add key=\"WriteVerboseLog\" value=\"true\" />\n    <add key=\"writeverboselog\" value=\"false\" />",
      "    <add key=\"WriteVerboseLog\" value=\"true\" />\n    <add key=\"writeverboselog\" value=\"true\" />",
      remarks: ["note: this 'WriteVerboseLog' has no effect"])
    try check(
      "\(HostFile.off)\n\(HostFile.on)", "\(HostFile.off)\n\(HostFile.on)",
      remarks: ["note: this 'WriteVerboseLog' has no effect"])
  }

  @Test func `an entry that is removed or cleared later is dead, and a new one is added`() throws {
    for instruction in ["<remove key=\"writeverboselog\" />", "<clear />"] {
      try check(
        "\(HostFile.on)\n    \(instruction)", "\(HostFile.on)\n    \(instruction)\n\(HostFile.on)",
        remarks: ["note: this 'WriteVerboseLog' has no effect"])
      try check(
        "    \(instruction)\n\(HostFile.off)", "    \(instruction)\n\(HostFile.on)")
    }
  }

  @Test func `'Debug' is never touched`() throws {
    for value in ["true", "false"] {
      let debug = "    <add key=\"Debug\" value=\"\(value)\" />\n"
      try check(debug + HostFile.off, debug + HostFile.on)
    }
  }

  @Test func `an entry in a comment is none`() throws {
    let comment = "    <!-- <add key=\"WriteVerboseLog\" value=\"true\" /> -->"
    try check(comment, comment + "\n" + HostFile.on)
  }

  @Test func `a file that is as it should be is told so`() throws {
    checkSettled(
      try ProjectPatches.enable(), HostFile.settings(HostFile.on),
      [
        "'WriteVerboseLog' is 'true'", "the trace source 'ConnectorsLog' is at 'Verbose'",
        "the trace source 'ECMA2Host' is at 'Verbose'",
      ])
  }
}
