import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a connection string with a password.
  static let passwordInConnectionString = Rule(
    Diagnostic.ID("CFG4004", "password-in-connection-string"), .warning, .security,
    Page(
      since: "0.1.0",
      title: "A password in a connection string",
      rationale: """
        A connection string with a password lets everybody who can read the file into the \
        database, and verbose tracing may write it to a log. With Windows authentication \
        (Integrated Security=SSPI) the account of the program is asked instead, and there is \
        nothing to hide; otherwise 'connectionStrings' can be encrypted for the machine \
        (aspnet_regiis -pef, ProtectedConfiguration).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <connectionStrings>
              <add name="Main" connectionString="Server=sql.example.com;User ID=app;Password=⟦Winter2024⟧;" />
            </connectionStrings>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <connectionStrings>
              <add name="Main" connectionString="Server=sql.example.com;Integrated Security=SSPI" />
            </connectionStrings>
          </configuration>
          """),
      ],
      whyNoFix: "the password has to be changed, and the way to sign in with it")
  ) { input in
    let strings = input.configuration.connectionStrings?.additions ?? []
    let settings = input.configuration.appSettings?.additions ?? []
    let attributes =
      strings.compactMap { $0.attribute("connectionString") }
      + settings.compactMap { $0.attribute("value") }
    return attributes.flatMap { attribute in
      SecretValue.passwords(in: attribute, input.configuration.text).map { secret in
        Finding(
          "a connection string holds '\(secret.name)' in clear text", at: secret.range,
          advice: "use 'Integrated Security', or encrypt the section; then change the password")
      }
    }
  }
}
