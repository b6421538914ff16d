/// How much a diagnostic matters; later ones matter more.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  /// Worth knowing.
  case note
  /// The file loads, and does not do what it seems to say.
  case warning
  /// The program fails, at start or later.
  case error

  /// Returns whether `left` matters less than `right`.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
}
