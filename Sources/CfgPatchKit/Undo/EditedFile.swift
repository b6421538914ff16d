import ConfigModel
import FileStore
import LosslessXML
public import SourceDiagnostics
import SourceText

/// A file that somebody else edited after cfgpatch had written it.
public struct EditedFile: Error, Sendable {
  /// The file as it is, with the first place that differs.
  public let diagnosed: DiagnosedFile
  /// The difference between what was written and what is there, without secrets; empty if it is
  /// not known what was written.
  public let difference: String

  init(_ input: Input, _ document: ConfigurationDocument, since history: BackupHistory) {
    let last = history.entries.last { $0.written != nil }
    let written = last?.written
    let offset = written.map { document.text.firstDifference(from: $0) } ?? 0
    let words =
      last.map { "the file was edited after cfgpatch wrote it at \($0.backup.stamp)" }
      ?? "nothing says what cfgpatch wrote after the backup"
    var diagnostic = Diagnostic(
      Diagnostic.ID("CFG9021", "edited-since-written"), .error, nil, at: offset..<offset, words)
    diagnostic.advice =
      "hand over '--force' to restore the backup all the same, and '--backup' to keep the file too"
    diagnosed = DiagnosedFile(input, document, [diagnostic])
    guard let written else {
      difference = ""
      return
    }
    let secrets = Secrets(in: [DocumentSyntax(parsing: written), document.syntax])
    difference =
      ReadableDiff(from: written, to: document.text, path: input.path) { secrets.masking($0) }
      .terminalText()
  }
}

extension SourceText {
  /// The offset of the first byte, between two characters, in which this text differs from `other`.
  func firstDifference(from other: SourceText) -> Int {
    var offset = zip(utf8, other.utf8).prefix { $0 == $1 }.count
    while offset > 0, offset < utf8.count, utf8[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
