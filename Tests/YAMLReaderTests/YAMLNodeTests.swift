import SourceText
import TestSupport
import Testing
import YAMLReader

@Suite struct YAMLNodeTests {
  /// Returns what `text` holds, in the notation of Swift.
  private func shape(of text: String) throws -> String {
    try YAMLNode.root(of: SourceText(Array(text.utf8))).map(shape) ?? "none"
  }

  private func shape(of node: YAMLNode) -> String {
    switch node.content {
    case .nothing: "nil"
    case .scalar(let word): word
    case .sequence(let elements): "[" + elements.map(shape).joined(separator: ",") + "]"
    case .mapping(let members):
      "{" + members.map { "\($0.key):" + shape(of: $0.value) }.joined(separator: ",") + "}"
    }
  }

  @Test(arguments: [
    ("a: b\nc:\n  - d\n  - e\n", "{a:b,c:[d,e]}"), (#"{"a": ["b", {"c": "d"}]}"#, "{a:[b,{c:d}]}"),
    ("a: off\nb: no\nc: 1.0\nd: 0x1F\n", "{a:off,b:no,c:1.0,d:0x1F}"),
    ("a:\nb: ~\nc: null\nd: 'null'\ne: ''\n", "{a:nil,b:nil,c:nil,d:null,e:}"),
    ("# only words\n", "none"), ("", "none"), ("\u{FEFF}a: b\r\n", "{a:b}"),
    ("---\na: |\n  b\n  c\n...\n", "{a:b\nc\n}"), ("%YAML 1.1\n---\na: é👍\n", "{a:é👍}"),
    ("<<: b", "{<<:b}"), ("\"\\u0061\": \"x\\ty\"", "{a:x\ty}"),
  ])
  func `words stay words`(text: String, shape: String) throws {
    #expect(try self.shape(of: text) == shape)
  }

  @Test func `every node knows its bytes`() throws {
    let text = "# é👍\nkey:\n  - wörd\n  - \"b c\"\n"
    let source = SourceText(Array(text.utf8))
    guard case .mapping(let members) = try #require(try YAMLNode.root(of: source)).content,
      case .sequence(let words) = members[0].value.content
    else {
      Issue.record("the shape is another")
      return
    }
    #expect(source[members[0].keyRange] == "key")
    #expect(words.map { source[$0.range] } == ["wörd", "\"b c\""])
  }

  @Test(arguments: [
    ("a: b\n⟦a⟧: c", "the key 'a' is there twice"), ("a: ⟦*b⟧", "'*b' is an alias"),
    ("a: ⟦&b c⟧", "an anchor is not read"), ("a: ⟦!!str c⟧", "a tag is not read"),
    ("⟦[⟧a]: b", "a key is a word"), ("? ⟦[⟧a]\n: b", "a key is a word"),
    ("a: b\n⟦---⟧\nc: d", "a second document"), ("é: [b\n⟦⟧", "this is no YAML"),
    ("a: b\n⟦\t⟧c: d", "this is no YAML"), ("- *⟦.⟧config", "this is no YAML"),
    ("a: \u{1}", "this is no YAML: control characters"),
    (String(repeating: "[", count: 16) + "⟦[⟧", "this stands too deep"),
    ("é: b: c", "this is no YAML: mapping values"),
  ])
  func `what is not read is refused where it stands`(marked: String, message: String) {
    let text = MarkedText(marked)
    do throws(YAMLFault) {
      let root = try YAMLNode.root(of: text.text)
      Issue.record("it was read: \(String(describing: root))")
    } catch {
      #expect(error.message.contains(message), "\(error)")
      #expect(
        text.ranges.isEmpty || error.range.lowerBound == text.ranges[0].lowerBound, "\(error)")
      #expect(error.advice != nil && error.range.upperBound <= text.utf8.count)
    }
  }

  @Test func `no bytes whatever trap`() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("ab:-[]{}'\"\n \t#&*!|>?,%@`\u{1}é".utf8) + [0xFF, 0xC3]
    for round in 0..<3000 {
      let length = Int.random(in: 0..<40, using: &generator)
      let bytes = (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      do throws(YAMLFault) { _ = try YAMLNode.root(of: SourceText(bytes)) } catch {
        #expect(error.range.upperBound <= SourceText(bytes).utf8.count, "round \(round): \(bytes)")
      }
    }
  }

  @Test func `bytes that are no UTF-8 are told`() {
    #expect(throws: YAMLFault.self) { try YAMLNode.root(of: SourceText([0x61, 0x3A, 0x20, 0xFF])) }
  }
}
