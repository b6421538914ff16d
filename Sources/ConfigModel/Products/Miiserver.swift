extension Product {
  /// The synchronization service of Entra Connect and of MIM, whose Windows services have different
  /// names.
  ///
  /// Its connectors share the source `ConnectorsLog` with the ECMA host, so that source tells
  /// nothing of the product.
  public static let miiserver = Product(
    kind: .miiserver, name: "synchronization service", fileNames: ["miiserver.exe.config"],
    service: nil, sources: [Source(name: "ConnectorsLog", isDecisive: false, otherNames: [])],
    decisiveKeys: [], verboseLogging: .sourceLevels,
    proxyAdvice: "every upgrade overwrites this file; the vendor's advice is to set the proxy in "
      + "machine.config")
}
