import CLibXML2

/// A parser of libxml2 that builds no tree.
///
/// Building one takes three times as long and changes no verdict. Declarations are still handed on,
/// or declared entities would count as undeclared.
@safe
final class XMLParser {
  private let parser: xmlParserCtxtPtr
  private let log: MessageLog
  private let feed: SchemaFeed?

  /// Creates a parser that tells `log` what is wrong and `feed` what it reads.
  ///
  /// - Returns: `nil` if there is no memory for it.
  init?(log: MessageLog, feed: SchemaFeed? = nil) {
    guard let parser = unsafe xmlNewParserCtxt() else { return nil }
    unsafe self.parser = parser
    self.log = log
    self.feed = feed
    unsafe parser.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    guard let handlers = unsafe parser.pointee.sax else { return nil }
    unsafe handlers.pointee.setHandlers(readsElements: feed != nil)
  }

  deinit { unsafe xmlFreeParserCtxt(parser) }

  /// Returns whether `utf8` is a well-formed document with namespaces.
  func parse(_ utf8: [UInt8], declaresEntities: Bool) -> Bool {
    guard let size = Int32(exactly: utf8.count), utf8.beginsLikeDocument else {
      log.append(LibXML2Error("the text does not begin like an XML document", at: 0))
      return false
    }
    unsafe utf8.withUnsafeBytes { bytes in
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      let options = LibXML2.options(declaresEntities: declaresEntities)
      unsafe xmlFreeDoc(xmlCtxtReadMemory(parser, start, size, nil, nil, options))
    }
    return unsafe parser.pointee.wellFormed == 1 && parser.pointee.nsWellFormed == 1
  }

  /// Returns the parser that libxml2 called a handler for, and its feed unless it reads an entity.
  ///
  /// The content of an entity is parsed once where it is first referred to. What stands in it does
  /// not stand in the file, so it is no part of what is counted and validated.
  static func at(_ opaque: UnsafeMutableRawPointer?) -> (parser: XMLParser, feed: SchemaFeed?)? {
    guard let context = unsafe opaque?.assumingMemoryBound(to: xmlParserCtxt.self),
      let user = unsafe context.pointee._private
    else { return nil }
    let parser = unsafe Unmanaged<XMLParser>.fromOpaque(user).takeUnretainedValue()
    let isInEntity = unsafe context != parser.parser || context.pointee.inputNr > 1
    return (parser, isInEntity ? nil : parser.feed)
  }

  /// Adds an error to the log, with its place if that is in the text itself.
  func report(_ error: UnsafePointer<xmlError>) {
    let offset = unsafe xmlByteConsumed(parser)
    unsafe log.append(LibXML2Error(error, at: offset < 0 ? nil : offset))
  }
}

extension [UInt8] {
  /// A Boolean value indicating whether libxml2 cannot take the text for one in another encoding.
  ///
  /// It guesses the encoding from the first four bytes. No well-formed document in UTF-8 begins in
  /// a way that lets it guess anything else.
  fileprivate var beginsLikeDocument: Bool {
    guard let first, !prefix(4).contains(0) else { return false }
    return starts(with: [0xEF, 0xBB, 0xBF]) || [0x09, 0x0A, 0x0D, 0x20, 0x3C].contains(first)
  }
}

extension xmlSAXHandler {
  /// Leaves out the nodes of a tree, or hands elements and text to the feed.
  fileprivate mutating func setHandlers(readsElements: Bool) {
    unsafe serror = { context, error in
      guard let error = unsafe error else { return }
      unsafe XMLParser.at(context)?.parser.report(UnsafePointer(error))
    }
    unsafe (comment, processingInstruction, reference) = (nil, nil, nil)
    unsafe (startElementNs, endElementNs) = (nil, nil)
    unsafe (characters, cdataBlock, ignorableWhitespace) = (nil, nil, nil)
    guard readsElements else { return }
    unsafe startElementNs = { context, name, prefix, uri, _, _, count, defaulted, attributes in
      let tag = unsafe StartTag(
        name: ElementName(local: name, prefix: prefix, uri: uri), attributes: attributes,
        count: count - defaulted)
      unsafe XMLParser.at(context)?.feed?.begin(tag)
    }
    unsafe endElementNs = { context, name, prefix, uri in
      unsafe XMLParser.at(context)?.feed?.end(ElementName(local: name, prefix: prefix, uri: uri))
    }
    unsafe characters = { context, text, length in
      unsafe XMLParser.at(context)?.feed?.read(text, length)
    }
    unsafe cdataBlock = { context, text, length in
      unsafe XMLParser.at(context)?.feed?.readCDATA(text, length)
    }
    // The same handler for both keeps the parser from guessing which white space matters.
    unsafe ignorableWhitespace = unsafe characters
  }
}
