/// Why `new Regex(pattern)` of .NET Framework throws.
public struct PatternFault: Error, Hashable, Sendable {
  /// What is wrong.
  public let kind: Kind
  /// The pattern, which .NET repeats in its message.
  public let pattern: String
  /// Where it is wrong, in UTF-16 code units of the pattern.
  public let offset: Int

  /// The ways in which a pattern can be wrong, each one message of .NET.
  public enum Kind: Hashable, Sendable {
    case endsInBackslash
    case tooManyParentheses
    case notEnoughParentheses
    case unterminatedClass
    case reversedRange
    case classInRange(String)
    case subtractionNotLast
    case nestedQuantifier(String)
    case quantifierAfterNothing
    case reversedBounds
    case numberTooLarge
    case undefinedGroupNumber(Int)
    case undefinedGroupName(String)
    case malformedNameReference
    case invalidGroupName
    case groupNumberZero
    case unrecognizedGrouping
    case unterminatedComment
    case undefinedConditionNumber(Int)
    case malformedConditionNumber(Int)
    case conditionCannotCapture
    case conditionCannotBeComment
    case tooManyAlternatives
    case tooFewHexadecimalDigits
    case missingControlCharacter
    case unrecognizedControlCharacter
    case unrecognizedEscape(String)
    case incompleteProperty
    case malformedProperty
    case unknownProperty(String)
  }

  /// What .NET says, word for word.
  public var message: String { "parsing \"\(pattern)\" - \(kind.message)" }
}

extension PatternFault.Kind {
  /// The second half of .NET's message.
  public var message: String {
    switch self {
    case .endsInBackslash: #"Illegal \ at end of pattern."#
    case .tooManyParentheses: "Too many )'s."
    case .notEnoughParentheses: "Not enough )'s."
    case .unterminatedClass: "Unterminated [] set."
    case .reversedRange: "[x-y] range in reverse order."
    case .classInRange(let name): #"Cannot include class \\#(name) in character range."#
    case .subtractionNotLast: "A subtraction must be the last element in a character class."
    case .nestedQuantifier(let quantifier): "Nested quantifier \(quantifier)."
    case .quantifierAfterNothing: "Quantifier {x,y} following nothing."
    case .reversedBounds: "Illegal {x,y} with x > y."
    case .numberTooLarge: "Capture group numbers must be less than or equal to Int32.MaxValue."
    case .undefinedGroupNumber(let number): "Reference to undefined group number \(number)."
    case .undefinedGroupName(let name): "Reference to undefined group name \(name)."
    case .malformedNameReference: #"Malformed \k<...> named back reference."#
    case .invalidGroupName:
      "Invalid group name: Group names must begin with a word character."
    case .groupNumberZero: "Capture number cannot be zero."
    case .unrecognizedGrouping: "Unrecognized grouping construct."
    case .unterminatedComment: "Unterminated (?#...) comment."
    case .undefinedConditionNumber(let number): "(?(\(number)) ) reference to undefined group."
    case .malformedConditionNumber(let number): "(?(\(number)) ) malformed."
    case .conditionCannotCapture:
      "Alternation conditions do not capture and cannot be named."
    case .conditionCannotBeComment: "Alternation conditions cannot be comments."
    case .tooManyAlternatives: "Too many | in (?()|)."
    case .tooFewHexadecimalDigits: "Insufficient hexadecimal digits."
    case .missingControlCharacter: "Missing control character."
    case .unrecognizedControlCharacter: "Unrecognized control character."
    case .unrecognizedEscape(let character): #"Unrecognized escape sequence \\#(character)."#
    case .incompleteProperty: #"Incomplete \p{X} character escape."#
    case .malformedProperty: #"Malformed \p{X} character escape."#
    case .unknownProperty(let name): "Unknown property '\(name)'."
    }
  }
}
