import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a version in a binding redirect that the runtime cannot read.
  static let malformedBindingVersion = Rule(
    Diagnostic.ID("CFG3161", "malformed-binding-version"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A version in a binding redirect that is none",
      rationale: """
        A version of an assembly is four numbers from 0 to 65535 with dots between them; \
        'oldVersion' may also be two of them with a hyphen, the older first. The runtime's \
        binder reads nothing else, and does not apply a redirect that it cannot read, so the \
        assembly that was built against is looked for and not found.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <runtime>
              <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
                <dependentAssembly>
                  <assemblyIdentity name="Newtonsoft.Json" publicKeyToken="30ad4fe6b2a6aeed" />
                  <bindingRedirect oldVersion="0.0.0.0-10.0.0.0" newVersion="⟦10.0⟧" />
                </dependentAssembly>
              </assemblyBinding>
            </runtime>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <runtime>
              <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
                <dependentAssembly>
                  <assemblyIdentity name="Newtonsoft.Json" publicKeyToken="30ad4fe6b2a6aeed" />
                  <bindingRedirect oldVersion="⟦10.0.0.0-4.5.0.0⟧" newVersion="10.0.0.0" />
                </dependentAssembly>
              </assemblyBinding>
            </runtime>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <runtime>
              <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
                <dependentAssembly>
                  <assemblyIdentity name="Newtonsoft.Json" publicKeyToken="30ad4fe6b2a6aeed" />
                  <bindingRedirect oldVersion="4.5.0.0" newVersion="10.0.0.0" />
                </dependentAssembly>
              </assemblyBinding>
            </runtime>
          </configuration>
          """),
      ],
      whyNoFix: "the version that is meant is that of a file on the machine")
  ) { input in
    input.configuration.runtimes.flatMap(\.element.descendants)
      .filter { $0.localName == "bindingRedirect" }.flatMap { redirect -> [Finding] in
        let old = redirect.attribute("oldVersion")
        let new = redirect.attribute("newVersion")
        let isRead = [
          old.map { AssemblyVersionRange($0.value) != nil } ?? true,
          new.map { AssemblyVersion($0.value) != nil } ?? true,
        ]
        return zip([old, new], isRead).compactMap { attribute, isRead in
          guard let attribute, !isRead else { return nil }
          return Finding(
            "'\(attribute.value)' is no version of an assembly", at: attribute.valueRange,
            advice: "write four numbers, such as '4.0.0.0'")
        }
      }
  }
}
