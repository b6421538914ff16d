/// What a class in `system.diagnostics` is named for.
package enum TraceRole: String, Hashable, Sendable, CaseIterable {
  /// Where events go.
  case listener = "System.Diagnostics.TraceListener"
  /// Which events pass.
  case filter = "System.Diagnostics.TraceFilter"
  /// The level of a source.
  case sourceSwitch = "System.Diagnostics.SourceSwitch"

  /// The full name of the class that a class for this role must be derived from.
  package var baseClass: String { rawValue }
}

extension TraceClass {
  /// Returns whether .NET accepts the class for `role`, or `nil` if that is not known.
  package func isUsable(as role: TraceRole) -> Bool? {
    switch (self, role) {
    case (.foreign, _): nil
    case (.listener, .listener), (.filter, .filter), (.traceSwitch(.source), .sourceSwitch): true
    default: false
    }
  }

  /// What .NET says of a class that is not usable for `role`, word for word, if that is known.
  ///
  /// `typeName` is the class as it is written in the file, which .NET repeats.
  package func runtimeMessage(as role: TraceRole, typeName: String) -> String? {
    guard isUsable(as: role) == false else { return nil }
    switch self {
    case .malformed: return nil
    case .missing: return "Couldn't find type for class \(typeName)."
    default:
      return "The specified type, '\(typeName)' is not derived from the appropriate base type, "
        + "'\(role.baseClass)'."
    }
  }
}
