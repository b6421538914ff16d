import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a pair in `AppContextSwitchOverrides` that is not read.
  static let malformedSwitchOverride = Rule(
    Diagnostic.ID("CFG3164", "malformed-switch-override"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A switch override that is not read",
      rationale: """
        The value is cut at semicolons, each part at its first '=', and a part whose right side \
        is not 'true' or 'false' in any case is passed over without a word \
        (AppContextDefaultValues.PopulateOverrideValuesPartial). White space in front of a name \
        becomes part of the name, which no code asks for.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <runtime>
              <AppContextSwitchOverrides value="⟦Switch.System.IO.BlockLongPaths=0⟧" />
            </runtime>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <runtime>
              <AppContextSwitchOverrides value="Switch.System.IO.BlockLongPaths=false;⟦ Switch.System.IO.UseLegacyPathHandling=false⟧" />
            </runtime>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <runtime>
              <AppContextSwitchOverrides value="Switch.System.IO.BlockLongPaths=False;" />
            </runtime>
          </configuration>
          """),
      ],
      whyNoFix: "what a value such as '0' was meant to say cannot be told")
  ) { input in
    let text = input.configuration.text
    let values = input.configuration.runtimes.flatMap {
      $0.element.elements(named: "AppContextSwitchOverrides")
    }
    .compactMap { $0.attribute("value") }
    return values.flatMap { value in
      text.utf8[value.valueRange].split(separator: UInt8(ascii: ";")).compactMap {
        part -> Finding? in
        let pair = String(decoding: part, as: UTF8.self)
        let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let isRead = sides.count == 2 && (try? BooleanConverter.value(of: String(sides[1]))) != nil
        let name = sides.first.map(String.init) ?? ""
        guard !isRead || name.isEmpty || name != name.trimmingWhitespace,
          !pair.trimmingWhitespace.isEmpty
        else { return nil }
        let fault = isRead ? "has a name with white space" : "is no name with '=true' or '=false'"
        return Finding(
          "'\(pair.trimmingWhitespace)' \(fault)", at: part.startIndex..<part.endIndex,
          advice: "write 'Name=true' or 'Name=false', with nothing but ';' between pairs")
      }
    }
  }
}
