/// How `System.ComponentModel.Int32Converter` reads a text, and so any number in a section.
package enum Int32Converter {
  /// Returns the value of `text`, decimal with an optional sign or hexadecimal with a prefix.
  ///
  /// The prefixes are `#`, `0x` and `&h`, and eight digits are a bit pattern: `0xFFFFFFFF` is -1.
  ///
  /// - Throws: ``ConversionFault`` for what is no number or does not fit into 32 bits.
  package static func value(of text: String) throws(ConversionFault) -> Int32 {
    let number = text.trimmed
    guard let value = hexadecimal(number) ?? decimal(number) else {
      throw ConversionFault(message: "\(number) is not a valid value for Int32.")
    }
    return value
  }

  private static func hexadecimal(_ text: String) -> Int32? {
    let prefixes = ["#", "0x", "0X", "&h", "&H"]
    guard let prefix = prefixes.first(where: text.hasPrefix) else { return nil }
    var digits = text.dropFirst(prefix.count)
    // `Convert.ToInt32(text, 16)` takes a plus sign and one more prefix.
    if digits.hasPrefix("+") { digits = digits.dropFirst() }
    if digits.hasPrefix("0x") || digits.hasPrefix("0X") { digits = digits.dropFirst(2) }
    guard digits.utf8.first != UInt8(ascii: "+") else { return nil }
    return UInt32(digits, radix: 16).map { Int32(bitPattern: $0) }
  }

  /// Returns the value of a decimal number with an optional sign.
  static func decimal(_ text: String) -> Int32? { Int32(text) }
}
