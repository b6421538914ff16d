extension Product {
  /// The configuration wizard of the ECMA Connector Host, which has no `appSettings`.
  public static let ecma2HostWizard = Product(
    kind: .ecma2HostWizard, name: "ECMA Connector Host configuration wizard",
    fileNames: ["Microsoft.ECMA2Host.ConfigWizard.exe.config"], service: nil,
    sources: ecma2HostSources, decisiveKeys: [], verboseLogging: .sourceLevels)
}

/// The configuration of the ECMA Connector Host's wizard.
public struct ECMA2HostWizardConfiguration: Sendable {
  /// The general reading of the file.
  public let document: ConfigurationDocument

  /// Reads `document` as the wizard's.
  public init(_ document: ConfigurationDocument) { self.document = document }

  /// The source of the connectors.
  public var connectorsLog: EffectiveSource? { document.tracing.source("ConnectorsLog") }
  /// The source of the host itself under each of its names.
  public var hostSources: [EffectiveSource] {
    ["Microsoft ECMA2Host", "ECMA2Host"].compactMap { document.tracing.source($0) }
  }
}
