extension LibXML2 {
  /// Returns what keeps `utf8` from being a well-formed document with namespaces.
  ///
  /// Stricter than libxml2 by itself, which lets pass: a prefix that nothing declares, an entity
  /// that an external subset might declare, and zero bytes behind the root element. None of them is
  /// something that an editor can vouch for.
  ///
  /// - Parameters:
  ///   - utf8: A text in UTF-8 with or without a byte order mark. What the XML declaration says of
  ///     the encoding is about the file, not about this text, and is not looked at.
  ///   - declaresEntities: Whether the internal subset declares entities.
  /// - Returns: The first thing that is wrong, or `nil` if nothing is.
  public static func wellFormedness(
    of utf8: [UInt8], declaresEntities: Bool
  ) -> LibXML2Error? {
    MessageLog.during { log in
      guard let parser = XMLParser(log: log) else { return LibXML2Error("no memory") }
      let isWellFormed = parser.parse(utf8, declaresEntities: declaresEntities)
      if let error = log.firstError { return error }
      if let zero = utf8.firstIndex(of: 0) {
        return LibXML2Error("the text contains a zero byte", at: zero)
      }
      return isWellFormed ? nil : LibXML2Error("the text is not well-formed")
    }
  }
}
