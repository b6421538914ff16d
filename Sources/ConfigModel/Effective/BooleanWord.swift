extension String {
  /// A Boolean value indicating whether .NET's `Boolean.Parse` reads the text as true.
  ///
  /// It takes the word in any case with white space around, and neither `1` nor `yes`.
  package var isTrueWord: Bool { trimmingWhitespace.lowercased() == "true" }

  /// A Boolean value indicating whether .NET's `Boolean.Parse` reads the text as false.
  package var isFalseWord: Bool { trimmingWhitespace.lowercased() == "false" }
}
