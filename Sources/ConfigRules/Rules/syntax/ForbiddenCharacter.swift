import ConfigModel
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a character that XML does not allow.
  static let forbiddenCharacter = Rule(
    fault: Diagnostic.ID("CFG1004", "forbidden-character"), .configurationSystemFails,
    .ofSyntax(
      title: "A character that XML does not allow",
      rationale: """
        XML allows no control characters but tab, line feed and carriage return (XML 1.0, \
        production 2), and .NET throws '..., hexadecimal value 0x.., is an invalid character.' \
        They come from copied terminal output or from a disk that lost power while the file was \
        written, which leaves a run of NUL. NUL bytes behind the root element .NET alone lets \
        pass.
        """,
      examples: [
        .bad(
          """
          <configuration />⟦\u{0}⟧
          """),
        .bad(
          """
          <configuration><!-- ⟦\u{1B}⟧[0m --></configuration>
          """),
        .good(
          """
          <configuration>
            <appSettings>
              <add key="Name" value="Contoso" />
            </appSettings>
          </configuration>
          """),
      ]
    )
  ) { diagnostic, input in
    let bytes = input.configuration.text.utf8
    let start = diagnostic.range.lowerBound
    guard bytes[start...].allSatisfy({ $0 == 0 }) else {
      let script = EditScript(.deletion(of: diagnostic.range))
      return [Diagnostic.Fix("remove the character", script, isSafe: false)]
    }
    let script = EditScript(.deletion(of: start..<bytes.count))
    return [Diagnostic.Fix("remove the NUL bytes at the end", script, isSafe: true)]
  }
}
