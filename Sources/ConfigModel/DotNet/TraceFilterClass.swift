/// The trace filters of .NET Framework.
package enum TraceFilterClass: String, Hashable, Sendable, CaseIterable {
  /// Lets events pass up to a level; `initializeData` is that level, in its exact spelling.
  case eventType = "System.Diagnostics.EventTypeFilter"
  /// Lets events of one source pass; `initializeData` is its name.
  case source = "System.Diagnostics.SourceFilter"

  /// The full name of the class.
  package var fullName: String { rawValue }

  /// What .NET says when it creates the filter, word for word, or `nil` if the data decides.
  ///
  /// `typeName` is the class as it is written in the file. Neither filter can do without data.
  package func fault(initializeData data: String, typeName: String) -> String? {
    data.isEmpty ? "Couldn't find constructor for class \(typeName)." : nil
  }
}
