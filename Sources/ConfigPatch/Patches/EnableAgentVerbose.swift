package import ConfigModel
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
  /// - Returns: A patch for files of the agent.
  package static func enableAgentVerbose(
    levels: SourceLevels?, _ template: Template
  ) -> Patch {
    let names = template.sources.map { $0["name"] ?? "" }
    return Patch(name: "enable-verbose") { document in
      [.autoflush]
        + template.sources.flatMap {
          AgentRecipe(document, $0, template.sharedListeners).changes(levels)
        }
    } obstacle: { document in
      obstacle(in: document, sources: names)
    } remarks: { document in
      TraceRemarks(document).sources(names, wished: levels ?? .verbose)
    }
  }
}

/// What a source of the agent needs in one particular file.
private struct AgentRecipe {
  let name: String
  let template: NewElement
  let present: EffectiveSource?
  /// The shared listeners of the template, each with the name that it gets in the file.
  let shared: [(template: NewElement, renamed: NewElement)]

  init(_ document: ConfigurationDocument, _ template: NewElement, _ shared: [NewElement]) {
    self.template = template
    name = template["name"] ?? ""
    let present = document.tracing.source(name)
    self.present = present
    self.shared = shared.map { listener in
      let name = ListenerName.chosen(for: listener, of: present, in: document)
      return (listener, listener.renamed(name))
    }
  }

  func changes(_ levels: SourceLevels?) -> [Change] {
    guard let present else { return [.holds(block(made(levels), shared.map(\.renamed)))] }
    let decides = levels != nil || present.level.value != .decidedByProgram
    let level: [Change] = decides ? [.sourceIncludes(name: name, levels ?? .verbose)] : []
    // A list that somebody emptied is left so, and said.
    guard !present.listeners.isEmpty, !lacking.isEmpty else { return level }
    let references = lacking.map { NewElement("add", values: ["name": $0["name"] ?? ""]) }
    let list = NewElement("listeners", children: references)
    let source = NewElement("source", values: ["name": name], children: [list])
    return level + [.holds(block(source, lacking))]
  }

  private func block(_ source: NewElement, _ listeners: [NewElement]) -> Fragment {
    Fragment(
      ["system.diagnostics"],
      [
        NewElement("sources", children: [source]),
        NewElement("sharedListeners", children: listeners),
      ])
  }

  /// The source with a level only where the user asked for one, referring to the shared listeners
  /// by the names that they get.
  private func made(_ levels: SourceLevels?) -> NewElement {
    var source = template
    source["switchValue"] = levels?.spelling
    source.children = source.children.map { list in
      var list = list
      list.children = list.children.map { listener in
        let own = shared.first { $0.template["name"] == listener["name"] }
        return own.map { listener.renamed($0.renamed["name"] ?? "") } ?? listener
      }
      return list
    }
    return source
  }

  /// The shared listeners that the source does without: none if it writes a log already, else those
  /// of which it has none of the class.
  private var lacking: [NewElement] {
    let classes = present?.listeners.own.map { Self.className($0.definition?.type ?? "") }
    guard let classes, Self.logs.isDisjoint(with: classes) else { return [] }
    return shared.map(\.renamed).filter { !classes.contains(Self.className($0["type"] ?? "")) }
  }

  private static func className(_ type: String) -> String { TypeName(type)?.fullName ?? "" }

  /// The classes that write text or to an event log.
  private static let logs = Set(
    [
      TraceListenerClass.textWriter, .delimitedList, .xmlWriter, .eventLog, .eventSchema, .fileLog,
    ].map(\.fullName))
}
