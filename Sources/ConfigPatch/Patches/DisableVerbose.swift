package import ConfigModel

extension Patch {
  /// Makes the ECMA host or its wizard quiet again.
  ///
  /// - Parameters:
  ///   - product: The service or the wizard.
  ///   - levels: What every source may let through.
  ///   - removing: Whether elements that mean what the template's mean are taken out.
  ///   - template: The block that `enable-verbose` adds.
  /// - Returns: A patch for files of `product`.
  package static func disableVerbose(
    for product: Product, levels: SourceLevels, removing: Bool, _ template: Template
  ) -> Patch {
    Patch(name: "disable-verbose") { document in
      let off = settings(of: template, for: product).map {
        Change.settingIsOff(key: $0["key"] ?? "", removing: removing)
      }
      let quiet = template.sources.map { source -> Change in
        let name = source["name"] ?? ""
        guard removing else { return .sourceIsAtMost(name: name, levels) }
        return .sourceIsOff(SourceRemoval(name: name, limit: levels, takesOut: .like(source)))
      }
      let others = product.sources(besides: template)
      return off + quiet + others.map { .sourceIsAtMost(name: $0, levels) }
    } obstacle: { document in
      foreignSwitch(in: document, sources: product.sources.map(\.name))
    } remarks: { document in
      let remarks = TraceRemarks(document)
      return remarks.sources(product.sources.map(\.name))
        + remarks.settings(settings(of: template, for: product))
    }
  }

  /// Takes the agent's verbose source away.
  ///
  /// - Parameters:
  ///   - levels: What a source may let through and stay.
  ///   - template: What `enable-verbose` adds.
  /// - Returns: A patch for files of the agent.
  package static func disableAgentVerbose(levels: SourceLevels, _ template: Template) -> Patch {
    let names = template.sources.map { $0["name"] ?? "" }
    return Patch(name: "disable-verbose") { document in
      let removals = names.map { name in
        Change.sourceIsOff(SourceRemoval(name: name, limit: levels, takesOut: .verbose))
      }
      let shared = template.sharedListeners.flatMap { listener in
        ListenerName.used(for: listener, in: document).map { name in
          Change.noSharedListener(listener.renamed(name))
        }
      }
      return removals + shared
    } remarks: { document in
      TraceRemarks(document).sources(names)
    }
  }
}
