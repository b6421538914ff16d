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
      if let other = marks.first(where: { !$0.kinds.contains(named.kind) }) {
        throw .nameAgainstContent(name: name, content: other.text, named)
      }
      self.init(product: named, evidence: .fileName(name))
      return
    }
    guard let mark = marks.first else {
      if Self.isAnotherProgram(name) { throw .anotherProgram(name: name) }
      self = .undecided
      return
    }
    let marked = Product.all.first { product in
      marks.allSatisfy { $0.kinds.contains(product.kind) }
    }
    guard let marked else {
      let other = marks.first { $0.kinds.isDisjoint(with: mark.kinds) } ?? mark
      throw .contentOfTwo(mark.text, other.text)
    }
    self.init(product: marked, evidence: .content(mark.text))
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

  /// The product whose file is called `name`, or `name` is a copy of it: engines and backups add
  /// something before or behind.
  private static func product(named name: String) -> Product? {
    let folded = name.lowercased()
    return Product.all.first { product in
      product.fileNames.contains { folded.contains($0.lowercased()) }
    }
  }

  /// Returns whether `name` is that of some program's file, not one that says nothing.
  ///
  /// Salt names its temporary copies itself and lets users add the extension of a program's file.
  private static func isAnotherProgram(_ name: String) -> Bool {
    let folded = name.lowercased()
    guard !folded.hasPrefix("__salt.tmp.") else { return false }
    return ["web.config", "machine.config"].contains {
      folded.hasPrefix($0) || folded.hasSuffix($0)
    }
      || [".exe.config", ".dll.config"].contains { folded.contains($0) }
  }
}

/// Something in a file that only some products have.
private struct Mark {
  /// The products that have it.
  let kinds: Set<Product.Kind>
  let text: String

  /// The marks in `document`, keys before trace sources.
  static func all(in document: ConfigurationDocument) -> [Mark] {
    let settings = document.settings
    let sources = document.diagnostics?.sources.map(\.name) ?? []
    let keys = unique(Product.all.flatMap(\.decisiveKeys)).filter { settings[$0] != nil }
    let names = unique(Product.all.flatMap { $0.sources.filter(\.isDecisive).map(\.name) })
    return keys.map { key in
      Mark(kinds: kinds { $0.decisiveKeys.contains(key) }, text: "key '\(key)'")
    }
      + names.filter(sources.contains).map { name in
        Mark(
          kinds: kinds { $0.sources.contains { $0.name == name } }, text: "trace source '\(name)'")
      }
  }

  private static func kinds(_ hasMark: (Product) -> Bool) -> Set<Product.Kind> {
    Set(Product.all.filter(hasMark).map(\.kind))
  }

  private static func unique(_ names: [String]) -> [String] {
    names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }
}
