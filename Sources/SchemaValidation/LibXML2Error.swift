import CLibXML2

/// What libxml2 has to say against a text.
public struct LibXML2Error: Error, Hashable, Sendable {
  /// The words of libxml2.
  public let message: String
  /// The line, counted from 1, or 0 if libxml2 names none.
  public let line: Int
  /// The column, counted from 1 in characters, or 0 if libxml2 names none.
  public let column: Int
  /// The place, as a byte offset into the text, if it is known.
  public let offset: Int?

  /// The number of libxml2 for this kind of error.
  let code: Int
  /// A Boolean value indicating whether libxml2 goes on as if nothing were wrong.
  let isWarning: Bool

  init(_ message: String, at offset: Int? = nil) {
    self.message = message
    self.offset = offset
    line = 0
    column = 0
    code = 0
    isWarning = false
  }

  init(_ error: UnsafePointer<xmlError>, at offset: Int? = nil) {
    let error = unsafe error.pointee
    message = unsafe error.message.map { unsafe String(cString: $0).trimmed } ?? ""
    line = unsafe Int(error.line)
    column = unsafe Int(error.int2)
    self.offset = offset
    code = unsafe Int(error.code)
    isWarning = unsafe error.level.rawValue <= XML_ERR_WARNING.rawValue
  }
}

extension String {
  /// The text without the white space around it.
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text.drop(while: \.isWhitespace))
  }
}
