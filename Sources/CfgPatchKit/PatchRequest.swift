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
  /// What can be mended of the findings is mended.
  case fix(FixOptions)
  /// The file holds what a fragment says, or nothing of it.
  case apply(Fragment, isUnwanted: Bool)

  /// The name of the command that asks for it.
  public var name: String {
    switch self {
    case .enableVerbose: "enable-verbose"
    case .disableVerbose: "disable-verbose"
    case .setProxy: "set-proxy"
    case .removeProxy: "remove-proxy"
    case .fix: "fix"
    case .apply: "apply"
    }
  }

  /// A Boolean value indicating whether the request means different things for different products.
  var needsProduct: Bool {
    switch self {
    case .enableVerbose, .disableVerbose: true
    case .setProxy, .removeProxy, .fix, .apply: false
    }
  }

  /// Returns the patch that `product` needs.
  ///
  /// - Precondition: The request means something for it.
  func patch(
    for product: Product, _ library: TemplateLibrary
  ) throws(UnusableFile) -> Patch {
    precondition(
      !needsProduct || product.kind != .dotNet, "verbose logging is a recipe of certain products")
    return switch self {
    case .enableVerbose(let levels):
      try library.verbosePatch(for: product) { template in
        product.kind == .provisioningAgent
          ? .enableAgentVerbose(levels: levels, template)
          : .enableVerbose(for: product, levels: levels ?? .verbose, template)
      }
    case .disableVerbose(let levels, let removing):
      try library.verbosePatch(for: product) { template in
        product.kind == .provisioningAgent
          ? .disableAgentVerbose(levels: levels, template)
          : .disableVerbose(for: product, levels: levels, removing: removing, template)
      }
    case .setProxy(let options):
      try library.patch(of: "set-proxy") { template throws(TemplateFault) in
        try .setProxy(options, template)
      }
    case .removeProxy: .removeProxy
    case .fix: preconditionFailure("fixes are made finding by finding, not by a patch")
    case .apply(let fragment, let isUnwanted): .applying(fragment, isUnwanted: isUnwanted)
    }
  }

  /// The kinds of products that the request is for; none means any.
  var kinds: [Product.Kind] {
    if case .apply(let fragment, _) = self { fragment.kinds } else { [] }
  }
}

extension TemplateLibrary {
  /// Returns the patch that is made of the product's template for verbose logging.
  fileprivate func verbosePatch(
    for product: Product, _ make: (Template) -> Patch
  ) throws(UnusableFile) -> Patch {
    let isAgent = product.kind == .provisioningAgent
    let name = isAgent ? "enable-verbose-agent" : "enable-verbose-ecma2host"
    return try patch(of: name) { template throws(TemplateFault) in
      try template.requireSource(of: product)
      return make(template)
    }
  }
}
