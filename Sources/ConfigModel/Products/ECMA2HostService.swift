extension Product {
  /// The service of the ECMA Connector Host.
  ///
  /// The source of the host itself is called `Microsoft ECMA2Host` in the vendor's text of 2021 and
  /// `ECMA2Host` before and since; the file alone does not tell which one a program uses.
  public static let ecma2HostService = Product(
    kind: .ecma2HostService, name: "ECMA Connector Host",
    fileNames: ["Microsoft.ECMA2Host.Service.exe.config"], service: "Microsoft ECMA2Host",
    sources: ecma2HostSources, decisiveKeys: ["UrlHost", "WriteVerboseLog"],
    verboseLogging: .sourceLevels)

  static let ecma2HostSources = [
    Source(name: "ConnectorsLog", isDecisive: false, otherNames: []),
    Source(name: "Microsoft ECMA2Host", isDecisive: true, otherNames: ["ECMA2Host"]),
    Source(name: "ECMA2Host", isDecisive: true, otherNames: ["Microsoft ECMA2Host"]),
  ]
}

/// The configuration of the ECMA Connector Host's service.
public struct ECMA2HostServiceConfiguration: Sendable {
  /// The general reading of the file.
  public let document: ConfigurationDocument

  /// Reads `document` as the host's.
  public init(_ document: ConfigurationDocument) { self.document = document }

  /// The key that switches the host's own verbose log.
  public static let verboseLogKey = "WriteVerboseLog"
  /// The key that, set to true, switches the host's authentication off.
  public static let debugKey = "Debug"

  /// A Boolean value indicating whether the host writes its verbose log; `nil` if the key is not
  /// set.
  ///
  /// The vendor writes `true` and `false`; how the host reads anything else is not known, so only
  /// `true` in any case counts.
  public var writesVerboseLog: Bool? {
    document.settings[Self.verboseLogKey]?.isTrueWord
  }
  /// A Boolean value indicating whether `Debug` is on, which lets anyone query the host.
  public var disablesAuthentication: Bool {
    document.settings[Self.debugKey]?.isTrueWord ?? false
  }
  /// The address that the host listens at.
  public var urlHost: String? { document.settings["UrlHost"] }
  /// The source of the connectors.
  public var connectorsLog: EffectiveSource? { document.tracing.source("ConnectorsLog") }
  /// The source of the host itself under each of its names.
  public var hostSources: [EffectiveSource] {
    ["Microsoft ECMA2Host", "ECMA2Host"].compactMap { document.tracing.source($0) }
  }
}
