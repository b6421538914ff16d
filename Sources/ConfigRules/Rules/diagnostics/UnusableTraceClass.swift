import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a class of a listener, filter or switch that is not there or not one.
  static let unusableTraceClass = Rule(
    fault: Diagnostic.ID("CFG3058", "unusable-trace-class"), .failsInUse,
    Page(
      since: "0.1.0",
      title: "A class that cannot be used as listener, filter or switch",
      rationale: """
        The class is looked for when the program first traces, and one that is not there, or is \
        no listener, filter or switch, makes the call throw (TraceUtils.GetRuntimeObject). Names \
        of classes are compared with case. A name without an assembly is looked for in System.dll \
        and mscorlib only; a name of the framework's own assembly needs its own key.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="log" type="⟦System.Diagnostics.ConsoletraceListener⟧" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="log" type="⟦System.Diagnostics.EventTypeFilter⟧" initializeData="Error" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="log" type="System.Diagnostics.EventLogTraceListener"
                         initializeData="ConnectorsLog" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ])
  ) { diagnostic, input in
    let failure = input.useFailures.first { $0.range == diagnostic.range }
    guard let similar = failure?.similarClass,
      let attribute = input.attribute(valued: diagnostic.range),
      let name = TypeName(attribute.value)?.fullName, let meant = TypeName(similar)?.fullName,
      let spelling = Spelling(of: name, among: [meant])
    else { return [] }
    let corrected = spelling.text + attribute.value.dropFirst(name.count)
    let place = diagnostic.range.lowerBound..<(diagnostic.range.lowerBound + name.utf8.count)
    guard attribute.value.hasPrefix(name), input.configuration.text[place] == name,
      TraceClass(typeName: corrected) == TraceClass(typeName: similar)
    else { return [] }
    return [.writing(spelling.text, at: place, isSafe: spelling.isCertain)]
  }
}
