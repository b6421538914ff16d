import Testing

/// Expects that there are no `faults`, and reports each of them by itself.
func expectNone(_ faults: [String], at place: SourceLocation = #_sourceLocation) {
  for fault in faults { Issue.record("\(fault)", sourceLocation: place) }
}
