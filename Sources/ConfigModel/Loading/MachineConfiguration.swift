/// The sections and groups that a file may use without declaring them, because the stock
/// machine.config of .NET Framework 4 does.
enum MachineConfiguration {
  /// The one namespace that System.Configuration accepts on the root; Windows' own loader, which
  /// reads an executable's file first, accepts none.
  static let namespace = "http://schemas.microsoft.com/.NetConfiguration/v2.0"

  /// Sections that System.Configuration ignores: they may repeat, and the runtime's host reads
  /// them.
  static let ignored: Set<String> = [
    "mscorlib", "runtime", "assemblyBinding", "satelliteassemblies", "startup",
    "system.runtime.remoting", "windows", "system.webServer",
  ]

  /// Ignored sections that nevertheless may stand in a `location`.
  static let allowedInLocation: Set<String> = ["system.webServer"]

  /// Sections that the configuration system itself knows.
  static let implicit: Set<String> = [
    "configBuilders", "configProtectedData", "System.Windows.Forms.ApplicationConfigurationSection",
  ]

  static let sections: Set<String> = ignored.union(implicit).union([
    "appSettings", "connectionStrings", "system.codedom", "system.data", "system.data.dataset",
    "system.data.odbc", "system.data.oledb", "system.data.oracleclient", "system.data.sqlclient",
    "system.diagnostics", "system.windows.forms", "uri",
  ]).union(grouped)

  /// Groups whose sections are many and belong to other programs; what they hold is not judged.
  static let openGroups: Set<String> = ["system.web", "system.web.extensions"]

  static let groups: Set<String> = Set(grouped.flatMap(ancestors)).union(openGroups)

  /// The groups that the section at `path` is in, such as `system.net` for `system.net/settings`.
  private static func ancestors(of path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }

  private static let grouped: Set<String> = Set(
    [
      "system.net": [
        "authenticationModules", "connectionManagement", "defaultProxy", "mailSettings/smtp",
        "requestCaching", "settings", "webRequestModules",
      ],
      "system.runtime.caching": ["memoryCache"],
      "system.runtime.serialization": ["dataContractSerializer"],
      "system.serviceModel": [
        "behaviors", "bindings", "client", "comContracts", "commonBehaviors", "diagnostics",
        "extensions", "machineSettings", "protocolMapping", "routing", "serviceHostingEnvironment",
        "services", "standardEndpoints", "tracking",
      ],
      "system.serviceModel.activation": ["diagnostics", "net.pipe", "net.tcp"],
      "system.transactions": ["defaultSettings", "machineSettings"],
      "system.xaml.hosting": ["httpHandlers"],
      "system.xml.serialization": [
        "dateTimeSerialization", "schemaImporterExtensions", "xmlSerializer",
      ],
    ].flatMap { group, names in names.map { "\(group)/\($0)" } })
}
