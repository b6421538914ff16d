extension ConfigurationGrammar {
  static let diagnostics: [String: [String]] = [
    "diagnostics": [
      """
        <system.diagnostics>
      {trace?}{sources?}{sharedListeners}{switches?}{diagnostics-fault}  </system.diagnostics>

      """,
      "  <system.diagnostics>{sharedListeners?}{sources}{trace?}</system.diagnostics>\n",
      "  <system.diagnostics>{switches?}{sources}</system.diagnostics>\n",
    ],
    "diagnostics-fault": [
      "", "", "!text", "!<source/>", "!<sources/><sources/>", "!<Trace/>",
      #"!<assert assertuienabled="no"/>"#, #"!<performanceCounters filemappingsize="x"/>"#,
    ],
    "trace": [
      "    <trace autoflush=\"{boolean}\" indentsize=\"{number}\">{listeners?}</trace>\n",
      "    <trace/>\n", "!<trace autoFlush=\"true\"/>", "!<trace>{listeners}{listeners}</trace>",
    ],
    "boolean": ["true", "True", "FALSE", " true ", "!1", "!yes", "!"],
    "number": ["4", " 2 ", "0", "!four", "!4.0", "!", "!99999999999"],
    "sources": ["    <sources>\n{source*}{source}{sources-fault}    </sources>\n"],
    "sources-fault": [
      "", "", "!<add name=\"x\"/>", "!<clear/>", "!text", "!<source switchValue=\"Error\"/>",
    ],
    "source": [
      "      <source name=\"{source-name}\"{switch}>{listeners?}</source>\n",
      "      <source name=\"{source-name}\"{switch}>{listeners}</source>\n",
      "!<source name=\"{source-name}\" switchName=\"level\" switchValue=\"Error\"/>",
      "!<source name=\"{source-name}\">{listeners}{listeners}</source>",
    ],
    "source-name": ["ConnectorsLog", "ECMA2Host", "Microsoft ECMA2Host", "Other", "other"],
    "switch": [
      " switchValue=\"{level}\"", " switchValue=\"{level}\"", " switchName=\"{switch-name}\"", "",
      " switchValue=\"\"", " switchType=\"System.Diagnostics.SourceSwitch\"",
      "! switchvalue=\"{level}\"", "! color=\"red\"", "! switchType=\"No.Such\"",
      "! switchType=\"System.String\"",
    ],
    "level": [
      "Off", "Error", "Warning", "Information", "Verbose", "All", "Critical", "ActivityTracing",
      "31",
      "-1", "Error, ActivityTracing", " Verbose ", "0", "!verbose", "!Info", "!Verbose,", "!3.0",
      "!0x1F", "!99999999999", "! verbose ", "! ",
    ],
    "switch-name": ["level", "Level", "ConnectorsLog", "undeclared"],
    "switches": ["    <switches>{switch-entry*}{switch-fault}</switches>\n"],
    "switch-entry": [
      "<add name=\"{switch-name}\" value=\"{switch-level}\"/>", "<remove name=\"{switch-name}\"/>",
      "<clear/>",
    ],
    "switch-level": ["{level}", "verbose", "ERROR", "information"],
    "switch-fault": [
      "", "", "!<add name=\"level\"/>", "!<add value=\"Error\"/>",
      "!<add name=\"level\" value=\"Error\" color=\"red\"/>", "!<add name=\"level\" value=\"\"/>",
    ],
  ]

  static let listeners: [String: [String]] = [
    "listeners": [
      "<listeners>{listener*}{listeners-fault}</listeners>", "<listeners>{listener}</listeners>",
      "<listeners/>",
    ],
    "listener": [
      "<add name=\"{listener-name}\" {class}>{filter}</add>", "<add name=\"{shared-name}\"/>",
      "<add name=\"{listener-name}\" {class} {options}/>", "<remove name=\"Default\"/>",
      "<remove name=\"{listener-name}\"/>", "<clear/>",
      "!<add name=\"{shared-name}\" {options}/>", "!<add name=\"undeclared\"/>",
      "!<add name=\"Default\"/>",
    ],
    "listener-name": ["log", "Log", "text", "console", "", "Default"],
    "shared-name": ["etw", "file"],
    "class": [
      "type=\"System.Diagnostics.ConsoleTraceListener\"",
      "type=\"System.Diagnostics.TextWriterTraceListener\" initializeData=\"x.log\"",
      "type=\"System.Diagnostics.TextWriterTraceListener, System\" initializeData=\"C:\\x.log\"",
      "type=\"System.Diagnostics.EventLogTraceListener, {assembly}\" initializeData=\"ECMA2Host\"",
      "type=\"System.Diagnostics.DefaultTraceListener\"",
      "type=\"System.Diagnostics.XmlWriterTraceListener\" initializeData=\"x.xml\"",
      "type=\"System.Diagnostics.DelimitedListTraceListener\" initializeData=\"x\" delimiter=\",\"",
      "!type=\"System.Diagnostics.ConsoleTraceListener\" initializeData=\"perhaps\"",
      "!type=\"System.Diagnostics.TextWriterTraceListener\"",
      "!type=\"System.Diagnostics.EventLogTraceListener\"", "!type=\"System.String\"",
      "!type=\"System.Diagnostics.consoleTraceListener\"", "!type=\"No.Such\"",
      "!type=\"System.Diagnostics.ConsoleTraceListener\" color=\"red\"",
    ],
    "assembly": [
      "System, Version=2.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089",
      "System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089", "System",
    ],
    "options": [
      "traceOutputOptions=\"{option}\"", "traceOutputOptions=\"{option}, {option}\"",
      "!traceOutputOptions=\"Call stack\"", "!traceOutputOptions=\"datetime\"",
      "!traceOutputOptions=\"\"", "!traceOutputOptions=\"1\"", "!traceOutputOptions=\" DateTime\"",
    ],
    "option": ["None", "DateTime", "Timestamp", "Callstack", "ProcessId", "LogicalOperationStack"],
    "filter": [
      "", "", "<filter type=\"\"/>",
      "<filter type=\"System.Diagnostics.EventTypeFilter\" initializeData=\"{level}\"/>",
      "<filter type=\"System.Diagnostics.SourceFilter\" initializeData=\"ECMA2Host\"/>",
      "!<filter/>", "!<filter type=\"No.Such\"/>", "!<filter type=\"\"/><filter type=\"\"/>",
      "!<filter type=\"System.Diagnostics.EventTypeFilter\"/>",
      "!<filter type=\"System.Diagnostics.SourceFilter\"/>",
    ],
    "listeners-fault": [
      "", "", "!<add {class}/>", "!<remove name=\"log\" type=\"\"/>", "!<other/>", "!text",
      "!<remove/>", "!<clear name=\"log\"/>", "!<add name=\"log\"><other/></add>",
    ],
    "sharedListeners": [
      """
          <sharedListeners><add name="etw" {class}/><add name="file" {class}>{filter}</add>\
      {shared-fault}</sharedListeners>

      """
    ],
    "shared-fault": [
      "", "", "<add name=\"etw\" {class}/>", "!<add name=\"x\"/>", "!<remove name=\"etw\"/>",
      "!<clear/>", "!<add {class}/>", "!text",
    ],
  ]

  static let network: [String: [String]] = [
    "net": [
      "  <system.net>{defaultProxy}</system.net>\n", "  <system.net/>\n",
      "  <system.net><settings>{net-setting*}</settings></system.net>\n",
      "  <system.net><connectionManagement>{limit*}</connectionManagement></system.net>\n",
      "  <system.net><!-- none --></system.net>\n",
      "!  <system.net>text</system.net>\n", "!  <system.net configSource=\"x\"/>\n",
      "!  <system.net color=\"red\"/>\n",
    ],
    "net-setting": [
      "<ipv6 enabled=\"{boolean}\"/>", "<httpWebRequest maximumErrorResponseLength=\"{number}\"/>",
      "<servicePointManager expect100Continue=\"{boolean}\"/>", "!<ServicePointManager/>",
      "!<httpWebRequest useUnsafeHeaderparsing=\"true\"/>", "!text",
    ],
    "limit": [
      "<add address=\"*\" maxconnection=\"{number}\"/>", "<clear/>", "<remove address=\"*\"/>",
      "!<add Address=\"*\" maxconnection=\"2\"/>", "!<Add address=\"*\" maxconnection=\"2\"/>",
    ],
    "defaultProxy": [
      "<defaultProxy{enabled}>{proxy?}{bypasslist?}</defaultProxy>",
      "<defaultProxy{enabled}>{bypasslist?}{proxy}{proxy-fault}</defaultProxy>", "<defaultProxy/>",
      "!<defaultProxy{enabled} color=\"red\"/>",
    ],
    "enabled": [
      "", "", " enabled=\"{boolean}\"", " useDefaultCredentials=\"{boolean}\"",
      "! Enabled=\"true\"",
    ],
    "proxy-fault": ["", "", "!<proxy/>", "!text", "!<other/>", "!<bypasslist/><bypasslist/>"],
    "proxy": [
      "<proxy{address}{bypass-local}{system}/>", "<proxy{address} {bypass-local}/>",
      "!<proxy proxyAddress=\"http://proxy:8080\"/>", "!<proxy{address}>text</proxy>",
      "!<proxy{address}><other/></proxy>",
    ],
    "address": [
      "", " proxyaddress=\"http://proxy.contoso.com:8080\"",
      " proxyaddress=\"http://10.0.0.1:3128/\"", " proxyaddress=\"HTTP://PROXY\"",
      " proxyaddress=\"http://[2001:db8::1]:3128\"", " proxyaddress=\"http://user:pw@proxy:8080\"",
      "! proxyaddress=\"\"", "! proxyaddress=\"10.0.0.1:8080\"", "! proxyaddress=\"proxy\"",
      "! proxyaddress=\"http://[proxy-server]:[proxy-port]\"", "! proxyaddress=\"http://\"",
      "! proxyaddress=\"http://proxy:99999\"", "! proxyaddress=\"http://pro xy\"",
    ],
    "bypass-local": ["", " bypassonlocal=\"{tri-state}\"", "! bypassOnLocal=\"true\""],
    "system": ["", " usesystemdefault=\"{tri-state}\"", " autoDetect=\"False\""],
    "tri-state": ["true", "True", "FALSE", "Unspecified", " true ", "1", "0", "!yes", "!"],
    "bypasslist": ["<bypasslist>{bypass*}{bypass-fault}</bypasslist>"],
    "bypass": [
      "<add address=\"{expression}\"/>", "<add address=\"{expression}\"/>",
      "<remove address=\"{expression}\"/>", "<clear/>",
    ],
    "expression": [
      "\\.contoso\\.com$", "intranet", "^https?://10\\.", "[a-z]+\\.microsoft\\.com",
      "login.microsoftonline.com", "graph", "!*.contoso.com", "!(", "!",
    ],
    "bypass-fault": [
      "", "", "!<add/>", "!<add Address=\"x\"/>", "!<remove/>", "!text", "!<other/>",
    ],
  ]
}
