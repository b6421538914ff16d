import ConfigModel
import LosslessXML
import Testing

@Suite struct EffectiveSettingsTests {
  static let own: [(String, String?)] = [
    ("<add key='K' value='1'/>", "1"), ("<add key='k' value='1'/>", "1"),
    ("<add key='K' value='1'/><add key='k' value='2'/>", "2"),
    ("<add key='K' value='1'/><remove key='k'/>", nil),
    ("<remove key='k'/><add key='K' value='1'/>", "1"),
    ("<add key='K' value='1'/><clear/>", nil), ("<clear/><add key='K' value='1'/>", "1"),
    ("<add key='K'/>", ""), ("<!-- <add key='K' value='1'/> -->", nil), ("", nil),
    ("<add key='K' value='a&#xA;b&lt;'/>", "a\nb<"), ("<add key='K' value='a\n\tb'/>", "a\n\tb"),
  ]

  @Test(arguments: own)
  func `the last addition that is not removed counts, ignoring case`(
    content: String, value: String?
  ) {
    let document = configuration(
      "<configuration><appSettings>\(content)</appSettings></configuration>")
    #expect(document.settings["K"] == value)
    #expect(!document.settings.isOverridden("K"))
  }

  /// Own content, the content of the settings file, the value and whether the file decides.
  static let linked: [(String, String, String?, Bool)] = [
    ("<add key='K' value='1'/>", "", "1", false),
    ("<add key='K' value='1'/>", "<add key='L' value='2'/>", "1", false),
    ("<add key='K' value='1'/>", "<add key='k' value='2'/>", "2", true),
    ("", "<add key='k' value='2'/>", "2", true),
    ("<add key='K' value='1'/>", "<remove key='k'/>", nil, true),
    ("<add key='K' value='1'/>", "<clear/>", nil, true),
    ("<add key='K' value='1'/>", "<clear/><add key='K' value='2'/>", "2", true),
    ("<add key='K' value='1'/>", "<add key='K' value='2'/><remove key='K'/>", nil, true),
  ]

  @Test(arguments: linked)
  func `the settings file is read after the section`(
    own: String, linked: String, value: String?, isOverridden: Bool
  ) {
    let document = configuration(
      "<configuration><appSettings file='more.config'>\(own)</appSettings></configuration>",
      settings: "<appSettings>\(linked)</appSettings>")
    #expect(document.settingsFileName == "more.config")
    #expect(document.settings["K"] == value)
    #expect(document.settings.isOverridden("K") == isOverridden)
  }

  @Test func `a settings file that is not there is ignored`() {
    let document = configuration(
      "<configuration><appSettings file='no.config'><add key='K' value='1'/></appSettings></configuration>"
    )
    #expect(document.settings["K"] == "1")
    #expect(document.loadFailures.isEmpty)
  }

  @Test(arguments: ["", "<appSettings file=''/>"])
  func `no settings file is named by nothing`(section: String) {
    #expect(configuration("<configuration>\(section)</configuration>").settingsFileName == nil)
  }
}
