import LosslessXML
import SourceText
import Testing

/// What a value is to .NET Framework, and what it is to XML 1.0.
@Suite struct ValueTests {
  private func check(
    _ spelling: String, dotNet: String, xml: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let text = SourceText(Array("<a k=\"\(spelling)\"/>".utf8))
    let attribute = DocumentSyntax(parsing: text).root?.attribute("k")
    // Compared as scalars, since CR LF is one `Character`.
    #expect(
      attribute.map { Array($0.value.unicodeScalars) } == Array(dotNet.unicodeScalars),
      "\(spelling.debugDescription)", sourceLocation: sourceLocation)
    #expect(
      attribute.map { Array($0.normalizedValue.unicodeScalars) } == Array(xml.unicodeScalars),
      "\(spelling.debugDescription)", sourceLocation: sourceLocation)
  }

  @Test func `a plain value is the same to both`() {
    check("", dotNet: "", xml: "")
    check(" é 😀 ' ", dotNet: " é 😀 ' ", xml: " é 😀 ' ")
  }

  @Test func `raw white space stays for NET and becomes spaces for XML`() {
    check("a\tb", dotNet: "a\tb", xml: "a b")
    check("a\nb", dotNet: "a\nb", xml: "a b")
    check("a\rb", dotNet: "a\rb", xml: "a b")
    check("a\r\nb", dotNet: "a\r\nb", xml: "a b")
    check("a\n\rb\r\r\n", dotNet: "a\n\rb\r\r\n", xml: "a  b  ")
  }

  @Test func `white space by reference stays for both`() {
    check("a&#9;&#xA;&#xD;b", dotNet: "a\t\n\rb", xml: "a\t\n\rb")
    check("&#xd;\n", dotNet: "\r\n", xml: "\r ")
    check("&#32;&#x20;", dotNet: "  ", xml: "  ")
  }

  @Test func `references are expanded once`() {
    check("&lt;&gt;&amp;&quot;&apos;", dotNet: "<>&\"'", xml: "<>&\"'")
    check("&amp;lt;&#38;amp;", dotNet: "&lt;&amp;", xml: "&lt;&amp;")
    check("&#65;&#x1F600;&#x000041;", dotNet: "A😀A", xml: "A😀A")
  }

  @Test func `what refers to no character stays as it is spelled`() {
    check("&nbsp;&e;", dotNet: "&nbsp;&e;", xml: "&nbsp;&e;")
    check(
      "a & b &; &#; &#x; &#xD800; &#x110000; &amp",
      dotNet: "a & b &; &#; &#x; &#xD800; &#x110000; &amp",
      xml: "a & b &; &#; &#x; &#xD800; &#x110000; &amp")
    check(
      "&#99999999999999999999;", dotNet: "&#99999999999999999999;", xml: "&#99999999999999999999;")
  }

  @Test(
    arguments: [
      "a&amp;b\t&#65;é", "&quot;&#x1F600;&apos;", "a & b &; &#xD800;&e;&lt;", "plain", "",
    ])
  func `every part of a value has its place`(spelling: String) throws {
    let text = SourceText(Array("<a k=\"\(spelling)\"/>".utf8))
    let attribute = try #require(DocumentSyntax(parsing: text).root?.attribute("k"))
    let value = attribute.spelledValue
    #expect(String(decoding: value.utf8, as: UTF8.self) == attribute.value)
    var end = 0
    for scalar in attribute.value.unicodeScalars {
      let part = end..<end + UTF8.width(scalar)
      let piece = text[value.range(of: part)]
      let again = SourceText(Array("<a k=\"\(piece)\"/>".utf8))
      #expect(DocumentSyntax(parsing: again).root?.attribute("k")?.value == String(scalar))
      end = part.upperBound
    }
    #expect(value.range(of: 0..<end) == attribute.valueRange)
  }
}
