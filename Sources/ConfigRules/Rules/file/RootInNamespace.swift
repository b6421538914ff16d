import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a root element in a namespace.
  static let rootInNamespace = Rule(
    fault: Diagnostic.ID("CFG3002", "root-in-namespace"), .processDoesNotLaunch,
    Page(
      since: "0.1.0",
      title: "A root element in a namespace",
      rationale: """
        System.Configuration accepts one default namespace on the root, the one of schema version \
        2.0 that old versions of Visual Studio wrote (BaseConfigurationRecord.ScanSections). \
        Windows, which reads the file of an executable before .NET does to find the assemblies \
        that it names, accepts none and refuses to start the program: 'The application has failed \
        to start because its side-by-side configuration is incorrect.' A prefix puts the root into \
        a namespace too, and then .NET does not find a 'configuration' either, since it compares \
        names with their prefixes. Files of web sites do not go that way, so a namespace that \
        worked there does not work here.
        """,
      examples: [
        .bad(
          """
          <configuration ⟦xmlns="http://schemas.microsoft.com/.NetConfiguration/v2.0"⟧>
            <appSettings />
          </configuration>
          """),
        .bad(
          """
          <⟦c:configuration⟧ xmlns:c="urn:contoso">
            <appSettings />
          </c:configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings />
          </configuration>
          """),
      ]
    )
  ) { diagnostic, input in
    guard let root = input.configuration.root, let attribute = root.attribute("xmlns"),
      attribute.range == diagnostic.range
    else { return [] }
    let known = ["", "http://schemas.microsoft.com/.NetConfiguration/v2.0"]
    let isSafe = known.contains(attribute.value)
    let script = EditScript(.removal(of: attribute, in: input.configuration.text))
    return [Diagnostic.Fix("remove the namespace", script, isSafe: isSafe)]
  }
}
