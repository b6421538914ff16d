/// The grammar of a processing instruction (production 16).
enum ProcessingInstructionCheck {
  static func violation(in bytes: [UInt8], _ range: Range<Int>) -> SyntaxViolation? {
    let start = range.lowerBound + 2
    let body = start..<max(start, range.upperBound - 2)
    let end = body.first { Characters.endsName(bytes[$0]) } ?? body.upperBound
    let target = start..<end
    let name = String(decoding: bytes[target], as: UTF8.self)
    let isName = !target.isEmpty && bytes.firstOutsideName(in: target) == nil
    let isSeparated = end == body.upperBound || Characters.isSpace(bytes[end])
    let hasColon = bytes[target].contains(UInt8(ascii: ":"))
    guard isName, isSeparated, !hasColon, name.lowercased() != "xml" else {
      return SyntaxViolation(.malformedProcessingInstruction(name), at: range.lowerBound..<end)
    }
    return nil
  }
}
