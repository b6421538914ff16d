/// A way of writing a document to a file.
struct FileDress: Sendable, CustomStringConvertible {
  let description: String
  private let write: @Sendable (String) -> [UInt8]

  /// Returns `document`, whose lines end with LF and which declares UTF-8, in this dress.
  func bytes(of document: String) -> [UInt8] { write(document) }

  static let all = [
    FileDress("plain") { Array($0.utf8) },
    FileDress("CRLF") { Array($0.replacing("\n", with: "\r\n").utf8) },
    FileDress("no final newline") { Array($0.dropLast().utf8) },
    FileDress("byte order mark") { Array(("\u{FEFF}" + $0).utf8) },
    FileDress("UTF-16", \.utf16Bytes),
    FileDress("UTF-16 with CRLF") { $0.replacing("\n", with: "\r\n").utf16Bytes },
    FileDress("windows-1252") { text in
      text.replacing("utf-8", with: "windows-1252").utf8.map { $0 == 0x2A ? 0xE9 : $0 }
    },
  ]

  private init(_ description: String, _ write: @escaping @Sendable (String) -> [UInt8]) {
    self.description = description
    self.write = write
  }
}
