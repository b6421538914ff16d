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
  /// The file is what a plan makes of it.
  case plan(Plan)
  /// The file is what it was when a backup was made.
  case restore(RestoreOptions)
  /// The file is as a policy wants it.
  case policy(FilePolicy)

  /// The name of the command that asks for it.
  public var name: String {
    switch self {
    case .enableVerbose: "enable-verbose"
    case .disableVerbose: "disable-verbose"
    case .setProxy: "set-proxy"
    case .removeProxy: "remove-proxy"
    case .fix: "fix"
    case .apply, .policy: "apply"
    case .plan: "apply-plan"
    case .restore: "restore"
    }
  }

  /// Returns what of the command means nothing for `product`, if anything.
  func part(inapplicableTo product: Product) -> String? {
    switch (self, product.verboseLogging) {
    case (.policy(let policy), _):
      policy.steps.lazy.compactMap { $0.request.part(inapplicableTo: product) }.first
    case (.enableVerbose, nil), (.disableVerbose, nil): name
    case (.enableVerbose(.some), .traceListener): "\(name) --level"
    case (.apply(let fragment, _), _) where !fragment.kinds.isEmpty:
      fragment.kinds.contains(product.kind) ? nil : name
    default: nil
    }
  }

  /// A Boolean value indicating whether the request means different things for different products.
  var needsProduct: Bool {
    switch self {
    case .enableVerbose, .disableVerbose: true
    case .policy(let policy): policy.steps.contains { $0.request.needsProduct }
    case .setProxy, .removeProxy, .fix, .apply, .plan, .restore: false
    }
  }

  /// Returns the patches that `product` needs, in the order in which they are made.
  ///
  /// - Precondition: The request means something for it.
  func steps(
    for product: Product, _ library: TemplateLibrary
  ) throws(UnusableFile) -> [Patch.Step] {
    guard case .policy(let policy) = self else {
      return [Patch.Step(name, try patch(for: product, library))]
    }
    return try policy.steps.map { step throws(UnusableFile) in
      Patch.Step(step.title, try step.request.patch(for: product, library))
    }
  }

  private func patch(
    for product: Product, _ library: TemplateLibrary
  ) throws(UnusableFile) -> Patch {
    switch self {
    case .enableVerbose(let levels): try library.enablingVerbose(product, levels)
    case .disableVerbose(let levels, let removing):
      try library.disablingVerbose(product, levels, removing: removing)
    case .setProxy(let options):
      try library.patch(of: "set-proxy") { template throws(TemplateFault) in
        try .setProxy(options, template)
      }
    case .removeProxy: .removeProxy
    case .fix, .plan, .restore: preconditionFailure("it is known without a patch what to write")
    case .policy: preconditionFailure("a policy has a patch for each of its steps")
    case .apply(let fragment, let isUnwanted): .applying(fragment, isUnwanted: isUnwanted)
    }
  }
}
