import ConfigModel
public import SourceDiagnostics
import SourceText

/// How the difference that an outcome makes is shown.
public enum DifferenceStyle: String, Hashable, Sendable, CaseIterable {
  /// Byte for byte, so that `patch` can apply it.
  case unified
  /// With secrets masked, so that it can be shown to anybody and applied by nobody.
  case redacted

  /// Returns the difference in the bytes of the file, or decoded if it is for a terminal of a
  /// style; nothing where there is none.
  public func bytes(of outcome: Outcome, onTerminal style: TerminalStyle? = nil) -> [UInt8] {
    if let style { return Array(readable(outcome).terminalText(style).utf8) }
    switch self {
    case .unified:
      return UnifiedDiff(
        from: outcome.before.text.bytes, to: outcome.bytes, path: outcome.input.path
      ).patch
    case .redacted: return Array(readable(outcome).text.utf8)
    }
  }

  /// Both texts, decoded.
  func texts(of outcome: Outcome) -> (before: String, after: String) {
    let before = String(decoding: outcome.before.text.utf8, as: UTF8.self)
    let after = String(decoding: outcome.after.text.utf8, as: UTF8.self)
    guard self == .redacted else { return (before, after) }
    let secrets = outcome.secrets
    return (secrets.masking(before), secrets.masking(after))
  }

  private func readable(_ outcome: Outcome) -> ReadableDiff {
    let secrets = outcome.secrets
    let mask: ReadableDiff.Redaction = { secrets.masking($0) }
    return ReadableDiff(
      from: outcome.before.text, to: outcome.after.text, path: outcome.input.path,
      redaction: self == .redacted ? mask : nil)
  }
}
