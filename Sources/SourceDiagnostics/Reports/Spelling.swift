extension String {
  /// Returns the text with other spellings of those scalars for which `spelling` has one.
  ///
  /// It goes by scalars: to a build server a `%` is one whatever accent stands upon it.
  func respelled(
    _ spelling: (_ scalar: Unicode.Scalar, _ previous: Unicode.Scalar?) -> String?
  ) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if let replacement = spelling(scalar, previous) {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }

  /// Returns the text, or its beginning and an ellipsis, in at most `limit` UTF-16 code units.
  func cut(to limit: Int) -> String {
    guard utf16.count > limit else { return self }
    var rest = limit - 1
    let kept = unicodeScalars.prefix { scalar in
      rest -= UTF16.width(scalar)
      return rest >= 0
    }
    return String(kept) + "…"
  }
}
