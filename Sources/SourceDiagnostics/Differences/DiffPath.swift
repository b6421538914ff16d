extension String {
  /// The path as the header of a diff names it, so that `git apply` and `patch` read it again.
  ///
  /// As git does: a name with a quotation mark, a backslash or a control character is quoted as in
  /// C; behind a name with a space stands a tab, or `patch` would take its last word for a date.
  var asDiffPath: String {
    let escaped = unicodeScalars.map(\.escapedAsInC).joined()
    if escaped != self { return "\"\(escaped)\"" }
    return contains(" ") ? self + "\t" : self
  }
}

extension Unicode.Scalar {
  fileprivate var escapedAsInC: String {
    switch self {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\t": "\\t"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\u{0}"..<" ", "\u{7F}": "\\" + octalDigits
    default: String(self)
    }
  }

  private var octalDigits: String {
    let digits = String(value, radix: 8)
    return String(repeating: "0", count: 3 - digits.count) + digits
  }
}
