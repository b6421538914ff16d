import ConfigModel
import LosslessXML
public import SourceText

extension Example {
  /// Returns what rules are given for this example in `dress`.
  public func input(in dress: Dress) -> RuleInput { input(dress.file(spelling: text)) }

  /// Returns what rules are given for `file` in the place of this example.
  public func input(_ file: SourceText) -> RuleInput {
    RuleInput(
      ConfigurationDocument(
        DocumentSyntax(parsing: file),
        settingsFile: settingsFile.map { SourceText(Array($0.utf8)) },
        missingSources: missingSources), product)
  }
}
