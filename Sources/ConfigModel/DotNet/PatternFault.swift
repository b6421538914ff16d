/// Why `new Regex(pattern)` of .NET Framework throws.
package struct PatternFault: Error, Hashable, Sendable {
  /// What is wrong.
  package let kind: Kind
  /// The pattern, which .NET repeats in its message.
  package let pattern: String
  /// Where it is wrong, in UTF-16 code units of the pattern.
  package let offset: Int

  /// The ways in which a pattern can be wrong, each one message of .NET.
  package enum Kind: Hashable, Sendable {
    /// A backslash is the last character.
    case endsInBackslash
    /// A `)` closes nothing.
    case tooManyParentheses
    /// A `(` is not closed.
    case notEnoughParentheses
    /// A `[` is not closed.
    case unterminatedClass
    /// A range in a class ends before it begins, as in `[z-a]`.
    case reversedRange
    /// A range in a class begins or ends with a class; the letter of its escape.
    case classInRange(String)
    /// Something follows a subtraction in a class, as in `[a-z-[b]c]`.
    case subtractionNotLast
    /// A quantifier follows a quantifier, as in `a**`; the second one.
    case nestedQuantifier(String)
    /// A quantifier follows nothing, as in `*.example.com`.
    case quantifierAfterNothing
    /// A quantifier has a smaller number after a greater one, as in `a{3,1}`.
    case reversedBounds
    /// A number is greater than 2,147,483,647.
    case numberTooLarge
    /// A reference has the number of no group.
    case undefinedGroupNumber(Int)
    /// A reference has the name of no group.
    case undefinedGroupName(String)
    /// A `\k` has no name in angle brackets or quotation marks behind it.
    case malformedNameReference
    /// The name of a group holds something that belongs in no name.
    case invalidGroupName
    /// A group is given the number 0, which is the whole match.
    case groupNumberZero
    /// A `(?` is followed by something that means nothing.
    case unrecognizedGrouping
    /// A `(?#` is not closed.
    case unterminatedComment
    /// A condition has the number of no group.
    case undefinedConditionNumber(Int)
    /// A condition that begins with a number goes on after it.
    case malformedConditionNumber(Int)
    /// A condition is a group with a name.
    case conditionCannotCapture
    /// A condition is a comment.
    case conditionCannotBeComment
    /// A condition has more than two alternatives.
    case tooManyAlternatives
    /// A `\x` lacks its two digits or a `\u` its four.
    case tooFewHexadecimalDigits
    /// A `\c` is the end of the pattern.
    case missingControlCharacter
    /// A `\c` is followed by something that is no control character.
    case unrecognizedControlCharacter
    /// A backslash stands before a letter that means nothing; the letter.
    case unrecognizedEscape(String)
    /// A `\p` lacks its name or the brace behind it.
    case incompleteProperty
    /// A `\p` lacks the brace before its name.
    case malformedProperty
    /// A `\p` names no category or block that .NET knows; the name.
    case unknownProperty(String)
  }

  /// What .NET says, word for word.
  package var message: String { "parsing \"\(pattern)\" - \(kind.message)" }
}

extension PatternFault.Kind {
  /// The second half of .NET's message.
  package var message: String {
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
