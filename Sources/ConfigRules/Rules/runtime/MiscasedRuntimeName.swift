import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports names in `runtime` and `startup` that are right but for their case.
  static let miscasedRuntimeName = Rule(
    Diagnostic.ID("CFG3167", "miscased-runtime-name"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A name in 'runtime' or 'startup' in the wrong case",
      rationale: """
        The runtime's host reads 'runtime' and 'startup' itself and compares names with case \
        (the documentation of the configuration file schema says so). System.Configuration \
        ignores both sections, so a name in the wrong case is an error for nobody: it is not \
        read.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <runtime>
              <⟦GCServer⟧ enabled="true" />
            </runtime>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <startup>
              <supportedRuntime ⟦Version⟧="v4.0" />
            </startup>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <runtime>
              <gcServer enabled="true" />
              <GCCpuGroup enabled="true" />
            </runtime>
          </configuration>
          """),
      ])
  ) { input in
    let sections =
      input.configuration.runtimes.map(\.element) + input.configuration.startups.map(\.element)
    return sections.flatMap(\.descendants).flatMap { element -> [Finding] in
      if let name = RuntimeNames.spelling(of: element.name, in: RuntimeNames.elements) {
        var finding = Finding(
          "'\(element.name)' is not read, because its case is wrong", at: element.nameRange,
          advice: "write '\(name)'")
        let end = element.endTagRange
        let names = [element.nameRange, end.lowerBound + 2..<end.lowerBound + 2 + name.utf8.count]
        let edits = names.prefix(end.isEmpty ? 1 : 2).map { TextEdit($0, name) }
        finding.fixes =
          (try? EditScript(Array(edits))).map {
            [Diagnostic.Fix("write '\(name)'", $0, isSafe: true)]
          } ?? []
        return [finding]
      }
      guard RuntimeNames.elements.contains(element.localName) else { return [] }
      return element.attributes.compactMap { attribute in
        guard let name = RuntimeNames.spelling(of: attribute.name, in: RuntimeNames.attributes)
        else { return nil }
        var finding = Finding(
          "'\(attribute.name)' is not read, because its case is wrong", at: attribute.nameRange,
          advice: "write '\(name)'")
        let edit = TextEdit(attribute.nameRange, name)
        finding.fixes = [Diagnostic.Fix("write '\(name)'", EditScript(edit), isSafe: true)]
        return finding
      }
    }
  }
}
