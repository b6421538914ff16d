/// The grammar of the configuration files that are generated.
enum ConfigurationGrammar {
  static let symbols = [file, settings, diagnostics, listeners, network].reduce(into: [:]) {
    $0.merge($1) { _, _ in preconditionFailure("a symbol is there twice") }
  }

  private static let file: [String: [String]] = [
    "file": ["{declaration}{prolog}{root}\n{epilog}"],
    "declaration": [
      #"<?xml version="1.0" encoding="utf-8"?>\#n"#, "<?xml version='1.0'?>\n", "",
      #"!<?xml version="1.1"?>\#n"#, #"!\#n<?xml version="1.0"?>\#n"#,
      #"!<?xml version="1.0" encoding="utf-16"?>\#n"#, #"!<?xml version="1.0" encoding="no"?>\#n"#,
    ],
    "prolog": ["", "", "<!-- of the host -->\n", "!text", "!<?order 66?>", "!<other/>"],
    "epilog": ["", "<!-- the end -->", "!text", "!<?order 66?>", "!<configuration/>"],
    "root": [
      "<configuration>\n{sections}</configuration>",
      "!<Configuration>\n{sections}</Configuration>",
      #"!<configuration xmlns="urn:other">\#n{sections}</configuration>"#,
      #"!<configuration xmlns:xdt="urn:xdt">\#n{sections}</configuration>"#,
      #"!<configuration level="Verbose">\#n{sections}</configuration>"#,
      "!<configuration>\n{sections}", "!{sections}",
    ],
    "sections": [
      "{declared?}{startup?}{appSettings?}{diagnostics?}{net*}{strings?}",
      "{declared?}{comment}{net?}{diagnostics}{location?}{strings?}{appSettings?}{runtime?}",
      "{runtime?}{diagnostics}{comment}{appSettings}{net?}",
      "!{appSettings}{declared}{diagnostics?}", "!{appSettings}{appSettings}{net?}",
      "!{diagnostics}{net?}{diagnostics}", "!{net}{net}{net}", "!{declared}{declared}{appSettings}",
      "!{appSettings}{stray}{diagnostics}", "!{strings}{undeclared}{diagnostics}",
    ],
    "comment": ["", "  <!-- <appSettings><add key='Port'/></appSettings> -->\n"],
    "stray": ["text", "<![CDATA[ ]]>", "<?order 66?>"],
    "undeclared": [
      "<AppSettings/>", "<system.diagnostic/>", "<unity/>", "<proxy/>", "<appSettings:x/>",
      "<configX/>", "<system.net><proxy/></system.net>",
    ],
    "startup": [
      "!  <startup/><startup/>\n",
      "  <startup><supportedRuntime version=\"v4.0\"/></startup>\n",
    ],
    "runtime": ["  <runtime><gcServer enabled=\"true\"/></runtime>\n"],
    "declared": [
      "  <configSections/>\n", "  <configSections>{declaration-of-section}</configSections>\n",
    ],
    "declaration-of-section": [
      #"<section name="mine" type="No.Such, Class"/>"#,
      #"<sectionGroup name="ours"><section name="mine" type="No.Such, Class"/></sectionGroup>"#,
      #"!<section name="mine"/>"#, #"!<section type="No.Such, Class"/>"#, "!<other/>",
      #"!<section name="mine" type="A"/><section name="mine" type="A"/>"#,
      #"!<section name="configMine" type="A"/>"#, #"!<section name="mine" type="A" color="red"/>"#,
      #"!<section name="mine" type="A" requirePermission="False"/>"#,
    ],
    "location": [
      #"  <location path="there">{appSettings}</location>\#n"#,
      #"!  <location path="there" color="red"></location>\#n"#,
    ],
  ]

  private static let settings: [String: [String]] = [
    "appSettings": [
      "  <appSettings>\n{setting*}  </appSettings>\n", "  <appSettings />\n",
      "  <appSettings>{setting*}{settings-fault}</appSettings>\n",
      "  <appSettings>{setting*}{setting*}</appSettings>\n",
      "  <appSettings>{setting}{setting*}{settings-fault}</appSettings>\n",
      "  <location><appSettings>{setting*}</appSettings></location>\n",
      "!  <location path=\".\"><appSettings>{setting*}</appSettings></location>\n",
      #"!  <appSettings color="red">{setting*}</appSettings>\#n"#,
      #"!  <appSettings configSource="no-such.config"/>\#n"#,
      #"!  <appSettings configSource="no-such.config">{setting}</appSettings>\#n"#,
    ],
    "setting": [
      #"    <add key="{key}" value="{value}" />\#n"#,
      #"    <add key="{key}" value="{value}" />\#n"#,
      #"    <add value='{value}' key='{key}'></add>\#n"#, #"    <add key="{key}"/>\#n"#,
      #"    <remove key="{key}"/>\#n"#, "    <clear/>\n", "    <!-- <add key=\"Debug\"/> -->\n",
    ],
    "settings-fault": [
      "", #"!<add key="{key}" Value="{value}"/>"#, #"!<add Key="{key}" value="{value}"/>"#,
      #"!<add value="{value}"/>"#, "!text", "!<![CDATA[text]]>", "!<?order 66?>",
      #"!<Add key="{key}"/>"#, #"!<remove key="{key}" value=""/>"#, #"!<clear key="{key}"/>"#,
      "!<remove/>", #"!<add key="{key}">{setting}</add>"#,
    ],
    "key": [
      "WriteVerboseLog", "writeverboselog", "Debug", "DEBUG", "Port", "UrlHost", "", " Port",
      "Größe", "GRÖßE",
    ],
    "value": [
      "true", "false", "", "8585", "http://*:8585/ecma2host", "a&amp;b", "a\nb", "a&#10;b", " x ",
      "&lt;&quot;&gt;", "ü€", "!&undefined;", "!a<b", "!a&b",
    ],
    "strings": [
      "  <connectionStrings>{string*}{strings-fault}</connectionStrings>\n"
    ],
    "string": [
      #"<add name="{string-name}" connectionString="Server=x"/>"#,
      #"<remove name="{string-name}"/>"#, "<clear/>",
    ],
    "string-name": ["First", "first", "Second"],
    "strings-fault": [
      "", "", #"!<add connectionString="x"/>"#, #"!<add name="x"/>"#,
      #"!<add name="x" connectionString="y" color="red"/>"#, "!text",
    ],
  ]
}
