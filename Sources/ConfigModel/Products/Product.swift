/// A program whose configuration file cfgpatch knows.
///
/// Everything that is particular to one program is in one value; adding a program is adding a file.
public struct Product: Hashable, Sendable {
  /// The identity of a product, as `--kind` spells it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case ecma2HostService = "ecma2host-service"
    case ecma2HostWizard = "ecma2host-wizard"
    case provisioningAgent = "provisioning-agent"
    /// Any other program of .NET Framework.
    case dotNet = "dotnet"
  }

  /// The identity.
  public let kind: Kind
  /// What the vendor calls the program.
  public let name: String
  /// The name of its configuration file.
  public let fileName: String?
  /// The Windows service to restart after an edit, by its display name.
  public let service: String?
  /// The trace sources that the program uses, by all names that they have had.
  public let sources: [Source]
  /// Keys of `appSettings` that no other product has.
  public let decisiveKeys: [String]
  /// The level that the vendor documents for normal operation.
  public let quietLevel: SourceLevels

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
    case .dotNet: .dotNet
    }
  }

  /// All products, those with names first.
  public static let all: [Product] = Kind.allCases.map(Product.of)
}
