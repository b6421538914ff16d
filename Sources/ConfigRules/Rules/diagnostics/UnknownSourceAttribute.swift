import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports an attribute of a trace source that its class does not know.
  static let unknownSourceAttribute = Rule(
    fault: Diagnostic.ID("CFG3050", "unknown-source-attribute"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "An attribute that a trace source does not know",
      rationale: """
        A 'source' may have any attribute when the file is loaded. When the program first traces, \
        TraceSource looks at them and throws at those it does not know \
        (TraceUtils.VerifyAttributes), and it throws again at every call. So 'switchvalue' in the \
        wrong case does not set the level: it takes the tracing down. A program's own class \
        derived from TraceSource may know more attributes, so for a source of no known product \
        this is a note.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" ⟦switchvalue⟧="Verbose" />
              </sources>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Verbose" />
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ])
  ) { diagnostic, input in
    let known = ["switchName", "switchValue", "switchType"]
    let owner = input.attribute(named: diagnostic.range)?.owner
    // Having both makes the whole section fail, which is worse.
    let levels = owner.map { ["switchName", "switchValue"].filter($0.hasValue) } ?? []
    return input.respelling(
      attributeAt: diagnostic.range, like: levels.isEmpty ? known : ["switchType"])
  }
}

extension ElementSyntax {
  /// Returns whether the element has the attribute `name` with a value that is not empty.
  fileprivate func hasValue(_ name: String) -> Bool { self[name]?.isEmpty == false }
}
