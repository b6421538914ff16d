import SchemaValidation
import Testing

@Suite struct WellFormednessTests {
  /// A text that libxml2 must judge, and what it must say against it, if anything.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let message: String?

    init(_ name: String, _ text: String, refusedWith message: String? = nil) {
      self.name = name
      self.text = text
      self.message = message
    }

    var testDescription: String { name }
  }

  private func check(_ text: String, refusedWith message: String?) {
    let declaresEntities = text.contains("<!ENTITY")
    let error = LibXML2.wellFormedness(of: Array(text.utf8), declaresEntities: declaresEntities)
    guard let message else {
      #expect(error == nil)
      return
    }
    #expect(error?.message.contains(message) == true, "\(String(describing: error?.message))")
  }

  @Test(arguments: [
    Case("an element", "<a/>"),
    Case("a byte order mark", "\u{FEFF}<a/>"),
    Case("a declaration of another encoding", "<?xml version='1.0' encoding='utf-16'?><a>é</a>"),
    Case("an unknown encoding", "<?xml version='1.0' encoding='windows-1252'?><a>é</a>"),
    Case("declared entities", "<!DOCTYPE a [<!ENTITY x 'y'>]><a b='&x;'>&x;</a>"),
    Case("a namespace", "<a xmlns:x='urn:x'><x:b/></a>"),
    Case("a deep nest", nest(5_000)),
    Case("a nest deeper than any stack", nest(300_000)),
    Case("a long value", "<a b='\(String(repeating: "x", count: 11_000_000))'/>"),
  ])
  func `what is well-formed is accepted`(_ example: Case) {
    check(example.text, refusedWith: nil)
  }

  @Test(arguments: [
    Case("nothing", "", refusedWith: "begin like"),
    Case("two marks", "\u{FEFF}\u{FEFF}<a/>", refusedWith: "Start tag"),
    Case("text alone", "a", refusedWith: "begin like"),
    Case("what another encoding would begin with", "<\0a\0/\0>\0", refusedWith: "begin like"),
    Case("an open element", "<a><b></a>", refusedWith: "mismatch"),
    Case("a second root", "<a/><b/>", refusedWith: "Extra content"),
    Case("a bare ampersand", "<a>&</a>", refusedWith: "xmlParseEntityRef"),
    Case("an undeclared entity", "<a>&x;</a>", refusedWith: "'x' not defined"),
    Case(
      "an entity that only a file could declare",
      "<!DOCTYPE a SYSTEM 'none.dtd'><a>&x;</a>", refusedWith: "'x' not defined"),
    Case("an undeclared prefix", "<x:a/>", refusedWith: "Namespace prefix x"),
    Case("an undeclared prefix of an attribute", "<a x:b=''/>", refusedWith: "prefix x"),
    Case("a zero byte behind the root", "<a/>\0\0", refusedWith: "zero byte"),
    Case("a zero byte inside", "<a>\0</a>", refusedWith: ""),
    Case("two attributes of a name", "<a b='' b=''/>", refusedWith: "redefined"),
    Case("a colon too many", "<a:b:c xmlns:a='u'/>", refusedWith: "QName"),
    Case(
      "a deep nest beside entities",
      "<!DOCTYPE a [<!ENTITY x 'y'>]>" + nest(5_000), refusedWith: "depth"),
    Case("a bomb in a value", bomb("<a b='&x9;'/>"), refusedWith: ""),
    Case("a bomb in content", bomb("<a>&x9;&x9;</a>"), refusedWith: ""),
  ])
  func `what is not well-formed is refused`(_ example: Case) {
    check(example.text, refusedWith: example.message)
  }

  @Test func `an external entity is never loaded`() {
    // This file is there and is no XML, so a parser that opened it would complain.
    for declaration in ["<!ENTITY x SYSTEM 'FILE'>", "<!ENTITY % x SYSTEM 'FILE'> %x;"] {
      let subset = declaration.replacing("FILE", with: "file://\(#filePath)")
      check("<!DOCTYPE a [\(subset)]><a/>", refusedWith: nil)
    }
    check("<!DOCTYPE a [<!ENTITY x SYSTEM 'file://\(#filePath)'>]><a>&x;</a>", refusedWith: nil)
    check("<!DOCTYPE a SYSTEM 'file://\(#filePath)'><a/>", refusedWith: nil)
  }

  @Test(arguments: [
    ("<a>\n  <b/>\n  <c x=1/>\n</a>", 3, 8, 18),
    ("\u{FEFF}<a>&</a>", 1, 5, 7),
    ("<a/>\r\n<b/>", 2, 1, 6),
  ])
  func `an error names its place`(_ text: String, _ line: Int, _ column: Int, _ offset: Int) {
    let error = LibXML2.wellFormedness(of: Array(text.utf8), declaresEntities: false)
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error?.offset == offset)
  }

  @Test func `every text is judged, even one that is no UTF-8`() {
    var generator = SystemRandomNumberGenerator()
    for start in [
      [], Array("<a ".utf8), [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x4C, 0x6F, 0xA7, 0x94],
    ] {
      for _ in 0..<200 {
        let bytes = start + (0..<20).map { _ in UInt8.random(in: 0...255, using: &generator) }
        #expect(LibXML2.wellFormedness(of: bytes, declaresEntities: false) != nil, "\(bytes)")
      }
    }
  }
}

/// Returns an element inside an element, and so on.
private func nest(_ depth: Int) -> String {
  String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
}

/// Returns a document whose entities stand for a thousand million characters.
private func bomb(_ root: String) -> String {
  var subset = "<!ENTITY x0 'ha'>"
  for level in 1...9 {
    let reference = String(repeating: "&x\(level - 1);", count: 10)
    subset += "<!ENTITY x\(level) '\(reference)'>"
  }
  return "<!DOCTYPE a [\(subset)]>\(root)"
}
