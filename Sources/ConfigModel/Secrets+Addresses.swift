extension Secrets {
  /// Returns where secrets stand in `value`, in UTF-8, if it holds an address: who signs in and
  /// how, and parameters of the query.
  package static func parts(ofAddress value: [UInt8]) -> [Range<Int>] {
    guard let scheme = value.firstRange(of: Array("://".utf8)) else { return [] }
    let address = value[scheme.upperBound...]
    let end = address.firstIndex { "/?#".utf8.contains($0) } ?? address.endIndex
    let user = address[..<end].lastIndex(of: UInt8(ascii: "@")).map { scheme.upperBound..<$0 }
    return (user.map { [$0] } ?? []) + parameters(in: address[end...])
  }

  private static func parameters(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    guard let mark = text.firstIndex(of: UInt8(ascii: "?")) else { return [] }
    return text[(mark + 1)...].split(separator: UInt8(ascii: "&")).compactMap { parameter in
      guard let equals = parameter.firstIndex(of: UInt8(ascii: "=")),
        isSecret(String(decoding: parameter[..<equals], as: UTF8.self))
      else { return nil }
      return equals + 1..<parameter.endIndex
    }
  }
}
