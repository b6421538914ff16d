import SourceDiagnostics
import SourceText

/// Which fixes of findings are made.
public struct FixOptions: Hashable, Sendable {
  /// A Boolean value indicating whether fixes are made too after which the program may do something
  /// else than before.
  public let allowsUnsafe: Bool
  /// The codes of the findings that are mended; empty for all.
  public let codes: Set<String>

  /// Creates options; without any, the safe fixes of all findings are made.
  public init(allowsUnsafe: Bool = false, codes: Set<String> = []) {
    self.allowsUnsafe = allowsUnsafe
    self.codes = codes
  }

  /// Returns whether findings like `diagnostic` are meant at all.
  func concern(_ diagnostic: Diagnostic) -> Bool {
    codes.isEmpty || codes.contains(diagnostic.id.code)
  }

  /// Returns the fix of `diagnostic` to make, a safe one if there is one.
  func choice(for diagnostic: Diagnostic) -> Diagnostic.Fix? {
    guard concern(diagnostic) else { return nil }
    let fixes = diagnostic.fixes.filter { !$0.script.isEmpty }
    return fixes.first(where: \.isSafe) ?? (allowsUnsafe ? fixes.first : nil)
  }
}
