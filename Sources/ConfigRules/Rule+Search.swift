public import SourceDiagnostics

extension Rule {
  /// Returns the one of `identities` whose code or slug is most like `name`, which is neither.
  ///
  /// A code is compared as a number, because codes that differ in one digit may have nothing else
  /// in common.
  public static func nearest(
    to name: String, among identities: [Diagnostic.ID] = all.map(\.id)
  ) -> Diagnostic.ID? {
    let folded = name.lowercased()
    let digits = folded.hasPrefix("cfg") ? String(folded.dropFirst(3)) : folded
    if let number = Int(digits) {
      return identities.min { $0.distance(from: number) < $1.distance(from: number) }
    }
    return identities.min { $0.likeness(to: folded) > $1.likeness(to: folded) }
  }
}

extension Diagnostic.ID {
  fileprivate func distance(from number: Int) -> UInt {
    (Int(code.dropFirst(3)) ?? 0).subtractingReportingOverflow(number).partialValue.magnitude
  }

  /// How many pairs of neighbouring characters the slug and `name` share, from 0 to 1 (Dice).
  fileprivate func likeness(to name: String) -> Double {
    let (own, other) = (pairs(slug), pairs(name))
    let shared = own.intersection(other).count
    return Double(2 * shared) / Double(max(1, own.count + other.count))
  }

  private func pairs(_ text: String) -> Set<String> {
    Set(zip(text, text.dropFirst()).map { "\($0)\($1)" })
  }
}
