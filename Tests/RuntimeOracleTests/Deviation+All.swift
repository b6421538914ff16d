import SourceDiagnostics

extension Deviation {
  /// The deviations of Mono 6.8.
  ///
  /// Its System.Configuration and System.Net are its own; its System.Diagnostics and System.Xml are
  /// Microsoft's, so there is none of theirs.
  static let all: [Deviation] = ofFiles + ofDeclarations + ofSections + ofDiagnostics + ofProxies

  private static let ofFiles = [
    Deviation(
      "reads nothing behind the root element", "XmlUtil.StrictSkipToOurParentsEndElement",
      .passesBehindRoot, in: "<configuration></configuration>text"),
    Deviation(
      "skips what stands between sections", "XmlUtil.VerifyIgnorableNodeType",
      .passes("CFG3004"), in: "<configuration>text</configuration>"),
    Deviation(
      "takes any namespace on the root", "BaseConfigurationRecord.ScanFactories",
      .passes("CFG3002"), in: "<configuration xmlns='urn:x'/>"),
    Deviation(
      "takes reserved attributes on groups", "BaseConfigurationRecord.ScanSectionsRecursive",
      .passes("CFG3010"), in: "<configuration><system.net configSource='x'/></configuration>"),
    Deviation(
      "takes any attribute on a location", "BaseConfigurationRecord.ScanLocationSection",
      .passes("CFG3011"), in: "<configuration><location path='x' color='red'/></configuration>"),
    Deviation(
      "refuses the path of the file itself", "BaseConfigurationRecord.NormalizeLocationSubPath",
      .refuses("path attribute must be a relative virtual path"),
      in: "<configuration><location path='.'/></configuration>"),
    Deviation(
      "skips the content beside configSource", "BaseConfigurationRecord.ScanSectionsRecursive",
      .passes("CFG3018"),
      in: """
        <configuration><appSettings configSource='x'><add key='a'/></appSettings></configuration>
        """),
    Deviation(
      "refuses ignored sections that repeat", "FactoryRecord.IsIgnorable",
      .refuses("The section <startup> is defined more than once"),
      in: "<configuration><startup/><startup/></configuration>"),
  ]

  private static let ofDeclarations = [
    Deviation(
      "takes a reserved name for a section", "BaseConfigurationRecord.VerifySectionName",
      .passes("CFG3015"),
      in: """
        <configuration><configSections><section name='configX' type='T'/></configSections>
        </configuration>
        """),
    Deviation(
      "lets a section be declared twice", "BaseConfigurationRecord.ScanFactoriesRecursive",
      .passes("CFG3016"),
      in: """
        <configuration><configSections><section name='a' type='T'/><section name='a' type='T'/>
        </configSections></configuration>
        """),
  ]

  private static let ofSections = [
    Deviation(
      "skips text in sections", "ConfigurationElement.DeserializeElement", .passes("CFG3034"),
      in: "<configuration><appSettings>text</appSettings></configuration>"),
    Deviation(
      "removes a setting only by its exact key", "ConfigurationElementCollection.BaseRemove",
      .reads(of: "setting ", not: "nothing"),
      in: """
        <configuration><appSettings><add key='A' value='1'/><remove key='a'/></appSettings>
        </configuration>
        """),
    Deviation(
      "takes connection strings that lack an attribute",
      "ConfigurationElement.EnsureRequiredProperties", .passes("CFG3032", of: "connectionStrings"),
      in: """
        <configuration><connectionStrings><add name='x'/></connectionStrings></configuration>
        """),
    Deviation(
      "compares names of connection strings with case",
      "ConfigurationElementCollection.CompareKeys",
      .passes("CFG3036", of: "connectionStrings") { fault, place in
        let name = fault.message.split(separator: "'").first ?? ""
        return !["'\(name)'", "\"\(name)\""].contains(where: place.contains)
      },
      in: """
        <configuration><connectionStrings><add name='a' connectionString='x'/><add name='A'
        connectionString='y'/></connectionStrings></configuration>
        """),
  ]

  private static let ofDiagnostics = [
    Deviation(
      "takes a shared listener without a type", "ConfigurationElement.EnsureRequiredProperties",
      .passes("CFG3032", of: "system.diagnostics", saying: "'add' has no 'type'"),
      in: tracing("<sharedListeners><add name='x'/></sharedListeners>")),
    Deviation(
      "takes a filter without a type", "ConfigurationElement.EnsureRequiredProperties",
      .passes("CFG3032", of: "system.diagnostics", saying: "'filter' has no 'type'"),
      in: tracing("<trace><listeners><add name='x' type='T'><filter/></add></listeners></trace>")),
    Deviation(
      "takes a switch without a value", "ConfigurationElement.EnsureRequiredProperties",
      .passes("CFG3032", of: "system.diagnostics", saying: "'add' has no 'value'"),
      in: tracing("<switches><add name='x'/></switches>")),
    Deviation(
      "takes sources and switches without a name", "ConfigurationElement.EnsureRequiredProperties",
      .passes("CFG3032", of: "system.diagnostics", saying: "has no 'name'") {
        !$1.contains("type=")
      },
      in: tracing("<switches><add value='Error'/></switches>")),
    Deviation(
      "does not expect a 'Default' without a type",
      "ConfigurationProperty.InitDefaultValueFromTypeInfo",
      .refuses("Object reference not set", of: "system.diagnostics"),
      in: tracing(
        """
        <trace><listeners><remove name='Default'/><add name='Default'/></listeners></trace>
        """)),
    Deviation(
      "takes any public key for an assembly of its own", "TraceUtils.GetRuntimeObject",
      .passes("CFG3058") { $1.contains("PublicKeyToken=") },
      in: tracing(
        """
        <trace><listeners><add name='x' type='System.Diagnostics.DefaultTraceListener, System, \
        Version=4.0.0.0, Culture=neutral, PublicKeyToken=0000000000000000'/></listeners></trace>
        """)),
    Deviation(
      "takes numbers for traceOutputOptions", "GenericEnumConverter.ConvertFrom",
      .passes("CFG3035", of: "system.diagnostics", saying: "traceOutputOptions") {
        Int32($1) != nil
      },
      in: tracing(
        "<trace><listeners><add name='x' type='T' traceOutputOptions='1'/></listeners></trace>")),
  ]

  private static let ofProxies = [
    Deviation(
      "does not let a proxy be switched off", "DefaultProxySectionInternal..ctor",
      .reads(of: "request ", not: "direct, for it is off"),
      in: """
        <configuration><system.net><defaultProxy enabled='false'><proxy proxyaddress='http://p'/>
        </defaultProxy></system.net></configuration>
        """),
    Deviation(
      "takes a bypass entry without an address", "ConfigurationElementCollection.BaseAdd",
      .passes("CFG3038"),
      in: """
        <configuration><system.net><defaultProxy><bypasslist><add/></bypasslist></defaultProxy>
        </system.net></configuration>
        """),
    Deviation(
      "does not mind a bypass entry that is no regular expression", "WebProxy.UpdateRegExList",
      .passes("CFG3062", of: "request "),
      in: """
        <configuration><system.net><defaultProxy><proxy proxyaddress='http://p'/><bypasslist>
        <add address='*.x'/></bypasslist></defaultProxy></system.net></configuration>
        """),
    Deviation(
      "takes relative addresses", "UriTypeConverter.ConvertFrom",
      .passes("CFG3035", of: "system.net/defaultProxy") { fault, place in
        ["proxyaddress", "scriptLocation"].contains { fault.message.contains($0) }
          && !place.contains(":")
      },
      in: """
        <configuration><system.net><defaultProxy><proxy proxyaddress='proxy'/></defaultProxy>
        </system.net></configuration>
        """),
  ]

  private static func tracing(_ content: String) -> String {
    "<configuration><system.diagnostics>\(content)</system.diagnostics></configuration>"
  }
}
