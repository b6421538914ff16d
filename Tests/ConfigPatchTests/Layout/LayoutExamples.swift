import ConfigModel
@testable import ConfigPatch
import LosslessXML
import SourceText

/// The examples of layout, by what they show.
enum LayoutExamples {
  typealias Example = LayoutTests.Example

  private static func settings(_ content: String) -> String {
    "<configuration>\n  <appSettings>\(content)</appSettings>\n</configuration>\n"
  }

  static let elements = [
    Example("two spaces", settings("\n    <add key=\"A\" value=\"1\" />\n  ")),
    Example(
      "tabs",
      "<configuration>\n\t<appSettings>\n\t\t<add key=\"A\" value=\"1\"/>\n\t</appSettings>\n</configuration>\n"
    ),
    Example(
      "four spaces, nested",
      "<configuration>\n    <runtime>\n        <gcServer enabled=\"true\"/>\n    </runtime>\n</configuration>\n",
      .proxy),
    Example(
      "no indentation at the top only",
      "<configuration>\n<runtime>\n  <gcServer enabled=\"true\" />\n</runtime>\n</configuration>\n",
      .proxy),
    Example("no indentation", "<configuration>\n<runtime />\n</configuration>\n", .proxy),
    Example("no space before '/>'", settings("\n    <add key=\"A\" value=\"1\"/>\n  ")),
    Example("a pair of tags", settings("\n    <add key=\"A\" value=\"1\"></add>\n  ")),
    Example("single quotes", settings("\n    <add key='A' value='1' />\n  ")),
    Example(
      "mixed quotes, the more frequent ones",
      settings("\n    <add key='A' value='1' />\n    <add key=\"B\" value='2' />\n  ")),
    Example(
      "attributes on lines of their own",
      settings("\n    <add\n      key=\"A\"\n      value=\"1\" />\n  ")),
    Example(
      "the end of the tag on a line of its own",
      settings("\n    <add\n      key=\"A\"\n      value=\"1\"\n    />\n  ")),
    Example(
      "attributes below each other",
      settings("\n    <add key=\"A\"\n         value=\"1\" />\n  ")),
    Example(
      "empty lines between all neighbours",
      settings(
        "\n    <add key=\"A\" value=\"1\" />\n\n    <add key=\"B\" value=\"2\" />\n\n    <add key=\"C\" value=\"3\" />\n  "
      )),
    Example(
      "an empty line between some neighbours",
      settings(
        "\n    <add key=\"A\" value=\"1\" />\n\n    <add key=\"B\" value=\"2\" />\n    <add key=\"C\" value=\"3\" />\n  "
      )),
    Example(
      "an empty line at the end of the parent",
      settings("\n    <add key=\"A\" value=\"1\" />\n\n  ")),
    Example(
      "a comment on the last line of the parent",
      settings("\n    <add key=\"A\" value=\"1\" /> <!-- one -->\n  ")),
    Example(
      "a comment on the line of the element before",
      "<configuration>\n  <startup /> <!-- v4 -->\n  <runtime />\n</configuration>\n"),
    Example(
      "a comment on the line of the parent",
      "<configuration> <!-- v4 -->\n  <runtime />\n</configuration>\n"),
    Example(
      "blanks at the end of lines", "<configuration>  \n  <startup />\t \n</configuration>\n"),
    Example("an empty-element parent", "<configuration>\n  <appSettings/>\n</configuration>\n"),
    Example(
      "an empty-element parent with attributes and space",
      "<configuration>\n  <appSettings file=\"x\"  />\n</configuration>\n"),
    Example("a parent of two tags", settings("")),
    Example("a parent with nothing but a line end", settings("\n  ")),
    Example("a parent with nothing but a comment", settings("\n    <!-- none -->\n  ")),
    Example("a parent on one line", settings("<add key=\"A\" value=\"1\"/>")),
    Example("a parent with a comment on one line", settings("<!-- none -->")),
    Example(
      "a file on one line",
      "<configuration><startup/><appSettings><add key=\"A\" value=\"1\"/></appSettings></configuration>"
    ),
    Example(
      "a file on one line, nested", "<configuration><runtime/></configuration>", .proxy),
    Example(
      "an end tag on the line of the last element",
      "<configuration>\n  <startup /></configuration>\n", .proxy),
    Example(
      "neighbours at different depths: the last one like it",
      settings(
        "\n    <add key=\"A\" value=\"1\" />\n      <add key=\"B\" value=\"2\" />\n    <remove key=\"C\" />\n  "
      )),
    Example(
      "Windows line ends", "<configuration>\r\n  <runtime />\r\n</configuration>\r\n", .proxy),
    Example("old Macintosh line ends", "<configuration>\r  <startup />\r</configuration>\r"),
    Example(
      "mixed line ends: the nearest before",
      "<configuration>\r\n  <appSettings>\r\n    <add key=\"A\" value=\"1\" />\n  </appSettings>\r\n</configuration>\r\n"
    ),
    Example("no final line end", "<configuration>\n  <runtime />\n</configuration>", .proxy),
    Example("no line end at all", "<configuration></configuration>"),
    Example("an empty root", "<?xml version=\"1.0\"?>\n<configuration/>\n"),
    Example(
      "the lists of a section", "<configuration>\n  <system.diagnostics />\n</configuration>\n",
      .change(.autoflush)),
  ]

  private static let level = Example.Subject.change(.sourceIncludes(name: "S", .verbose))

  private static func source(_ attributes: String) -> String {
    """
    <configuration>
      <system.diagnostics>
        <sources>
          <source \(attributes)
        </sources>
      </system.diagnostics>
    </configuration>

    """
  }

  static let attributes = [
    Example("behind the only one", source("name=\"S\"/>"), level),
    Example("behind the only one, with space before '/>'", source("name='S' />"), level),
    Example("on a line of its own", source("name=\"S\"\n              extra=\"\" />"), level),
    Example(
      "on a line of its own, with the end of the tag on another",
      source("\n        name=\"S\"\n        extra=\"\"\n      />"), level),
    Example("on a line of its own behind the only one", source("\n        name=\"S\" />"), level),
    Example("more than one space between", source("name=\"S\"  extra=\"\"  />"), level),
    Example("a value that is there", source("switchValue = 'Error'  name=\"S\"/>"), level),
    Example("a value of nothing", source("name=\"S\" switchValue=\"\"></source>"), level),
  ]

  private static let off = Example.Subject.change(
    .settingIsOff(key: "WriteVerboseLog", removing: true))
  private static let on = "<add key=\"WriteVerboseLog\" value=\"true\" />"

  static let removals = [
    Example(
      "with its line", settings("\n    <add key=\"A\" />\n    \(on)\n    <add key=\"B\" />\n  "),
      off),
    Example(
      "not with the empty line before it",
      settings("\n    <add key=\"A\" />\n\n    \(on)\n    <add key=\"B\" />\n  "), off),
    Example(
      "with the empty line before it where all neighbours have one",
      settings(
        "\n    <add key=\"A\" />\n\n    <add key=\"B\" />\n\n    <add key=\"C\" />\n\n    \(on)\n  "
      ), off),
    Example(
      "the blanks of the line before it stay", settings("\n    <add key=\"A\" />  \n    \(on)\n  "),
      off),
    Example("the first of its parent", settings("\n    \(on)\n    <add key=\"B\" />\n  "), off),
    Example("with its parent", settings("\n    \(on)\n  "), off),
    Example(
      "a comment behind it keeps the line",
      settings("\n    <add key=\"A\" />\n    \(on) <!-- ops -->\n  "), off),
    Example("a comment before it stays", settings("\n    <!-- ops -->\n    \(on)\n  "), off),
    Example(
      "from a line that it shares", settings("\n    <add key=\"A\" /> \(on) <add key=\"B\" />\n  "),
      off),
    Example(
      "from a file on one line",
      "<configuration><appSettings><add key=\"A\"/>\(on)</appSettings></configuration>", off),
    Example(
      "with the parent, from a file on one line",
      "<configuration><startup/><appSettings>\(on)</appSettings></configuration>", off),
    Example(
      "with Windows line ends",
      "<configuration>\r\n  <appSettings>\r\n    \(on)\r\n  </appSettings>\r\n</configuration>\r\n",
      off),
  ]

  private static func value(_ value: String) -> Example.Subject {
    .change(.setting("K", is: value))
  }

  static let values = [
    Example("markup", settings("\n    <add key=\"A\" />\n  "), value("a<b>&\"c\"'d'")),
    Example(
      "markup in single quotes", settings("\n    <add key='A' />\n  "), value("a<b>&\"c\"'d'")),
    Example("line ends and tabs", settings("\n    <add key=\"A\" />\n  "), value("a\tb\nc\r\nd")),
    Example("any character", settings("\n    <add key=\"A\" />\n  "), value("Zürich 東京 😀")),
  ]
}
