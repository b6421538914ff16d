/// The versions that a `bindingRedirect` replaces: one, or all from one to another.
package struct AssemblyVersionRange: Hashable, Sendable, CustomStringConvertible {
  /// The oldest and the newest version.
  package let bounds: ClosedRange<AssemblyVersion>

  /// Reads `text`, or nothing unless it is one version, or two in order with a hyphen between.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, let first = AssemblyVersion(parts[0]),
      let last = AssemblyVersion(parts[parts.count - 1]), first <= last
    else { return nil }
    bounds = first...last
  }

  /// Returns whether references to `version` are redirected.
  package func contains(_ version: AssemblyVersion) -> Bool { bounds.contains(version) }

  /// The version, or both with a hyphen between them.
  package var description: String {
    let (first, last) = (bounds.lowerBound, bounds.upperBound)
    return first == last ? "\(first)" : "\(first)-\(last)"
  }
}
