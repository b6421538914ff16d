import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports elements of assembly binding that are not in its namespace.
  static let bindingOutsideNamespace = Rule(
    Diagnostic.ID("CFG3160", "binding-outside-namespace"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "Assembly binding outside its namespace",
      rationale: """
        The runtime looks for 'assemblyBinding' and what belongs inside by name and namespace, \
        'urn:schemas-microsoft-com:asm.v1' (fusion's POLICY_TAG_ names have both). An element \
        that lost the namespace, because a tool wrote xmlns='' or dropped a prefix, is passed \
        over, and assemblies load as if the redirect were not there.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <runtime>
              ⟦<assemblyBinding>⟧
                <dependentAssembly>
                  <assemblyIdentity name="Newtonsoft.Json" publicKeyToken="30ad4fe6b2a6aeed" />
                  <bindingRedirect oldVersion="0.0.0.0-10.0.0.0" newVersion="10.0.0.0" />
                </dependentAssembly>
              </assemblyBinding>
            </runtime>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <runtime>
              <asm:assemblyBinding xmlns:asm="urn:schemas-microsoft-com:asm.v1">
                ⟦<probing privatePath="bin" />⟧
              </asm:assemblyBinding>
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
                  <bindingRedirect oldVersion="0.0.0.0-10.0.0.0" newVersion="10.0.0.0" />
                </dependentAssembly>
              </assemblyBinding>
            </runtime>
          </configuration>
          """),
      ],
      whyNoFix: "a prefix that is bound elsewhere may be meant")
  ) { input in
    let namespace = Runtime.assemblyBindingNamespace
    return input.configuration.runtimes.flatMap(\.element.descendants).compactMap { element in
      guard RuntimeNames.binding.contains(element.localName), element.namespace != namespace,
        let parent = element.parent,
        parent.namespace == namespace || !RuntimeNames.binding.contains(parent.localName)
      else { return nil }
      return Finding(
        "'\(element.name)' is not in the namespace '\(namespace)'", at: element.startTagRange,
        advice: "declare the namespace on 'assemblyBinding', and none below")
    }
  }
}
