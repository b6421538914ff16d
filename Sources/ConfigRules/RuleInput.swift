public import ConfigModel
import LosslessXML
import SourceDiagnostics

/// What rules look at: a file, the product it belongs to, and the faults that the model found.
public struct RuleInput: Sendable {
  /// The file.
  public let configuration: ConfigurationDocument
  /// The product that it belongs to.
  public let product: Product
  /// What keeps the file or a section from loading, or a trace source from tracing.
  let faults: [Diagnostic]

  /// Reads `configuration` once for all rules.
  public init(_ configuration: ConfigurationDocument, _ product: Product) {
    self.configuration = configuration
    self.product = product
    if let diagnostic = configuration.syntax.diagnostic {
      faults = [diagnostic]
    } else {
      faults =
        configuration.loadFailures.map(\.diagnostic) + configuration.useFailures.map(\.diagnostic)
    }
  }
}
