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
    for product: Product, _ templates: TemplateLibrary
  ) throws(TemplateFault) -> Patch {
    let host = "enable-verbose-ecma2host"
    let agent = "enable-verbose-agent"
    switch (self, product.kind) {
    case (.enableVerbose(let levels), .ecma2HostService),
      (.enableVerbose(let levels), .ecma2HostWizard):
      return .enableVerbose(
        for: product, levels: levels ?? .verbose, try templates.template(named: host))
    case (.enableVerbose(let levels), .provisioningAgent):
      return .enableAgentVerbose(levels: levels, try templates.template(named: agent))
    case (.disableVerbose(let levels, let removing), .ecma2HostService),
      (.disableVerbose(let levels, let removing), .ecma2HostWizard):
      return .disableVerbose(
        for: product, levels: levels, removing: removing, try templates.template(named: host))
    case (.disableVerbose(let levels, _), .provisioningAgent):
      return .disableAgentVerbose(levels: levels, try templates.template(named: agent))
    case (.enableVerbose, .dotNet), (.disableVerbose, .dotNet):
      preconditionFailure("verbose logging is a recipe of certain products")
    case (.setProxy(let options), _):
      return try .setProxy(options, try templates.template(named: "set-proxy"))
    case (.removeProxy, _): return .removeProxy
    }
  }
}
