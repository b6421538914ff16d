import TestSupport

/// A file that .NET would not read, or that cannot be edited, and the place that is to blame.
struct BadInput {
  /// What is wrong, for the page of messages.
  let title: String
  /// The code of the one diagnostic.
  let code: String
  /// A Boolean value indicating whether .NET reads the file, so that `validate` has nothing to say.
  let loads: Bool
  /// The file.
  let bytes: [UInt8]
  /// The line and the column of the place, as messages spell them.
  let place: String

  /// Creates a bad input.
  ///
  /// - Parameters:
  ///   - title: What is wrong.
  ///   - code: The code of the diagnostic.
  ///   - marked: The file, with `⟦` before the place. A `¿` stands for the byte 0xFF.
  ///   - loads: Whether .NET reads the file.
  init(_ title: String, _ code: String, _ marked: String, loads: Bool = false) {
    self.title = title
    self.code = code
    self.loads = loads
    let parts = marked.split(separator: "⟦", omittingEmptySubsequences: false)
    let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    place = "\(lines.count):\((lines.last?.utf16.count ?? 0) + 1)"
    let text = parts.joined()
    bytes = text.split(separator: "¿", omittingEmptySubsequences: false)
      .map { Array($0.utf8) }.joined(separator: [0xFF]).map(\.self)
  }

  /// Creates an input whose `configuration` holds `content`, beginning on line 2.
  init(in title: String, _ code: String, _ content: String, loads: Bool = false) {
    self.init(title, code, "<configuration>\n\(content)\n</configuration>\n", loads: loads)
  }
}

extension BadInput {
  /// What XML itself forbids, or cfgpatch cannot edit.
  static let malformed = [
    BadInput("an empty file", "CFG1029", "⟦"),
    BadInput("white space only", "CFG1029", "\n \n⟦"),
    BadInput("a byte that is not of the encoding", "CFG1001", "<configuration>\n<!-- caf⟦¿ -->\n"),
    BadInput(
      "an encoding that is not supported", "CFG1002",
      "<?xml version=\"1.0\" encoding=\"⟦shift_jis\"?>\n<configuration />\n"),
    BadInput(
      "UTF-16 declared for UTF-8", "CFG1003",
      "<?xml version=\"1.0\" encoding=\"⟦utf-16\"?>\n<configuration />\n"),
    BadInput(
      "a line before the declaration", "CFG1005", "\n⟦<?xml version=\"1.0\"?>\n<configuration />"),
    BadInput("text before the root", "CFG1027", "⟦old\n<configuration />"),
    BadInput("text behind the root", "CFG1027", "<configuration />\n⟦new"),
    BadInput("a second root", "CFG1028", "<configuration />\n⟦<configuration />"),
    BadInput("a zero byte", "CFG1004", "<configuration>\n⟦\0</configuration>"),
    BadInput(in: "two hyphens in a comment", "CFG1009", "<!-- off: ⟦-- <appSettings /> -->"),
    BadInput(in: "a bare ampersand", "CFG1013", "<a value=\"x⟦&y\" />"),
    BadInput(in: "an entity of HTML", "CFG1015", "<a value=\"x⟦&nbsp;y\" />"),
    BadInput(in: "a tag in a value", "CFG1017", "<a value=\"⟦<b>\" />"),
    BadInput(in: "quotation marks of a word processor", "CFG1040", "<add key=⟦“x” value=“y” />"),
    BadInput(in: "an attribute twice", "CFG1023", "<add key=\"x\" ⟦key=\"y\" />"),
    BadInput(in: "an end tag of something else", "CFG1024", "<appSettings>\n⟦</appsettings>"),
    BadInput(
      "a file that is cut off in a tag", "CFG1010", "<configuration>\n<add type=⟦\"System.Diagnos"),
    BadInput("a file that is cut off between tags", "CFG1026", "<configuration>\n<appSettings>\n⟦"),
    BadInput(in: "a prefix that is not declared", "CFG1031", "<⟦xdt:Transform />"),
    BadInput(
      "entities that are declared", "CFG9004",
      "⟦<!DOCTYPE configuration [<!ENTITY host \"h\">]>\n<configuration />", loads: true),
  ]

  /// What .NET's configuration system refuses in the shape of a file.
  static let unloadable = [
    BadInput("another root", "CFG3001", "<⟦Configuration />"),
    BadInput(
      "the namespace of .NET 2.0", "CFG3002",
      "<configuration ⟦xmlns=\"http://schemas.microsoft.com/.NetConfiguration/v2.0\" />"),
    BadInput("another namespace", "CFG3002", "<configuration ⟦xmlns=\"urn:x\" />"),
    BadInput(
      "the namespace of transformations", "CFG3003",
      "<configuration ⟦xmlns:xdt=\"http://schemas.microsoft.com/XML-Document-Transform\" />"),
    BadInput(in: "text between sections", "CFG3004", "⟦todo\n<appSettings />"),
    BadInput(in: "CDATA between sections", "CFG3004", "⟦<![CDATA[x]]>"),
    BadInput(in: "a processing instruction between sections", "CFG3004", "⟦<?x y?>"),
    BadInput(in: "sections declared late", "CFG3005", "<appSettings />\n⟦<configSections />"),
    BadInput(in: "sections declared twice", "CFG3005", "<configSections />\n⟦<configSections />"),
    BadInput(in: "a section in the wrong case", "CFG3006", "<⟦AppSettings />"),
    BadInput(in: "a section that nobody declares", "CFG3006", "<⟦log4net />"),
    BadInput(in: "a section outside its group", "CFG3006", "<⟦defaultProxy />"),
    BadInput(in: "a section twice", "CFG3007", "<appSettings />\n⟦<appSettings />"),
    BadInput(
      in: "a section in two groups", "CFG3007",
      "<system.net><defaultProxy /></system.net>\n<system.net>⟦<defaultProxy /></system.net>"),
    BadInput(
      in: "a section in a location and outside", "CFG3007",
      "<location><appSettings /></location>\n⟦<appSettings />"),
    BadInput(
      in: "a location in a group", "CFG3008", "<system.net>⟦<location path=\"x\" /></system.net>"),
    BadInput(
      in: "a section that no location may hold", "CFG3009", "<location><⟦runtime /></location>"),
    BadInput(in: "a reserved attribute of a group", "CFG3010", "<system.net ⟦configX=\"y\" />"),
    BadInput(in: "an unknown attribute of a location", "CFG3011", "<location ⟦Path=\"x\" />"),
    declaring("an unknown element among declarations", "CFG3012", "<⟦add name=\"x\" type=\"y\" />"),
    declaring(
      "an unknown attribute of a declaration", "CFG3013",
      "<section name=\"x\" type=\"y\" ⟦Z=\"\" />"),
    declaring("a declaration without a type", "CFG3014", "⟦<section name=\"x\" />"),
    declaring(
      "a reserved name", "CFG3015", "<section ⟦name=\"configX\" type=\"y\" />"),
    declaring(
      "a declaration twice", "CFG3016",
      "<section name=\"x\" type=\"y\" />\n<section ⟦name=\"x\" type=\"y\" />"),
    declaring(
      "a declaration that is not machine.config's", "CFG3026",
      "<section name=\"appSettings\" ⟦type=\"y\" />"),
    declaring(
      "a Boolean in upper case", "CFG3017",
      "<section name=\"x\" type=\"y\" ⟦requirePermission=\"False\" />"),
  ]

  /// What stands in the way in a section that the patch needs.
  static let sections = [
    BadInput(
      in: "a section in another file", "CFG9001", "<appSettings ⟦configSource=\"a.config\" />",
      loads: true),
    BadInput(
      in: "a section in another file and here", "CFG3018",
      "<appSettings ⟦configSource=\"a.config\"><clear /></appSettings>"),
    BadInput(
      in: "an encrypted section", "CFG9002",
      "<appSettings ⟦configProtectionProvider=\"RsaProtectedConfigurationProvider\"><EncryptedData /></appSettings>",
      loads: true),
    BadInput(
      in: "an encrypted section without data", "CFG3019",
      "<appSettings ⟦configProtectionProvider=\"RsaProtectedConfigurationProvider\" />"),
    BadInput(
      in: "an attribute in the wrong case", "CFG3030",
      "<appSettings><add ⟦Key=\"a\" /></appSettings>"),
    BadInput(in: "an unknown element", "CFG3031", "<appSettings><⟦Add key=\"a\" /></appSettings>"),
    BadInput(
      in: "an attribute that is missing", "CFG3032",
      "<appSettings>⟦<add value=\"a\" /></appSettings>"),
    BadInput(
      in: "an element twice", "CFG3033",
      "<system.diagnostics><sources />\n⟦<sources /></system.diagnostics>"),
    BadInput(in: "text in a section", "CFG3034", "<appSettings>⟦a</appSettings>"),
    BadInput(
      in: "a flag that does not exist", "CFG3035",
      """
      <system.diagnostics><sharedListeners><add name="a" type="b"
        traceOutputOptions="⟦Call stack" /></sharedListeners></system.diagnostics>
      """),
    BadInput(
      in: "a listener twice", "CFG3036",
      """
      <system.diagnostics><trace><listeners>
        <add name="a" type="System.Diagnostics.ConsoleTraceListener" />
        ⟦<add name="a" type="System.Diagnostics.ConsoleTraceListener" initializeData="true" />
      </listeners></trace></system.diagnostics>
      """),
    BadInput(
      in: "a switch by name and by value", "CFG3037",
      """
      <system.diagnostics><sources>
        ⟦<source name="a" switchName="b" switchValue="All" /></sources></system.diagnostics>
      """),
  ]

  private static func declaring(_ title: String, _ code: String, _ content: String) -> BadInput {
    BadInput(in: title, code, "<configSections>\n\(content)\n</configSections>")
  }
}
