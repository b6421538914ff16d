/// How `System.ComponentModel.EnumConverter` reads a text: names in any case, or numbers.
package struct EnumConverter: Hashable, Sendable {
  /// The name of the enumeration, which is in the message.
  package let name: String
  /// The values of the enumeration by their names.
  package let members: [String: Int32]

  /// Creates a converter for an enumeration.
  package init(name: String, members: [String: Int32]) {
    self.name = name
    self.members = members
  }

  /// `usesystemdefault` of a proxy.
  package static let useSystemDefault = EnumConverter(
    name: "UseSystemDefaultValues", members: triState)
  /// `bypassonlocal` of a proxy.
  package static let bypassOnLocal = EnumConverter(name: "BypassOnLocalValues", members: triState)
  /// `autoDetect` of a proxy.
  package static let autoDetect = EnumConverter(name: "AutoDetectValues", members: triState)

  private static let triState: [String: Int32] = ["Unspecified": -1, "False": 0, "True": 1]

  /// Returns the value of `text`, which may list several names and numbers with commas.
  ///
  /// A number need not be the value of a member: `5` passes and means nothing.
  ///
  /// - Throws: ``ConversionFault`` if one of them is neither.
  package func value(of text: String) throws(ConversionFault) -> Int32 {
    var value: Int32 = 0
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let member = member(String(part).trimmed) else {
        throw ConversionFault(message: "\(text) is not a valid value for \(name).")
      }
      value |= member
    }
    return value
  }

  private func member(_ text: String) -> Int32? {
    if let number = Int32Converter.decimal(text) { return number }
    return members.first { $0.key.asciiLowercased == text.asciiLowercased }?.value
  }
}

extension String {
  /// The text with the capital letters of ASCII made small.
  var asciiLowercased: String {
    String(decoding: utf8.map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }, as: UTF8.self)
  }
}
