/// A program whose configuration file cfgpatch knows.
///
/// Everything that is particular to one program is in one value; adding a program is adding a file.
public struct Product: Hashable, Sendable {
  /// The identity of a product, as `--kind` spells it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The service of the ECMA Connector Host.
    case ecma2HostService = "ecma2host-service"
    /// The configuration wizard of the ECMA Connector Host.
    case ecma2HostWizard = "ecma2host-wizard"
    /// The provisioning agent (`AADConnectProvisioningAgent`).
    case provisioningAgent = "provisioning-agent"
    /// The application proxy connector.
    case applicationProxyConnector = "application-proxy-connector"
    /// The private network connector.
    case privateNetworkConnector = "private-network-connector"
    /// The administration agent of the application proxy connector.
    case administrationAgent = "administration-agent"
    /// The synchronization service (`miiserver`).
    case miiserver = "miiserver"
    /// Any other program of .NET Framework.
    case dotNet = "dotnet"
  }

  /// The identity.
  public let kind: Kind
  /// What the vendor calls the program.
  public let name: String
  /// The names of its configuration file, the usual one first.
  public let fileNames: [String]
  /// The Windows service to restart after an edit, where the vendor's documents name it.
  public let service: String?
  /// The trace sources that the program uses, by all names that they have had.
  public let sources: [Source]
  /// Keys of `appSettings` that no other product has.
  public let decisiveKeys: [String]
  /// The level that the vendor documents for normal operation.
  public var quietLevel: SourceLevels { .error }
  /// How the vendor documents verbose logging; `nil` where no document does.
  public let verboseLogging: VerboseLogging?
  /// What the vendor says of a proxy in this file, as a clause.
  public var proxyAdvice: String?

  /// A way in which a program is made to log all it can.
  public enum VerboseLogging: Hashable, Sendable {
    /// The levels of its trace sources are raised.
    case sourceLevels
    /// Its trace source is there and has listeners.
    case ownSource
    /// `Trace` itself has a listener that writes to a file.
    case traceListener
  }

  /// A trace source of a product.
  public struct Source: Hashable, Sendable {
    /// The name by which the program asks for it.
    public let name: String
    /// A Boolean value indicating whether no other product has a source of this name.
    public let isDecisive: Bool
    /// Other names that the same source has in other versions of the program.
    public let otherNames: [String]
  }

  /// Returns the product of `kind`.
  public static func of(_ kind: Kind) -> Product {
    switch kind {
    case .ecma2HostService: .ecma2HostService
    case .ecma2HostWizard: .ecma2HostWizard
    case .provisioningAgent: .provisioningAgent
    case .applicationProxyConnector: .applicationProxyConnector
    case .privateNetworkConnector: .privateNetworkConnector
    case .administrationAgent: .administrationAgent
    case .miiserver: .miiserver
    case .dotNet: .dotNet
    }
  }

  /// All products, those with names first.
  public static let all: [Product] = Kind.allCases.map(Product.of)
}
