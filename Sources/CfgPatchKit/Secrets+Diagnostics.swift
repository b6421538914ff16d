import ConfigModel
import SourceDiagnostics

extension Secrets {
  /// Returns `diagnostic` without the secrets that its words quote.
  func masking(_ diagnostic: Diagnostic) -> Diagnostic {
    var masked = diagnostic
    masked.message = masking(diagnostic.message)
    masked.runtimeMessage = diagnostic.runtimeMessage.map(masking)
    masked.advice = diagnostic.advice.map(masking)
    masked.fixes = diagnostic.fixes.map { fix in
      Diagnostic.Fix(masking(fix.title), fix.script, isSafe: fix.isSafe)
    }
    masked.notes = diagnostic.notes.map { Diagnostic.Note(masking($0.message), at: $0.range) }
    return masked
  }

  /// Returns `suppressed` without the secrets that its words, or those of a comment, quote.
  func masking(_ suppressed: SuppressedDiagnostic) -> SuppressedDiagnostic {
    let diagnostic = masking(suppressed.diagnostic)
    guard case .comment(let reason) = suppressed.suppression else {
      return SuppressedDiagnostic(diagnostic, suppressed.suppression)
    }
    return SuppressedDiagnostic(diagnostic, .comment(reason: masking(reason)))
  }
}

extension DiagnosedFile {
  /// Creates what there is to say about `input`, without showing a secret of it to anybody.
  init(
    _ input: Input, _ document: ConfigurationDocument, _ diagnostics: [Diagnostic],
    suppressed: [SuppressedDiagnostic] = []
  ) {
    let secrets = Secrets(in: [document.syntax, document.settingsFile].compactMap(\.self))
    self.init(
      path: input.path, text: document.text,
      diagnostics: diagnostics.map { secrets.masking($0) },
      suppressed: suppressed.map { secrets.masking($0) })
    nominalPath = input.nominalPath ?? input.path
    hidden = secrets.ranges(in: document.text)
  }
}
