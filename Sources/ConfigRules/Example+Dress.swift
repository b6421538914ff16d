import SourceDiagnostics
public import SourceText

extension Example {
  /// The ways in which one file can be stored: a rule judges all of them alike, but for rules about
  /// the very bytes.
  public enum Dress: String, CaseIterable, Sendable {
    case plain, carriageReturns, byteOrderMark, utf16, singleQuotes
    /// Each character in one byte, as ISO 8859-1 has it.
    case singleBytes

    /// The dresses of an example that is not about bytes.
    static let usual: Set<Dress> = Set(allCases).subtracting([.singleBytes])

    /// Returns the file that spells `text` in this dress.
    public func file(spelling text: String) -> SourceText {
      switch self {
      case .byteOrderMark: SourceText([0xEF, 0xBB, 0xBF] + bytes(spelling: text))
      case .utf16: SourceText([0xFF, 0xFE] + bytes(spelling: text))
      default: SourceText(bytes(spelling: text))
      }
    }

    private func bytes(spelling text: String) -> [UInt8] {
      switch self {
      case .plain, .byteOrderMark: Array(text.utf8)
      case .carriageReturns: Array(text.replacing("\n", with: "\r\n").utf8)
      case .utf16: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .singleQuotes: Array(text.replacing("\"", with: "'").utf8)
      case .singleBytes: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      }
    }
  }

  /// How the file is stored, if that is not told by its text.
  var storage: String? {
    switch dresses {
    case [.singleBytes]: "stored with one byte for each character"
    case [.utf16]: "stored in UTF-16"
    default: nil
    }
  }

  /// The text with every character that is not for the eye spelled out.
  var shown: String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
      .joined(separator: "\n")
  }
}
