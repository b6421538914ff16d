import LosslessXML

/// How the stock machine.config declares a section or group that other files may declare again.
///
/// They may only do so in the same way (`FactoryRecord.IsEquivalentSectionFactory`). .NET compares
/// the classes, not their names; so another spelling of the assembly does no harm, and what is
/// certain from the file alone is another name of the class.
struct MachineDeclaration: Sendable {
  /// The class with its namespace.
  let className: String
  private let attributes: [String: String]

  private init(_ className: String, _ attributes: [String: String] = [:]) {
    self.className = className
    self.attributes = attributes
  }

  /// Returns what `element` declares otherwise.
  func attribute(changedBy element: ElementSyntax) -> String? {
    if let type = element["type"], TypeName(type)?.fullName != className { return "type" }
    guard element.isNamed("section") else { return nil }
    return Self.defaults.sorted { $0.key < $1.key }.first { name, standard in
      element[name] ?? standard != attributes[name] ?? standard
    }?.key
  }

  /// The attributes that are compared, with the values that they have if they are not there.
  private static let defaults = [
    "allowDefinition": "Everywhere", "allowExeDefinition": "MachineToApplication",
    "allowLocation": "true", "requirePermission": "true", "restartOnExternalChanges": "true",
  ]

  /// The declarations whose files people copy; those of the web server and of communication are
  /// not among them.
  static let all: [String: MachineDeclaration] = {
    let ignored = MachineConfiguration.ignored.subtracting(MachineConfiguration.allowedInLocation)
    let section = MachineDeclaration(
      "System.Configuration.IgnoreSection", ["allowLocation": "false"])
    return core.merging(ignored.map { ($0, section) }) { $1 }.merging(net) { $1 }
  }()

  private static let core = [
    "appSettings": MachineDeclaration(
      "System.Configuration.AppSettingsSection",
      ["requirePermission": "false", "restartOnExternalChanges": "false"]),
    "connectionStrings": MachineDeclaration(
      "System.Configuration.ConnectionStringsSection", ["requirePermission": "false"]),
    "system.codedom": MachineDeclaration("System.CodeDom.Compiler.CodeDomConfigurationHandler"),
    "system.data": MachineDeclaration("System.Data.Common.DbProviderFactoriesConfigurationHandler"),
    "system.diagnostics": MachineDeclaration("System.Diagnostics.SystemDiagnosticsSection"),
    "system.webServer": MachineDeclaration("System.Configuration.IgnoreSection"),
    "system.windows.forms": MachineDeclaration("System.Windows.Forms.WindowsFormsSection"),
    "uri": MachineDeclaration("System.Configuration.UriSection"),
  ]

  private static let net = Dictionary(
    uniqueKeysWithValues: [
      ("", "NetSectionGroup"), ("/authenticationModules", "AuthenticationModulesSection"),
      ("/connectionManagement", "ConnectionManagementSection"),
      ("/defaultProxy", "DefaultProxySection"), ("/mailSettings", "MailSettingsSectionGroup"),
      ("/mailSettings/smtp", "SmtpSection"), ("/requestCaching", "RequestCachingSection"),
      ("/settings", "SettingsSection"), ("/webRequestModules", "WebRequestModulesSection"),
    ].map { ("system.net" + $0, MachineDeclaration("System.Net.Configuration." + $1)) })
}
