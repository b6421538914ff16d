/// The type that an attribute's text is converted to.
enum AttributeType: Hashable, Sendable {
  case string
  case boolean
  case integer
  /// True, False or Unspecified in any case, or a number; with the name of the enumeration.
  case triState(String)
  case traceOptions
  case absoluteURI

  /// What .NET says when it cannot convert `text`, or `nil` if it can.
  func error(reading text: String) -> String? {
    switch self {
    case .string: nil
    case .boolean:
      text.isTrueWord || text.isFalseWord ? nil : "\(text) is not a valid value for Boolean."
    case .integer:
      Int32(text.trimmingWhitespace) == nil ? "\(text) is not a valid value for Int32." : nil
    case .triState: nil
    case .traceOptions: nil
    case .absoluteURI: nil
    }
  }
}
