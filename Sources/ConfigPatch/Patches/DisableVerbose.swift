public import ConfigModel

extension Patch {
  /// Makes the ECMA host or its wizard quiet again.
  ///
  /// - Parameters:
  ///   - product: The service or the wizard.
  ///   - levels: What every source may let through.
  ///   - removing: Whether elements that mean what the template's mean are taken out.
  ///   - template: The block that `enable-verbose` adds.
  public static func disableVerbose(
    for product: Product, levels: SourceLevels, removing: Bool, _ template: Template
  ) -> Patch {
    let settings = product.kind == .ecma2HostService ? template.settings : []
    return Patch(
      name: "disable-verbose", sections: (settings.isEmpty ? [] : ["appSettings"]) + [diagnostics]
    ) { document throws(Refusal) in
      settings.map { .settingIsOff(key: $0["key"] ?? "", removing: removing) }
        + template.sources.map { source in
          .sourceIsOff(
            SourceRemoval(
              name: source["name"] ?? "", limit: levels,
              takesOut: removing ? .like(source) : .nothing))
        }
    } obstacle: { document in
      foreignSwitch(in: document, sources: product.sources.map(\.name))
    } remarks: { _ in
      []
    }
  }

  /// Takes the agent's verbose source away.
  ///
  /// - Parameters:
  ///   - levels: What a source may let through and stay.
  ///   - template: What `enable-verbose` adds.
  public static func disableAgentVerbose(levels: SourceLevels, _ template: Template) -> Patch {
    Patch(name: "disable-verbose", sections: [diagnostics]) { document throws(Refusal) in
      let removals = template.sources.map { source in
        Change.sourceIsOff(
          SourceRemoval(name: source["name"] ?? "", limit: levels, takesOut: .verbose))
      }
      let shared = template.sharedListeners.flatMap { listener -> [Change] in
        var own = listener
        own["name"] = "cfgpatch-" + (listener["name"] ?? "")
        return [.noSharedListener(listener), .noSharedListener(own)]
      }
      return removals + shared
    } obstacle: { _ in
      nil
    } remarks: { _ in
      []
    }
  }
}
