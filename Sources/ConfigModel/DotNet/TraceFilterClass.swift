/// The trace filters of .NET Framework.
public enum TraceFilterClass: String, Hashable, Sendable, CaseIterable {
  /// Lets events pass up to a level; `initializeData` is that level, in its exact spelling.
  case eventType = "System.Diagnostics.EventTypeFilter"
  /// Lets events of one source pass; `initializeData` is its name.
  case source = "System.Diagnostics.SourceFilter"

  /// The full name of the class.
  public var fullName: String { rawValue }

  /// What .NET says when it creates the filter, word for word, or `nil` if the data decides.
  ///
  /// `typeName` is the class as it is written in the file. Neither filter can do without data.
  public func fault(initializeData data: String, typeName: String) -> String? {
    data.isEmpty ? "Couldn't find constructor for class \(typeName)." : nil
  }
}

/// The switches of .NET Framework, of which a source can use ``source`` alone.
public enum TraceSwitchClass: String, Hashable, Sendable, CaseIterable {
  /// Has a level, and is what every trace source uses.
  case source = "System.Diagnostics.SourceSwitch"
  /// Is on or off.
  case boolean = "System.Diagnostics.BooleanSwitch"
  /// Has one of the five levels of the first version of .NET.
  case trace = "System.Diagnostics.TraceSwitch"

  /// The full name of the class.
  public var fullName: String { rawValue }
}
