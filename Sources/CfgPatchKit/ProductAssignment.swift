import ConfigModel
import ConfigPatch
import SourceDiagnostics

/// The product that a request treats a file as belonging to.
struct ProductAssignment {
  let recognition: Recognition
  /// What the user should know of it.
  let warnings: [Diagnostic]

  var product: Product { recognition.product }

  /// Assigns a product to `document`.
  ///
  /// Where neither the name nor the content says anything, a request about verbose logging means
  /// the ECMA host, whose recipe it is in the vendor's documentation, and says so.
  ///
  /// - Throws: `Refusal` if the product is unclear or the request means nothing for it.
  init(
    of document: ConfigurationDocument, _ input: Input, for request: PatchRequest
  ) throws(Refusal) {
    let found: Recognition
    do throws(Recognition.Contradiction) {
      found = try Recognition(of: document, kind: input.kind, path: input.nominalPath)
    } catch {
      guard !request.needsProduct else { throw Refusal(unclear: error.words) }
      found = .undecided
    }
    let isAssumed = request.needsProduct && found.evidence == .nothing
    recognition = isAssumed ? Recognition(assuming: .ecma2HostService) : found
    warnings = isAssumed ? [.assumedProduct] : []
    if let part = request.part(inapplicableTo: recognition.product) {
      throw Refusal(inapplicable: part, to: recognition.product.name)
    }
  }
}

extension Recognition.Contradiction {
  /// What was seen, as a clause.
  var words: String {
    switch self {
    case .nameAgainstContent(let name, let content, let product):
      "the name '\(name)' is that of the \(product.name), but the file has the \(content)"
    case .anotherProgram(let name): "the name '\(name)' is that of another program"
    case .contentOfTwo(let first, let second):
      "the file has the \(first) of one product and the \(second) of another"
    }
  }
}

extension Diagnostic {
  fileprivate static let assumedProduct: Diagnostic = {
    var diagnostic = Diagnostic(
      Diagnostic.ID("CFG9010", "assumed-product"), .warning, nil, at: 0..<0,
      "neither the name nor the content says which product this is; it is taken for the "
        + Product.ecma2HostService.name)
    diagnostic.advice = "name the product with '--kind', or the file with '--as'"
    return diagnostic
  }()
}
