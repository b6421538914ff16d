import LosslessXML
import SourceText
import Testing

/// What a document tells of its nodes.
@Suite struct ElementTests {
  private let document = DocumentSyntax(
    parsing: SourceText(
      Array(
        """
        \u{FEFF}<?xml version="1.0" encoding='utf-8' standalone="yes" ?>
        <!-- c --><configuration>
          <s:section xmlns:s="urn:s" k = 'v' l=""><?p d?>text<![CDATA[x]]></s:section >
          <empty xmlns="urn:d" k='1'/><pair><inner/></pair>
        </configuration>
        """.utf8)))

  /// Checks how the first element named `name` is spelled.
  private func check(
    _ name: String, startTag: String, content: String, endTag: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> ElementSyntax? {
    let element = document.elements.first { $0.isNamed(name) }
    let text = document.text
    #expect(element.map { text[$0.startTagRange] } == startTag, sourceLocation: sourceLocation)
    #expect(element.map { text[$0.contentRange] } == content, sourceLocation: sourceLocation)
    #expect(element.map { text[$0.endTagRange] } == endTag, sourceLocation: sourceLocation)
    #expect(element.map { text[$0.nameRange] } == name, sourceLocation: sourceLocation)
    return element
  }

  @Test func `the document is well-formed and its top is known`() {
    #expect(document.diagnostic == nil)
    #expect(
      document.children.map(\.kind)
        == [.xmlDeclaration, .text, .comment, .element])
    #expect(document.root?.name == "configuration")
    #expect(
      document.elements.map(\.name) == ["configuration", "s:section", "empty", "pair", "inner"])
    #expect(document.doctypeRange == nil && !document.declaresEntities)
  }

  @Test func `the declaration tells where its parts are`() {
    let declaration = document.xmlDeclaration
    let text = document.text
    #expect(declaration?.versionRange.map { text[$0] } == "1.0")
    #expect(declaration?.encodingRange.map { text[$0] } == "utf-8")
    #expect(declaration?.standaloneRange.map { text[$0] } == "yes")
  }

  @Test func `an element is its tags and what is between them`() {
    let section = check(
      "s:section", startTag: "<s:section xmlns:s=\"urn:s\" k = 'v' l=\"\">",
      content: "<?p d?>text<![CDATA[x]]>", endTag: "</s:section >")
    #expect(section?.children.map(\.kind) == [.processingInstruction, .text, .cdata])
    #expect(section?.isEmptyElementTag == false)
    let empty = check("empty", startTag: "<empty xmlns=\"urn:d\" k='1'/>", content: "", endTag: "")
    #expect(empty?.isEmptyElementTag == true)
    #expect(empty?.parent == document.root)
    let pair = check("pair", startTag: "<pair>", content: "<inner/>", endTag: "</pair>")
    #expect(pair?.elements(named: "inner").count == 1)
    #expect(document.root?.children.map(\.isWhitespace) == [true, false, true, false, false, true])
  }

  @Test func `an attribute is its name, its quotation marks and its value`() {
    let section = document.elements.first { $0.isNamed("s:section") }
    let text = document.text
    #expect(
      section?.attributes.map { text[$0.range] } == ["xmlns:s=\"urn:s\"", "k = 'v'", "l=\"\""])
    #expect(section?.attributes.map { $0.quote } == [0x22, 0x27, 0x22])
    #expect(section?["k"] == "v" && section?["l"] == "" && section?["m"] == nil)
    #expect(section?.attribute("K") == nil)
  }

  @Test func `a namespace is inherited and redeclared`() {
    let namespaces = document.elements.map(\.namespace)
    #expect(namespaces == ["", "urn:s", "urn:d", "", ""])
  }

  @Test func `a colon before a combining character is a colon`() {
    let text = SourceText(Array("<p:\u{C81} xmlns:p='urn:p'/>".utf8))
    #expect(DocumentSyntax(parsing: text).root?.namespace == "urn:p")
  }

  @Test func `nodes of two parses are not the same`() {
    let other = DocumentSyntax(parsing: document.text)
    #expect(document.root == document.root)
    #expect(document.root != other.root)
    #expect(document.root?.attributes.first == nil)
  }
}
