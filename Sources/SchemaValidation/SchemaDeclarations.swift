import CLibXML2

/// What a schema declares, as far as its messages need it.
struct SchemaDeclarations: Sendable {
  /// The names of all elements, declared at the top or inside types.
  private(set) var elements: Set<String> = []
  /// The names of all attributes.
  private(set) var attributes: Set<String> = []
  /// What the schema says of each named simple type to a person.
  private(set) var documentation: [String: String] = [:]
  /// How the schema refers to another one, if it does.
  private(set) var otherSchema: String?

  /// Collects what `document` declares.
  init(of document: xmlDocPtr) {
    unsafe visit(xmlDocGetRootElement(document))
  }

  private mutating func visit(_ first: xmlNodePtr?) {
    var next = unsafe first
    while let node = unsafe next {
      if unsafe node.pointee.type == XML_ELEMENT_NODE {
        unsafe declare(node)
        unsafe visit(node.pointee.children)
      }
      unsafe next = node.pointee.next
    }
  }

  private mutating func declare(_ node: xmlNodePtr) {
    let name = unsafe node.attribute("name")
    switch unsafe String(cString: node.pointee.name) {
    case "element": if let name { elements.insert(name) }
    case "attribute": if let name { attributes.insert(name) }
    case "simpleType": if let name { documentation[name] = unsafe node.documentation }
    case "import", "include", "redefine":
      otherSchema = unsafe node.attribute("schemaLocation") ?? ""
    default: break
    }
  }
}

extension xmlNodePtr {
  fileprivate func attribute(_ name: String) -> String? {
    guard let value = unsafe xmlGetProp(self, name) else { return nil }
    defer { unsafe cfg_free(value) }
    return unsafe String(cString: value)
  }

  /// What the annotation of a declaration says, its white space made one space each.
  fileprivate var documentation: String? {
    guard let annotation = unsafe firstElement("annotation"),
      let documentation = unsafe annotation.firstElement("documentation"),
      let content = unsafe xmlNodeGetContent(documentation)
    else { return nil }
    defer { unsafe cfg_free(content) }
    return unsafe String(cString: content).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private func firstElement(_ name: String) -> xmlNodePtr? {
    var child = unsafe xmlFirstElementChild(self)
    while let element = unsafe child {
      if unsafe String(cString: element.pointee.name) == name { return unsafe element }
      unsafe child = xmlNextElementSibling(element)
    }
    return nil
  }
}
