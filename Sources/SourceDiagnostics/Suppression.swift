/// Why a diagnostic does not count.
public enum Suppression: Hashable, Sendable {
  /// A comment in the file says so, for the reason that it gives.
  case comment(reason: String)
  /// It was there when the baseline was written.
  case baseline
}

/// A diagnostic that does not count, and why.
public struct SuppressedDiagnostic: Hashable, Sendable {
  /// The diagnostic.
  public var diagnostic: Diagnostic
  /// Why it does not count.
  public let suppression: Suppression

  /// Creates a diagnostic that does not count.
  public init(_ diagnostic: Diagnostic, _ suppression: Suppression) {
    self.diagnostic = diagnostic
    self.suppression = suppression
  }
}
