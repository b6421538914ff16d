import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports an attribute that only a listener's own class can judge.
  static let customListenerAttribute = Rule(
    Diagnostic.ID("CFG3117", "custom-listener-attribute"), .note, .failsInUse,
    Page(
      since: "0.1.0",
      title: "An attribute that only the listener's own class can judge",
      rationale: """
        A listener that is not one of .NET's own says itself which attributes it knows \
        (TraceListener.GetSupportedAttributes), and any other makes the first trace call throw \
        (TraceUtils.VerifyAttributes). Names are compared with case, so a misspelt \
        'initializeData' is such an attribute too.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <trace>
                <listeners>
                  <add name="log" type="Contoso.LogListener, Contoso.Logging" ⟦initializedata⟧="trace.log" />
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
                  <add name="log" type="Contoso.LogListener, Contoso.Logging" initializeData="trace.log" />
                </listeners>
              </trace>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "what the class knows cannot be told from the file")
  ) { input in
    let own = ["name", "type", "initializeData", "traceOutputOptions"]
    return input.tracing.madeListeners.flatMap { listener -> [Finding] in
      guard TraceClass(typeName: listener.type) == .foreign else { return [] }
      let others = listener.element.attributes.filter {
        !own.contains($0.name) && !$0.name.hasPrefix("lock")
      }
      return others.map { other in
        let meant = own.first { $0.lowercased() == other.name.lowercased() }
        return Finding(
          "whether the listener knows the attribute '\(other.name)' depends on its class",
          at: other.nameRange,
          advice: meant.map { "write '\($0)'; names are case-sensitive" }
            ?? "look the attribute up in the description of the class")
      }
    }
  }
}
