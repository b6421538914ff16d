/// Which product a file belongs to, and what says so.
public struct Recognition: Hashable, Sendable {
  /// What decided.
  public enum Evidence: Hashable, Sendable {
    /// The user said it.
    case kind
    /// The name of the file.
    case fileName(String)
    /// Something in the file that only this product has.
    case content(String)
    /// Nothing: neither the name nor the content says anything.
    case nothing
  }

  /// Why no product can be named.
  public enum Contradiction: Error, Hashable, Sendable {
    /// The name is that of one product, the content that of another.
    case nameAgainstContent(name: String, content: String, Product)
    /// The name is that of a program which is none of the products.
    case anotherProgram(name: String)
    /// The content has marks of two products.
    case contentOfTwo(String, String)
  }

  /// The product; `dotNet` where nothing says more.
  public let product: Product
  /// What decided.
  public let evidence: Evidence

  /// Recognises the product of `document`.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - kind: What the user said, which beats everything.
  ///   - path: The path that the file has or should be treated as having, with `/` or `\`.
  /// - Throws: ``Contradiction`` if the name and the content do not fit together.
  public init(
    of document: ConfigurationDocument, kind: Product.Kind?, path: String?
  ) throws(Contradiction) {
    if let kind {
      self.init(product: .of(kind), evidence: .kind)
      return
    }
    let marks = Mark.all(in: document)
    let name = path.map(Self.lastComponent) ?? ""
    if let named = Self.product(named: name) {
      if let other = marks.first(where: { !$0.fits(named) }) {
        throw .nameAgainstContent(name: name, content: other.text, named)
      }
      self.init(product: named, evidence: .fileName(name))
      return
    }
    guard let mark = marks.first else {
      if Self.isAnotherProgram(name) { throw .anotherProgram(name: name) }
      self.init(product: .dotNet, evidence: .nothing)
      return
    }
    if let other = marks.first(where: { !$0.fits(mark.product) }) {
      throw .contentOfTwo(mark.text, other.text)
    }
    self.init(product: mark.product, evidence: .content(mark.text))
  }

  /// Nothing is known of the product, and it does not matter.
  public static let undecided = Recognition(product: .dotNet, evidence: .nothing)

  /// Creates a recognition for want of evidence.
  public init(assuming product: Product) { self.init(product: product, evidence: .nothing) }

  private init(product: Product, evidence: Evidence) {
    self.product = product
    self.evidence = evidence
  }

  private static func lastComponent(_ path: String) -> String {
    String(path.split { $0 == "/" || $0 == "\\" }.last ?? "")
  }

  /// The product whose file is called `name`, or `name` is a copy of it: engines add to its end.
  private static func product(named name: String) -> Product? {
    Product.all.first { product in
      guard let fileName = product.fileName?.lowercased() else { return false }
      return name.lowercased().hasPrefix(fileName)
    }
  }

  private static func isAnotherProgram(_ name: String) -> Bool {
    let folded = name.lowercased()
    return folded == "web.config" || folded == "machine.config" || folded.hasSuffix(".exe.config")
      || folded.hasSuffix(".dll.config")
  }
}

/// Something in a file that only one product has.
private struct Mark {
  let product: Product
  let text: String

  func fits(_ other: Product) -> Bool {
    product.kind == other.kind
      || product.sources == other.sources && other.sources.contains(where: \.isDecisive)
  }

  static func all(in document: ConfigurationDocument) -> [Mark] {
    let settings = document.settings
    let sources = document.diagnostics?.sources.map(\.name) ?? []
    return Product.all.filter { $0.kind != .ecma2HostWizard }.flatMap { product in
      product.decisiveKeys.filter { settings[$0] != nil }
        .map { Mark(product: product, text: "key '\($0)'") }
        + product.sources.filter { $0.isDecisive && sources.contains($0.name) }
        .map { Mark(product: product, text: "trace source '\($0.name)'") }
    }
  }
}
