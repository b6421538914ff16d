import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a listener, filter or switch whose class is not one of .NET's own.
  static let classInOtherAssembly = Rule(
    Diagnostic.ID("CFG3116", "class-in-other-assembly"), .note, .failsInUse,
    Page(
      since: "0.1.0",
      title: "A class that is not one of .NET's own",
      rationale: """
        The class is loaded when the program first traces, from the program's folder or from the \
        global assembly cache (TraceUtils.GetRuntimeObject, Type.GetType). If it is not there, \
        the call throws. Whether it is depends on the machine, so this is only a note.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <trace>
                <listeners>
                  <add name="log" type="⟦Contoso.LogListener, Contoso.Logging⟧" />
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
                  <add name="log" type="System.Diagnostics.ConsoleTraceListener" />
                </listeners>
              </trace>
            </system.diagnostics>
          </configuration>
          """),
      ],
      whyNoFix: "the file is right if the class is there")
  ) { input in
    let tracing = input.tracing
    let classes = tracing.madeListeners.flatMap { listener in
      [listener.element.attribute("type"), listener.filter?.attribute("type")]
    }
    let switches = tracing.sources.map { $0.source.element.attribute("switchType") }
    return (classes + switches).compactMap(\.self)
      .filter { !$0.value.isEmpty && TraceClass(typeName: $0.value) == .foreign }
      .map { type in
        Finding(
          "whether the class '\(type.value)' is there depends on the machine", at: type.valueRange,
          advice: "make sure that its assembly is beside the program")
      }
  }
}
