import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Reports a level that is given as a number.
  static let numericLevel = Rule(
    Diagnostic.ID("CFG3125", "numeric-level"), .note, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A level that is a number",
      rationale: """
        A number is taken as the bits of SourceLevels, so '31' is Verbose and '3' is Error. It is \
        easily taken for a step on a scale: '1', which is meant as on, lets only critical errors \
        through, and '4', the most that a TraceSwitch knows, lets through warnings and neither \
        errors nor anything else (SourceSwitch.ShouldTrace).
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="⟦31⟧" />
              </sources>
            </system.diagnostics>
          </configuration>
          """),
        .bad(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchName="level" />
              </sources>
              <switches>
                <add name="level" value="⟦4⟧" />
              </switches>
            </system.diagnostics>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.diagnostics>
              <sources>
                <source name="ConnectorsLog" switchValue="Verbose" />
              </sources>
            </system.diagnostics>
          </configuration>
          """),
      ])
  ) { input in
    let places = input.tracing.sources.compactMap(\.level.numberPlace)
    return Set(places).sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { place in
      guard let levels = SourceLevels(parsing: place.value, ignoringCase: true) else { return nil }
      let name = levels.spelling
      guard Int32(name) == nil else {
        return Finding(
          "the level '\(place.value)' is a number that no levels add up to", at: place.valueRange,
          advice: "write the name of a level")
      }
      var finding = Finding(
        "the level '\(place.value)' is a number and means '\(name)'", at: place.valueRange,
        advice: "write '\(name)'")
      finding.fixes = [
        Diagnostic.Fix(
          "write '\(name)'", EditScript(TextEdit(place.valueRange, name)), isSafe: true)
      ]
      return finding
    }
  }
}

extension EffectiveLevel {
  /// The attribute that gives the level, if it does so by a number.
  fileprivate var numberPlace: AttributeSyntax? {
    let place: AttributeSyntax? =
      switch origin {
      case .switchValue(let attribute): attribute
      case .namedSwitch(_, let entry): entry?.attribute("value")
      case .switchOfSourceName(let entry): entry.attribute("value")
      case .program: nil
      }
    return place.flatMap { Int32($0.value.trimmingWhitespace) == nil ? nil : $0 }
  }
}
