public import ConfigModel
public import ConfigPatch

/// What a user asks for, before it is known which product the file belongs to.
public enum PatchRequest: Hashable, Sendable {
  /// All sources of the product let through at least these levels; `nil` means `Verbose`.
  case enableVerbose(levels: SourceLevels?)
  /// No source of the product lets through more than these levels.
  case disableVerbose(levels: SourceLevels, removing: Bool)
  /// Web requests go through a proxy.
  case setProxy(ProxyOptions)
  /// The file sets no proxy.
  case removeProxy

  /// The name of the command that asks for it.
  public var name: String {
    switch self {
    case .enableVerbose: "enable-verbose"
    case .disableVerbose: "disable-verbose"
    case .setProxy: "set-proxy"
    case .removeProxy: "remove-proxy"
    }
  }

  /// A Boolean value indicating whether the request means different things for different products.
  var needsProduct: Bool {
    switch self {
    case .enableVerbose, .disableVerbose: true
    case .setProxy, .removeProxy: false
    }
  }

  /// Returns the patch that `product` needs.
  ///
  /// - Precondition: The request means something for it.
  func patch(
    for product: Product, _ library: TemplateLibrary
  ) throws(UnusableFile) -> Patch {
    let isAgent = product.kind == .provisioningAgent
    precondition(
      !needsProduct || product.kind != .dotNet, "verbose logging is a recipe of certain products")
    return switch self {
    case .enableVerbose(let levels) where isAgent:
      try library.patch(of: "enable-verbose-agent") { template in
        .enableAgentVerbose(levels: levels, template)
      }
    case .enableVerbose(let levels):
      try library.patch(of: "enable-verbose-ecma2host") { template in
        .enableVerbose(for: product, levels: levels ?? .verbose, template)
      }
    case .disableVerbose(let levels, _) where isAgent:
      try library.patch(of: "enable-verbose-agent") { template in
        .disableAgentVerbose(levels: levels, template)
      }
    case .disableVerbose(let levels, let removing):
      try library.patch(of: "enable-verbose-ecma2host") { template in
        .disableVerbose(for: product, levels: levels, removing: removing, template)
      }
    case .setProxy(let options):
      try library.patch(of: "set-proxy") { template throws(TemplateFault) in
        try .setProxy(options, template)
      }
    case .removeProxy: .removeProxy
    }
  }
}
