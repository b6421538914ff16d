import SourceDiagnostics

extension Explanation {
  /// What 'enable-verbose' and 'disable-verbose' remark on trace sources that are set as asked for.
  static let remarks = [
    Explanation(
      Diagnostic.ID("CFG9101", "source-without-listener"), .warning,
      title: "A trace source that writes to nobody",
      meaning: """
        The source has the level that was asked for, and somebody emptied its list of listeners, \
        so nothing is written. That is left as it is, since it may be meant.
        """,
      advice: "Add a listener, or remove the 'clear' or 'remove' that takes it away."),
    Explanation(
      Diagnostic.ID("CFG9102", "filter-in-the-way"), .warning,
      title: "A filter that keeps messages back",
      meaning: """
        The source has the level that was asked for, and the listener it writes to has a filter that \
        lets less through. Filters are left as they are, since they may be meant.
        """,
      advice: "Raise the level of the filter in its 'initializeData', or remove the filter."),
    Explanation(
      Diagnostic.ID("CFG9103", "shared-switch"), .note,
      title: "A switch that several trace sources share",
      meaning: """
        The level of the source is decided by a switch to which other sources refer too, so they \
        changed with it.
        """,
      advice: "Give the source a switch of its own if the others should stay as they were."),
    Explanation(
      Diagnostic.ID("CFG9104", "dead-twin"), .note,
      title: "A setting or trace source that a later one replaces",
      meaning: """
        The file has two of the same name, and .NET uses the last. The one that counts was changed, \
        and this one left as it is.
        """,
      advice: "Remove the one that has no effect, before somebody believes it."),
    Explanation(
      Diagnostic.ID("CFG9105", "level-decided-by-program"), .note,
      title: "A trace source whose level the program decides",
      meaning: """
        Nothing in the file gives the source a level, so it has the one that the program was built \
        with.
        """,
      advice: "Add 'switchValue' to the source if the level should be yours."),
  ]
}
