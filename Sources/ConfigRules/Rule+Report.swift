import ConfigModel
import SourceDiagnostics
import SourceText

extension Rule {
  /// Returns what cfgpatch prints for `example`, without secrets; nothing for a good one.
  func report(of example: Example) -> String {
    let dress = Example.Dress.allCases.first(where: example.dresses.contains) ?? .plain
    let input = example.input(in: dress)
    let text = input.configuration.text
    let found = diagnostics(in: input)
    var file = DiagnosedFile(
      path: example.product.fileNames.first ?? "app.config", text: text, diagnostics: found)
    file.hidden = Secrets(in: [input.configuration.syntax]).ranges(in: text)
    return TextReport().text(for: file)
  }

  /// What every finding has in common, as a sentence.
  var summary: String {
    let gravity = severity == .error ? "An error" : severity == .warning ? "A warning" : "A note"
    return gravity + (consequence.map { ": \($0.summary)" } ?? "") + "."
  }
}
