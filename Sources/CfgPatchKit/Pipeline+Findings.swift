import ConfigModel
public import SourceDiagnostics

extension Pipeline {
  /// Returns what is wrong with `input`: whatever is wrong in a file is a finding, never a failure.
  ///
  /// What a comment in the file suppresses is told apart.
  public func findings(in input: Input) -> DiagnosedFile {
    findings(in: configuration(of: input), of: input)
  }

  /// Returns what is wrong with `document`, which is `input` or what is made of it.
  func findings(in document: ConfigurationDocument, of input: Input) -> DiagnosedFile {
    var findings: [Diagnostic] = []
    var product = Product.dotNet
    do throws(Recognition.Contradiction) {
      product = try Recognition(of: document, kind: input.kind, path: input.nominalPath).product
    } catch {
      if let warning = error.warning { findings.append(warning) }
    }
    findings += Validation(of: product, secondParser).findings(in: document)
    let (counting, suppressed) = Validation.suppressing(findings, in: document)
    return DiagnosedFile(input, document, counting, suppressed: suppressed)
  }
}

extension Recognition.Contradiction {
  /// The contradiction as a finding; another program is none, since every program's file can be
  /// judged.
  fileprivate var warning: Diagnostic? {
    if case .anotherProgram = self { return nil }
    var diagnostic = Diagnostic(.unclearProduct, .warning, nil, at: 0..<0, words)
    diagnostic.advice = "name the product with '--kind'"
    return diagnostic
  }
}

extension Diagnostic.ID {
  /// What is reported of a file whose product is not clear.
  static let unclearProduct = Diagnostic.ID("CFG5001", "unclear-product")
}
