import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a log file whose path is relative.
  static let relativeLogPath = Rule(
    Diagnostic.ID("CFG3120", "relative-log-path"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A log file with a relative path",
      rationale: """
        A listener that writes a file takes a relative path from the folder of the configuration \
        file (TraceUtils.GetRuntimeObject). For a service that is a folder under Program Files, \
        where its account may not write, and a listener that may not write stays silent \
        (TextWriterTraceListener.EnsureWriter). For a program that is not known here this is a \
        note.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="log" type="System.Diagnostics.TextWriterTraceListener"
                         initializeData="⟦trace.log⟧" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """, .ecma2HostService),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Error">
                  <listeners>
                    <add name="log" type="System.Diagnostics.TextWriterTraceListener"
                         initializeData="C:\\ProgramData\\Contoso\\trace.log" />
                  </listeners>
                </source>
              </sources>
            </system.diagnostics>
          </configuration>
          """, .ecma2HostService),
      ],
      whyNoFix: "which folder the account may write to cannot be told from the file")
  ) { input in
    input.tracing.madeListeners.compactMap { listener in
      guard case .listener(let known) = TraceClass(typeName: listener.type), known.writesFile,
        let path = listener.element.attribute("initializeData"), !path.value.isEmpty,
        !isRooted(path.value)
      else { return nil }
      var finding = Finding(
        "the path '\(path.value)' is relative to the folder of the configuration file",
        at: path.valueRange, advice: "write the whole path of a folder that the account may use")
      if input.product.kind == .dotNet { finding.severity = .note }
      return finding
    }
  }
}

/// Returns whether a Windows path begins at a drive, a share or the root (`Path.IsPathRooted`).
private func isRooted(_ path: String) -> Bool {
  path.hasPrefix("/") || path.hasPrefix("\\") || path.dropFirst().hasPrefix(":")
}
