import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

extension Rule {
  /// Returns what cfgpatch prints for `example`, without secrets; nothing for a good one.
  func report(of example: Example) -> String {
    let text = SourceText(Array(example.text.utf8))
    let document = ConfigurationDocument(
      DocumentSyntax(parsing: text),
      settingsFile: example.settingsFile.map { SourceText(Array($0.utf8)) })
    let found = diagnostics(in: RuleInput(document, example.product))
    var file = DiagnosedFile(
      path: example.product.fileName ?? "app.config", text: text, diagnostics: found)
    file.hidden = Secrets(in: [document.syntax]).ranges(in: text)
    return TextReport().text(for: file)
  }

  /// What every finding has in common, as a sentence.
  var summary: String {
    let gravity = severity == .error ? "An error" : severity == .warning ? "A warning" : "A note"
    return gravity + (consequence.map { ": \($0.summary)" } ?? "") + "."
  }
}
