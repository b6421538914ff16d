/// The switches of .NET Framework, of which a source can use ``source`` alone.
package enum TraceSwitchClass: String, Hashable, Sendable, CaseIterable {
  /// Has a level, and is what every trace source uses.
  case source = "System.Diagnostics.SourceSwitch"
  /// Is on or off.
  case boolean = "System.Diagnostics.BooleanSwitch"
  /// Has one of the five levels of the first version of .NET.
  case trace = "System.Diagnostics.TraceSwitch"

  /// The full name of the class.
  package var fullName: String { rawValue }
}
