extension Product {
  /// The agent that provisions from and to the cloud.
  public static let provisioningAgent = Product(
    kind: .provisioningAgent, name: "provisioning agent",
    fileNames: ["AADConnectProvisioningAgent.exe.config"],
    service: "AADConnectProvisioningAgent",
    sources: [
      Source(name: ProvisioningAgentConfiguration.sourceName, isDecisive: true, otherNames: [])
    ], decisiveKeys: [], verboseLogging: .ownSource)
}

/// The configuration of the provisioning agent.
///
/// For the agent, verbose tracing is that its source is there and has listeners; the level is the
/// program's own unless the file says one.
public struct ProvisioningAgentConfiguration: Sendable {
  /// The general reading of the file.
  public let document: ConfigurationDocument

  /// Reads `document` as the agent's.
  public init(_ document: ConfigurationDocument) { self.document = document }

  /// The name of the agent's trace source.
  public static let sourceName = "AAD Connect Provisioning Agent"

  /// The agent's trace source.
  public var source: EffectiveSource? { document.tracing.source(Self.sourceName) }
  /// The proxy that the file sets.
  public var proxy: EffectiveProxy? { document.proxy }
}
