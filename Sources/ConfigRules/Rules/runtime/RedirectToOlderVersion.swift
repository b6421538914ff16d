import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a binding redirect from newer versions to an older one.
  static let redirectToOlderVersion = Rule(
    Diagnostic.ID("CFG3162", "redirect-to-older-version"), .note, nil,
    Page(
      since: "0.1.0",
      title: "A binding redirect to an older version",
      rationale: """
        A redirect applies to every version from the first to the last of 'oldVersion'. Where \
        'newVersion' is older than the last of these, assemblies that ask for a newer one get an \
        older one, in which what they call may be missing: a MissingMethodException long after \
        the start. It is often left over from an update that went back.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <runtime>
              <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
                <dependentAssembly>
                  <assemblyIdentity name="Newtonsoft.Json" publicKeyToken="30ad4fe6b2a6aeed" />
                  <bindingRedirect oldVersion="0.0.0.0-13.0.0.0" newVersion="⟦10.0.0.0⟧" />
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
                  <bindingRedirect oldVersion="0.0.0.0-13.0.0.0" newVersion="13.0.0.0" />
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
                  <bindingRedirect oldVersion="0.0.0.0-65535.65535.65535.65535" newVersion="13.0.0.0" />
                </dependentAssembly>
              </assemblyBinding>
            </runtime>
          </configuration>
          """),
      ],
      whyNoFix: "which version is there depends on the machine")
  ) { input in
    input.configuration.runtimes.flatMap(\.element.descendants)
      .filter { $0.localName == "bindingRedirect" }.compactMap { redirect in
        guard let attribute = redirect.attribute("newVersion"),
          let new = AssemblyVersion(attribute.value),
          let old = redirect["oldVersion"].flatMap({ AssemblyVersionRange($0) }),
          let last = old.bounds.upperBound.numbers.first, last < 999, new < old.bounds.upperBound
        else { return nil }
        return Finding(
          "the redirect leads from version \(old.bounds.upperBound) to the older \(new)",
          at: attribute.valueRange, advice: "name the version that is installed")
      }
  }
}
