public import ConfigModel
import LosslessXML
import SourceDiagnostics

/// What rules look at: a file, the product it belongs to, and the faults that the model found.
public struct RuleInput: Sendable {
  /// The file.
  public let configuration: ConfigurationDocument
  /// The product that it belongs to.
  public let product: Product
  /// The settings that the program reads.
  let settings: EffectiveSettings
  /// What the program traces.
  let tracing: EffectiveTrace
  /// What keeps the file or a section from loading.
  let loadFailures: [LoadFailure]
  /// What keeps a trace source from tracing, or a request from being sent.
  let useFailures: [UseFailure]
  /// All of these as findings; in a file that is not well-formed, that alone.
  let faults: [Diagnostic]

  /// Reads `configuration` once for all rules.
  public init(_ configuration: ConfigurationDocument, _ product: Product) {
    self.configuration = configuration
    self.product = product
    settings = configuration.settings
    tracing = configuration.tracing
    if let diagnostic = configuration.syntax.diagnostic {
      (loadFailures, useFailures, faults) = ([], [], [diagnostic])
    } else {
      loadFailures = configuration.loadFailures
      useFailures = configuration.useFailures
      faults = loadFailures.map(\.diagnostic) + useFailures.map(\.diagnostic)
    }
  }
}
