extension SectionDefinitions {
  /// `SettingsSection`.
  static let networkSettings = ElementDefinition(children: [
    .one("httpListener", httpListener), .one("httpWebRequest", httpWebRequest),
    .one("ipv6", ElementDefinition([.optional("enabled", .boolean)])),
    .one("performanceCounters", ElementDefinition([.optional("enabled", .boolean)])),
    .one("servicePointManager", servicePointManager), .one("socket", socket),
    .one(
      "webProxyScript",
      ElementDefinition([
        .optional("autoConfigUrlRetryInterval", .integer), .optional("downloadTimeout"),
      ])),
    .one(
      "webUtility",
      ElementDefinition([
        .optional("unicodeDecodingConformance"), .optional("unicodeEncodingConformance"),
      ])),
    .one(
      "windowsAuthentication",
      ElementDefinition([.optional("defaultCredentialsHandleCacheSize", .integer)])),
  ])

  /// `HttpListenerElement`, `HttpListenerTimeoutsElement`.
  private static let httpListener = ElementDefinition(
    [.optional("unescapeRequestUrl", .boolean)],
    children: [
      .one(
        "timeouts",
        ElementDefinition([
          .optional("entityBody"), .optional("drainEntityBody"), .optional("requestQueue"),
          .optional("idleConnection"), .optional("headerWait"), .optional("minSendBytesPerSecond"),
        ]))
    ])

  /// `HttpWebRequestElement`.
  private static let httpWebRequest = ElementDefinition([
    .optional("maximumResponseHeadersLength", .integer),
    .optional("maximumErrorResponseLength", .integer),
    .optional("maximumUnauthorizedUploadLength", .integer),
    .optional("useUnsafeHeaderParsing", .boolean),
  ])

  /// `ServicePointManagerElement`.
  private static let servicePointManager = ElementDefinition([
    .optional("checkCertificateName", .boolean),
    .optional("checkCertificateRevocationList", .boolean),
    .optional("dnsRefreshTimeout", .integer), .optional("enableDnsRoundRobin", .boolean),
    .optional("encryptionPolicy", .names(.encryptionPolicy)),
    .optional("expect100Continue", .boolean), .optional("useNagleAlgorithm", .boolean),
  ])

  /// `SocketElement`.
  private static let socket = ElementDefinition([
    .optional("alwaysUseCompletionPortsForAccept", .boolean),
    .optional("alwaysUseCompletionPortsForConnect", .boolean),
    .optional("ipProtectionLevel", .names(.ipProtectionLevel)),
  ])

  /// `ConnectionManagementSection`, `ConnectionManagementElement`.
  static let connectionManagement = ElementDefinition(
    children: ElementDefinition.addRemoveClear(
      ElementDefinition([.optional("address"), .optional("maxconnection", .integer)]),
      key: "address"))
}
