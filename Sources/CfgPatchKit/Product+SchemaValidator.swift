import ConfigModel
import SchemaValidation

extension Product {
  /// The compiled schema of the product's files; each is compiled once in a process, when first
  /// used.
  var schemaValidator: SchemaValidator {
    switch kind {
    case .ecma2HostService: Self.serviceValidator
    case .ecma2HostWizard: Self.wizardValidator
    case .provisioningAgent: Self.agentValidator
    case .applicationProxyConnector, .privateNetworkConnector, .administrationAgent, .miiserver,
      .dotNet:
      Self.dotNetValidator
    }
  }

  private static let serviceValidator = compiled(.ecma2HostService)
  private static let wizardValidator = compiled(.ecma2HostWizard)
  private static let agentValidator = compiled(.provisioningAgent)
  private static let dotNetValidator = compiled(.dotNet)

  private static func compiled(_ product: Product) -> SchemaValidator {
    do throws(SchemaError) {
      return try SchemaValidator(schema: product.schema)
    } catch {
      preconditionFailure("every embedded schema compiles")
    }
  }
}
