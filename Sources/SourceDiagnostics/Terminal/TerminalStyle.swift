/// How a text for people is dressed.
public enum TerminalStyle: Hashable, Sendable {
  /// Characters only.
  case plain
  /// With the colours of ECMA-48 (`ESC [ … m`), which every terminal of today knows.
  case colored

  /// What a piece of text is, from which its colour follows.
  enum Role: String {
    case plain = ""
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case strong = "1"
    case aside = "2"
    case removed = "31"
    case added = "32"
    case place = "36"

    /// The role of the word that names `severity`.
    init(_ severity: Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }

  /// Returns `text` in the colour of `role`.
  func painted(_ text: String, as role: Role) -> String {
    guard self == .colored, role != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m"
  }
}
