import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a `remove` of a listener that is not there.
  static let removalOfNothing = Rule(
    Diagnostic.ID("CFG3126", "removal-of-nothing"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A 'remove' of a listener that is not there",
      rationale: """
        A list of listeners holds 'Default' from the start and what stands above in it, with names \
        that are compared with their case (ListenerElementsCollection). A 'remove' of any other \
        name is skipped without a word, and what is added below it stays: \
        <remove name="default" /> leaves the listener 'Default' where it is.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <trace>
                <listeners>
                  <remove name="⟦default⟧" />
                </listeners>
              </trace>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <trace>
                <listeners>
                  <remove name="Default" />
                </listeners>
              </trace>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "what was to be removed cannot be told")
  ) { input in
    input.tracing.listenerLists.flatMap { list in
      let replay = CollectionReplay(list, key: "name", comparison: .ordinal)
      return replay.outerRemovals.compactMap { element -> Finding? in
        guard let name = element.attribute("name"), name.value != "Default" else { return nil }
        var finding = Finding("no listener '\(name.value)' is there to remove", at: name.valueRange)
        if let later = replay[name.value]?.element {
          finding.advice = "move it behind the 'add', or remove both"
          finding.notes = [Diagnostic.Note("added here", at: later.startTagRange)]
        } else {
          let isDefault = name.value.lowercased() == "default"
          finding.advice = isDefault ? "write 'Default'" : "correct the name, or remove it"
        }
        return finding
      }
    }
  }
}
