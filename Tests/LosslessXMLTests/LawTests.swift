import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

@Suite struct LawTests {
  /// A document with everything that can be spelled.
  static let specimen = """
    <?xml version="1.0" encoding="utf-8" standalone='no'?>
    <!-- ümlaut, 漢字, 😀 -->
    <!DOCTYPE c:a [<!ENTITY % p "<!ENTITY q 'x'>"> %p; <!ELEMENT b (c|d)*><!-- > -->
      <!ATTLIST c:a k CDATA "v" e (x|y) #IMPLIED><!ENTITY e '<b>&q;&#38;#38;</b>'><?p ]> ?>]>
    <c:a xmlns:c = 'urn:c'   key="1 &lt; &#x41;&q; &quot;" key2='"'>\r
    \ttext &amp; more ]] > <b></b><b/><b k="v"/ ><![CDATA[ <b> ]]]]>
      <?target data?><d.é-1 long="a
    b"><e/></d.é-1  >&e;</c:a>
    <!-- end -->
    """

  private static let alphabet = Array("<>/=\"'&;!-[]?%#:x1 \n\r\t\u{FEFF}é\u{1}\u{0}".utf8)

  private func check(_ bytes: [UInt8], _ origin: @autoclosure () -> String) {
    let document = DocumentSyntax(parsing: SourceText(bytes))
    let count = document.text.utf8.count
    if let broken = TreeLaws.violation(of: document) { Issue.record("\(origin()): \(broken)") }
    guard let diagnostic = document.diagnostic else { return }
    let places = [diagnostic.range] + diagnostic.notes.map(\.range)
    if let outside = places.first(where: { $0.upperBound > count }) {
      Issue.record("\(origin()): \(diagnostic.id.code) is about \(outside) of \(count) bytes")
    }
  }

  @Test func `the specimen of all markup is well-formed but for one slash`() {
    let good = Self.specimen.replacing("/ >", with: "/>").replacing("]] >", with: "]]")
    #expect(DocumentSyntax(parsing: SourceText(Array(good.utf8))).diagnostic == nil)
    #expect(!DocumentSyntax(parsing: SourceText(Array(Self.specimen.utf8))).isWellFormed)
  }

  @Test func `random bytes keep every law`() {
    for seed in 0..<4000 {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 0...120, using: &generator)
      let bytes = (0..<count).map { _ in
        Bool.random(using: &generator)
          ? Self.alphabet.randomElement(using: &generator) ?? 0
          : UInt8.random(in: 0...255, using: &generator)
      }
      check(bytes, "seed \(seed)")
    }
  }

  @Test func `a damaged document keeps every law`() {
    for seed in 0..<4000 {
      var generator = SeededGenerator(seed: seed)
      check(
        generator.mutated(Array(Self.specimen.utf8), inserting: Self.alphabet), "seed \(seed)")
    }
  }

  @Test func `a damaged document in UTF-16 keeps every law`() {
    for seed in 0..<1000 {
      var generator = SeededGenerator(seed: seed)
      let units = Self.specimen.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      check(generator.mutated([0xFF, 0xFE] + units, inserting: Self.alphabet), "seed \(seed)")
    }
  }

  @Test func `every beginning of a document keeps every law`() {
    let bytes = Array(Self.specimen.utf8)
    for count in bytes.indices { check(Array(bytes[..<count]), "the first \(count) bytes") }
  }

  @Test func `damaged real files keep every law`() throws {
    guard let data = TestData.folder else { return print("left out: the corpus is not here") }
    let folder = data + "/corpus/files/"
    for (seed, name) in try names(inFolder: folder).enumerated() {
      var generator = SeededGenerator(seed: seed)
      let bytes = try bytes(ofFile: folder + name).prefix(20_000)
      check(
        generator.mutated(Array(bytes), inserting: Self.alphabet), "\(name) with seed \(seed)")
    }
  }
}
