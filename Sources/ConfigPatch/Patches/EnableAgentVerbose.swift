public import ConfigModel
import LosslessXML

extension Patch {
  /// Makes the provisioning agent write its trace to a text file.
  ///
  /// The recipe is that of the vendor's own tool, but it is merged into what is there and always
  /// has the same log name, so that a second run finds it so.
  ///
  /// - Parameters:
  ///   - levels: What the source should let through at least; `nil` leaves a level that the program
  ///     decides as it is, and raises others to `Verbose`.
  ///   - template: The source with its shared listeners.
  public static func enableAgentVerbose(
    levels: SourceLevels?, _ template: Template
  ) -> Patch {
    Patch(name: "enable-verbose", sections: [diagnostics]) { document throws(Refusal) in
      [.autoflush]
        + template.sources.flatMap {
          AgentRecipe(document, $0, template.sharedListeners).changes(levels)
        }
    } obstacle: { document in
      obstacle(in: document, sources: template.sources.map { $0["name"] ?? "" })
    } remarks: { document in
      TraceRemarks(document, levels: levels ?? .verbose)
        .all(for: template.sources.map { $0["name"] ?? "" })
    }
  }
}

/// What a source of the agent needs in one particular file.
private struct AgentRecipe {
  let document: ConfigurationDocument
  let name: String
  let template: NewElement
  let shared: [NewElement]

  init(_ document: ConfigurationDocument, _ template: NewElement, _ shared: [NewElement]) {
    self.document = document
    self.template = template
    self.shared = shared
    name = template["name"] ?? ""
  }

  func changes(_ levels: SourceLevels?) -> [Change] {
    guard let present = document.tracing.source(name) else { return listening + made(levels) }
    var changes: [Change] = []
    if levels != nil || present.level.value != .decidedByProgram {
      changes.append(.sourceIncludes(name: name, levels ?? .verbose))
    }
    guard !present.listeners.isEmpty else { return changes }
    return changes + (writesLog(present) ? [] : listening + references)
  }

  /// The source with a level only where the user asked for one.
  private func made(_ levels: SourceLevels?) -> [Change] {
    var source = template
    source["switchValue"] = levels?.spelling
    source.children = source.children.map { list in
      var list = list
      list.children = list.children.map { listener in
        var listener = listener
        if let name = listener["name"] { listener["name"] = freeName(for: name) }
        return listener
      }
      return list
    }
    return [.source(source)]
  }

  private var listening: [Change] {
    shared.map { listener in
      var listener = listener
      listener["name"] = freeName(for: listener["name"] ?? "")
      return .sharedListener(listener)
    }
  }

  private var references: [Change] {
    shared.map { listener in
      let name = freeName(for: listener["name"] ?? "")
      return .sourceRefers(name: self.name, listener: NewElement("add", values: ["name": name]))
    }
  }

  /// The name, or ours where a shared listener of that name is something else.
  private func freeName(for name: String) -> String {
    guard let template = shared.first(where: { $0["name"] == name }),
      let present = document.tracing.sharedListener(name), !template.means(present.element)
    else { return name }
    return "cfgpatch-" + name
  }

  /// A Boolean value indicating whether a listener writes text or to an event log.
  private func writesLog(_ source: EffectiveSource) -> Bool {
    source.listeners.own.contains { entry in
      let type = entry.definition?.type ?? ""
      return type.contains("TextWriterTraceListener") || type.contains("EventLogTraceListener")
        || type.contains("XmlWriterTraceListener") || type.contains("DelimitedListTraceListener")
    }
  }
}
