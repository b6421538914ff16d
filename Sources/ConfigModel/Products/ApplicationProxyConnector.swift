extension Product {
  /// The connector of the application proxy, which the private network connector succeeds.
  public static let applicationProxyConnector = Product(
    kind: .applicationProxyConnector, name: "application proxy connector",
    fileNames: ["ApplicationProxyConnectorService.exe.config"], service: "WAPCSvc", sources: [],
    decisiveKeys: [], verboseLogging: nil,
    proxyAdvice: "the updater has a file of its own for the same proxy, "
      + "'ApplicationProxyConnectorUpdaterService.exe.config'")
}
