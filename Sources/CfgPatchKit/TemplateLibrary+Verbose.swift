import ConfigModel
import ConfigPatch

extension TemplateLibrary {
  /// Returns the patch that makes `product` log all it can.
  ///
  /// - Precondition: The vendor documents how.
  func enablingVerbose(
    _ product: Product, _ levels: SourceLevels?
  ) throws(UnusableFile) -> Patch {
    try verbosePatch(for: product) { template, recipe in
      switch recipe {
      case .sourceLevels: .enableVerbose(for: product, levels: levels ?? .verbose, template)
      case .ownSource: .enableAgentVerbose(levels: levels, template)
      case .traceListener: .enableTraceLog(template)
      }
    }
  }

  /// Returns the patch that makes `product` quiet again.
  ///
  /// - Precondition: The vendor documents how it is made verbose.
  func disablingVerbose(
    _ product: Product, _ levels: SourceLevels, removing: Bool
  ) throws(UnusableFile) -> Patch {
    try verbosePatch(for: product) { template, recipe in
      switch recipe {
      case .sourceLevels:
        .disableVerbose(for: product, levels: levels, removing: removing, template)
      case .ownSource: .disableAgentVerbose(levels: levels, template)
      case .traceListener: .disableTraceLog(template)
      }
    }
  }

  private func verbosePatch(
    for product: Product, _ make: (Template, Product.VerboseLogging) -> Patch
  ) throws(UnusableFile) -> Patch {
    guard let recipe = product.verboseLogging else {
      preconditionFailure("verbose logging is a recipe of certain products")
    }
    return try patch(of: templateName(for: product)) { template throws(TemplateFault) in
      if recipe == .traceListener {
        try template.requireTraceListener()
      } else {
        try template.requireSource(of: product)
      }
      return make(template, recipe)
    }
  }

  private func templateName(for product: Product) -> String {
    switch product.verboseLogging {
    case .ownSource: "enable-verbose-agent"
    case .traceListener: "enable-verbose-connector"
    default: product.kind == .miiserver ? "enable-verbose-miiserver" : "enable-verbose-ecma2host"
    }
  }
}
