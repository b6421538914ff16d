import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a setting that holds a secret in clear text.
  static let clearTextSecret = Rule(
    Diagnostic.ID("CFG4003", "clear-text-secret"), .warning, .security,
    Page(
      since: "0.1.0",
      title: "A secret in clear text in 'appSettings'",
      rationale: """
        The configuration file of a program is readable for every user of the machine who may \
        start it, and is copied into backups and support cases. A secret belongs into a section \
        that is encrypted for the machine (aspnet_regiis -pef, ProtectedConfiguration), or into \
        a store that the program asks. What is a secret is told by the key.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <appSettings>
              <add key="ClientSecret" value="⟦q8~Zr.5vT-example⟧" />
            </appSettings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="ClientSecret" value="" />
              <add key="TokenEndpoint" value="https://login.example.com/token" />
              <add key="PasswordLength" value="12" />
            </appSettings>
          </configuration>
          """),
      ],
      whyNoFix: "the secret has to be changed, and the program to be taught where it is")
  ) { input in
    input.settings.own.entries.compactMap { entry in
      guard let value = entry.element.attribute("value"),
        SecretValue.isSecret(entry.key, value.value)
      else { return nil }
      return Finding(
        "'\(entry.key)' holds a secret in clear text", at: value.valueRange,
        advice: "encrypt the section, or keep the secret elsewhere; then change it")
    }
  }
}
