public import ConfigModel

extension Patch {
  /// Makes the ECMA host or its wizard quiet again.
  ///
  /// - Parameters:
  ///   - product: The service or the wizard.
  ///   - levels: What every source may let through.
  ///   - removing: Whether elements that mean what the template's mean are taken out.
  ///   - template: The block that `enable-verbose` adds.
  /// - Returns: A patch for files of `product`.
  public static func disableVerbose(
    for product: Product, levels: SourceLevels, removing: Bool, _ template: Template
  ) -> Patch {
    Patch(name: "disable-verbose") { document in
      let off = settings(of: template, for: product).map {
        Change.settingIsOff(key: $0["key"] ?? "", removing: removing)
      }
      let removals =
        template.sources.map { source in
          SourceRemoval(
            name: source["name"] ?? "", limit: levels,
            takesOut: removing ? .like(source) : .nothing)
        }
        + product.sources(besides: template).map {
          SourceRemoval(name: $0, limit: levels, takesOut: .nothing)
        }
      return off + removals.map { .sourceIsOff($0) }
    } obstacle: { document in
      foreignSwitch(in: document, sources: product.sources.map(\.name))
    } remarks: { document in
      TraceRemarks(document).all(for: product.sources.map(\.name))
    }
  }

  /// Takes the agent's verbose source away.
  ///
  /// - Parameters:
  ///   - levels: What a source may let through and stay.
  ///   - template: What `enable-verbose` adds.
  /// - Returns: A patch for files of the agent.
  public static func disableAgentVerbose(levels: SourceLevels, _ template: Template) -> Patch {
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
      TraceRemarks(document).all(for: names)
    }
  }
}
