extension String {
  /// Returns the text without anything that a build server would take for a command.
  ///
  /// GitHub obeys a line that begins with `::`, white space aside, and `##[…]` anywhere in a line;
  /// Azure Pipelines obeys `##vso[…]` and TeamCity `##teamcity[…]`. Whoever proposes a change to a
  /// file chooses what is quoted from it, so such runs are broken up by a backslash: in the result
  /// no line begins with `::`, and `##` is nowhere.
  public func neutralizingWorkflowCommands() -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    var isAtStart = true
    for scalar in unicodeScalars {
      let completesCommand = scalar == ":" && isAtStart || scalar == "#"
      if completesCommand, previous == scalar { result.append("\\") }
      result.append(scalar)
      previous = scalar
      if Character(scalar).isNewline {
        isAtStart = true
      } else if scalar != ":" {
        isAtStart = isAtStart && scalar.properties.isWhitespace
      }
    }
    return String(result)
  }
}
