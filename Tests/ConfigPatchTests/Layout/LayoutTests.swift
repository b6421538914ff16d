import ConfigModel
import LosslessXML
import SourceText
import TestSupport
import Testing

@testable import ConfigPatch

/// How new elements look at their place: a page of examples, before and after.
@Suite struct LayoutTests {
  /// A place, and what is put there.
  struct Example {
    /// What is put there: one setting, another change, or a whole proxy.
    enum Subject {
      case change(Change)
      case proxy
    }

    let title: String
    let before: String
    let subject: Subject

    init(
      _ title: String, _ before: String,
      _ subject: Subject = .change(.setting("New", is: "1"))
    ) {
      self.title = title
      self.before = before
      self.subject = subject
    }

    /// The text after all edits of the subject.
    func after() throws -> String {
      var document = configuration(before)
      switch subject {
      case .proxy:
        document = try ProjectPatches.setProxy("http://p:1").result(for: document).after
      case .change(let change):
        document = try change.made(in: document)
      }
      return text(of: document)
    }

    /// Both texts with what cannot be seen made visible.
    func page() throws -> String {
      "== \(title)\n" + Self.visible(before) + "-- becomes\n" + Self.visible(try after()) + "\n"
    }

    private static func visible(_ text: String) -> String {
      let shown = text.replacing("\r\n", with: "␍\n").replacing("\r", with: "␍\n")
        .replacing("\t", with: "⇥").replacing(" \n", with: "·\n").replacing(" ␍", with: "·␍")
      return shown.hasSuffix("\n") ? shown : shown + "␄\n"
    }
  }

  @Test func `new elements look like their neighbours`() throws {
    try checkGolden(try LayoutExamples.elements.map { try $0.page() }.joined(), "elements.txt")
  }

  @Test func `new attributes look like their neighbours`() throws {
    try checkGolden(try LayoutExamples.attributes.map { try $0.page() }.joined(), "attributes.txt")
  }

  @Test func `what is taken away leaves no trace`() throws {
    try checkGolden(try LayoutExamples.removals.map { try $0.page() }.joined(), "removals.txt")
  }

  @Test func `values are spelled so that every reader sees the same`() throws {
    try checkGolden(try LayoutExamples.values.map { try $0.page() }.joined(), "values.txt")
  }

  /// The bytes of the value that a file in an encoding gets.
  static let encoded: [(String, [UInt8])] = [
    ("us-ascii", Array("&#xFC;&#x20AC;&#x6771;".utf8)),
    ("iso-8859-1", [0xFC] + Array("&#x20AC;&#x6771;".utf8)),
    ("windows-1252", [0xFC, 0x80] + Array("&#x6771;".utf8)), ("utf-8", Array("ü€東".utf8)),
  ]

  @Test(arguments: encoded)
  func `a character that the encoding cannot spell becomes a reference`(
    encoding: String, value: [UInt8]
  ) throws {
    let document = configuration(
      "<?xml version='1.0' encoding='\(encoding)'?><configuration><appSettings/></configuration>")
    let after = try Change.setting("K", is: "ü€東").made(in: document).text
    #expect(after.bytes.firstRange(of: Array("value='".utf8) + value + Array("'".utf8)) != nil)
    #expect(
      ConfigurationDocument(DocumentSyntax(parsing: SourceText(after.bytes))).settings["K"] == "ü€東"
    )
  }
}

extension Change {
  static func setting(_ key: String, is value: String) -> Change {
    .setting(NewElement("add", values: ["key": key, "value": value]))
  }

  /// The file in which the change holds.
  fileprivate func made(in document: ConfigurationDocument) throws -> ConfigurationDocument {
    var course = PatchCourse(document, from: document)
    _ = try course.make(self)
    return course.document
  }
}
