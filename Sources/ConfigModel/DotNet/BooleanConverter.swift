/// How `System.ComponentModel.BooleanConverter` reads a text.
///
/// So is every Boolean attribute of a section; those around sections are stricter.
package enum BooleanConverter {
  /// Returns the value of `text`: `true` or `false` in any case, with white space around it.
  ///
  /// - Throws: ``ConversionFault`` for anything else, such as `1`, `yes` or nothing.
  package static func value(of text: String) throws(ConversionFault) -> Bool {
    // `Boolean.Parse` also cuts NUL characters off, which no configuration file can hold.
    switch text.trimmed.asciiLowercased {
    case "true": return true
    case "false": return false
    default: throw ConversionFault(message: "\(text) is not a valid value for Boolean.")
    }
  }
}
