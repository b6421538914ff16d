/// The sections whose inside is known.
enum SectionDefinitions {
  static let all: [String: ElementDefinition] = [
    "appSettings": appSettings,
    "connectionStrings": connectionStrings,
    "system.diagnostics": diagnostics,
    "system.net/connectionManagement": connectionManagement,
    "system.net/defaultProxy": defaultProxy,
    "system.net/settings": networkSettings,
  ]

  /// `AppSettingsSection`, `KeyValueConfigurationElement`.
  private static let appSettings = ElementDefinition(
    [.optional("file")],
    children: ElementDefinition.addRemoveClear(
      ElementDefinition([.required("key"), .optional("value")]), key: "key"))

  /// `ConnectionStringsSection`, `ConnectionStringSettings`.
  private static let connectionStrings = ElementDefinition(
    children: ElementDefinition.addRemoveClear(
      ElementDefinition([
        .required("name"), .required("connectionString"), .optional("providerName"),
      ]), key: "name"))

  /// `SystemDiagnosticsSection`.
  private static let diagnostics = ElementDefinition(children: [
    .one(
      "assert",
      ElementDefinition([.optional("assertuienabled", .boolean), .optional("logfilename")])),
    .one("performanceCounters", ElementDefinition([.optional("filemappingsize", .integer)])),
    .one("sources", ElementDefinition(children: [.many("source", source)])),
    .one("sharedListeners", ElementDefinition(children: [.many("add", listener(isShared: true))])),
    .one(
      "switches",
      ElementDefinition(children: ElementDefinition.addRemoveClear(traceSwitch, key: "name"))),
    .one(
      "trace",
      ElementDefinition(
        [
          .optional("autoflush", .boolean), .optional("indentsize", .integer),
          .optional("useGlobalLock", .boolean),
        ], children: [.one("listeners", listeners)])),
  ])

  /// `SourceElement`.
  private static let source = ElementDefinition(
    [
      .required("name"), .optional("switchName"), .optional("switchValue"), .optional("switchType"),
    ], children: [.one("listeners", listeners)], acceptsOtherAttributes: true)

  /// `SwitchElement`.
  private static let traceSwitch = ElementDefinition(
    [.required("name"), .required("value")], acceptsOtherAttributes: true)

  /// `ListenerElementsCollection`.
  private static let listeners = ElementDefinition(
    children: ElementDefinition.addRemoveClear(listener(isShared: false), key: "name"))

  /// `ListenerElement`, `SharedListenerElementsCollection`, `FilterElement`.
  private static func listener(isShared: Bool) -> ElementDefinition {
    ElementDefinition(
      [
        .required("name"),
        ElementDefinition.Attribute(name: "type", type: .string, isRequired: isShared),
        .optional("initializeData"), .optional("traceOutputOptions", .names(.traceOptions)),
      ],
      children: [
        .one("filter", ElementDefinition([.required("type"), .optional("initializeData")]))
      ], acceptsOtherAttributes: true)
  }

  /// `DefaultProxySection`, `ProxyElement`, `BypassElement`, `ModuleElement`.
  private static let defaultProxy = ElementDefinition(
    [.optional("enabled", .boolean), .optional("useDefaultCredentials", .boolean)],
    children: [
      .one(
        "proxy",
        ElementDefinition([
          .optional("usesystemdefault", .triState(.useSystemDefault)),
          .optional("bypassonlocal", .triState(.bypassOnLocal)),
          .optional("autoDetect", .triState(.autoDetect)),
          .optional("proxyaddress", .absoluteURI), .optional("scriptLocation", .absoluteURI),
        ])),
      .one(
        "bypasslist",
        ElementDefinition(
          children: ElementDefinition.addRemoveClear(
            ElementDefinition([.optional("address")]), key: "address"))),
      .one("module", ElementDefinition([.optional("type")])),
    ])
}
