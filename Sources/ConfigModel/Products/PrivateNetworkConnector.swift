extension Product {
  /// The private network connector, the successor of the application proxy connector.
  ///
  /// The vendor's text on proxies names the file with `Service`, that on logs without.
  public static let privateNetworkConnector = Product(
    kind: .privateNetworkConnector, name: "private network connector",
    fileNames: [
      "MicrosoftEntraPrivateNetworkConnectorService.exe.config",
      "MicrosoftEntraPrivateNetworkConnector.exe.config",
    ], service: "WAPCSvc", sources: [], decisiveKeys: [], verboseLogging: .traceListener,
    proxyAdvice: "the updater has a file of its own for the same proxy, "
      + "'MicrosoftEntraPrivateNetworkConnectorUpdaterService.exe.config'")
}
