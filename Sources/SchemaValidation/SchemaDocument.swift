import CLibXML2

/// The document of a schema, for what its compiled form does not tell.
///
/// Nothing is written to it after it is read, so threads may share it.
final class SchemaDocument: Sendable {
  private let address: UInt

  /// Reads a document.
  ///
  /// - Throws: ``SchemaError`` if `bytes` are none.
  init(_ bytes: [UInt8]) throws(SchemaError) {
    let (document, error) = unsafe MessageLog.during { log in
      let document = unsafe bytes.withUnsafeBytes { bytes in
        unsafe xmlReadMemory(
          bytes.baseAddress, Int32(clamping: bytes.count), nil, nil,
          Int32(XML_PARSE_NONET.rawValue))
      }
      return unsafe (document, log.firstError)
    }
    guard let document = unsafe document else {
      throw .notWellFormed(error?.message ?? "the schema is empty")
    }
    address = UInt(bitPattern: document)
  }

  deinit { unsafe xmlFreeDoc(pointer) }

  /// The document as libxml2 takes it; valid as long as this is.
  var pointer: xmlDocPtr? { unsafe xmlDocPtr(bitPattern: address) }

  /// How the schema refers to another one, if it does; only children of the root can.
  var reference: String? {
    var child = unsafe xmlFirstElementChild(root)
    while let node = unsafe child {
      if ["import", "include", "redefine"].contains(where: { unsafe node.isNamed($0) }) {
        return unsafe node.attribute("schemaLocation") ?? node.attribute("namespace") ?? ""
      }
      unsafe child = xmlNextElementSibling(node)
    }
    return nil
  }

  /// Returns the names that all declarations of a kind give, at the top or inside types.
  func names(of kind: String) -> Set<String> {
    var names: Set<String> = []
    unsafe visit(root) { node in
      guard unsafe node.isNamed(kind), let name = unsafe node.attribute("name") else { return }
      names.insert(name)
    }
    return names
  }

  /// Returns what the schema says to a person of the simple type `name`.
  func documentation(ofType name: String) -> String? {
    var documentation: String?
    unsafe visit(root) { node in
      guard unsafe node.isNamed("simpleType"), unsafe node.attribute("name") == name else { return }
      unsafe documentation = node.documentation
    }
    return documentation
  }

  private var root: xmlNodePtr? { unsafe xmlDocGetRootElement(pointer) }

  /// Calls `body` with `node` and every element inside it.
  private func visit(_ node: xmlNodePtr?, _ body: (xmlNodePtr) -> Void) {
    guard let node = unsafe node else { return }
    unsafe body(node)
    var child = unsafe xmlFirstElementChild(node)
    while let element = unsafe child {
      unsafe visit(element, body)
      unsafe child = xmlNextElementSibling(element)
    }
  }
}

extension xmlNodePtr {
  fileprivate func isNamed(_ name: String) -> Bool { unsafe xmlStrEqual(pointee.name, name) == 1 }

  fileprivate func attribute(_ name: String) -> String? {
    guard let value = unsafe xmlGetProp(self, name) else { return nil }
    defer { unsafe cfg_free(value) }
    return unsafe String(cString: value)
  }

  /// What the annotation of a declaration says, its white space made one space each.
  fileprivate var documentation: String? {
    guard let annotation = unsafe child("annotation"),
      let documentation = unsafe annotation.child("documentation"),
      let content = unsafe xmlNodeGetContent(documentation)
    else { return nil }
    defer { unsafe cfg_free(content) }
    return unsafe String(cString: content).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private func child(_ name: String) -> xmlNodePtr? {
    var child = unsafe xmlFirstElementChild(self)
    while let element = unsafe child, unsafe !element.isNamed(name) {
      unsafe child = xmlNextElementSibling(element)
    }
    return unsafe child
  }
}
