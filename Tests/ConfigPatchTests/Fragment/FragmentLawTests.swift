import ConfigModel
import ConfigPatch
import LosslessXML
import SourceText
import TestSupport
import Testing

/// The laws of `apply` and of its opposite, for every fragment on many files.
@Suite struct FragmentLawTests {
  private static let fragments = FragmentExamples.all

  private static func fragment(_ index: Int) throws -> Fragment {
    try Fragment(SourceText(Array(fragments[index].utf8)), named: "fragment \(index)")
  }

  /// Checks the laws of `fragment` on `document`, and returns whether it had to give it back.
  @discardableResult
  private func check(
    _ fragment: Fragment, _ document: ConfigurationDocument, _ name: String
  ) -> Bool {
    let name = "\(fragment.title), \(name)"
    let absent = Patch.applying(fragment, isUnwanted: true)
    let without = Laws(patch: absent, document: document, name: name).check()
    let with = Laws(patch: .applying(fragment), document: document, name: name).check()
    guard let with else { return false }
    let back = Laws(patch: absent, document: with.after, name: name).check()
    guard without?.edits.isEmpty == true, FragmentInverse.applies(to: with, document) else {
      return false
    }
    #expect(back?.after.text == document.text, "apply and take out: \(name)")
    return true
  }

  @Test(arguments: fragments.indices)
  func `a fragment keeps the laws on generated files`(index: Int) throws {
    let fragment = try Self.fragment(index)
    var inverted = 0
    for number in 0..<20 {
      let seed = index * 20 + number
      var generator = SeededGenerator(seed: seed)
      let dress = Dress(using: &generator)
      let text = GeneratedFile(seed: seed).text(in: dress)
      let document = ConfigurationDocument(DocumentSyntax(parsing: text))
      inverted += check(fragment, document, "seed \(seed), \(dress)") ? 1 : 0
    }
    #expect(inverted > 0, "\(fragment.title): \(Self.fragments[index])")
  }

  @Test(arguments: 0..<4)
  func `every fragment keeps the laws on real files`(quarter: Int) throws {
    guard let data = TestData.folder else { return print("left out: the corpus is not here") }
    let folder = data + "/corpus/files"
    for (number, name) in try names(inFolder: folder).enumerated() where number % 4 == quarter {
      let text = SourceText(try bytes(ofFile: folder + "/" + name))
      let document = ConfigurationDocument(DocumentSyntax(parsing: text))
      check(try Self.fragment(number % Self.fragments.count), document, name)
    }
  }
}

/// The condition under which a fragment that is applied and taken out again gives the bytes that
/// were there: it only inserted, and the file had no empty container of it.
private enum FragmentInverse {
  static func applies(to result: Patch.Result, _ document: ConfigurationDocument) -> Bool {
    var current = document
    for planned in result.edits {
      guard planned.edit.range.isEmpty, let parent = holder(of: planned.edit.range, in: current),
        !parent.children.allSatisfy(\.isWhitespace)
      else { return false }
      current = ConfigurationDocument(
        DocumentSyntax(parsing: current.text.applying(EditScript(planned.edit))))
    }
    return true
  }

  /// The innermost element that the edit inserts into; `nil` if it is an attribute's.
  private static func holder(
    of range: Range<Int>, in document: ConfigurationDocument
  ) -> ElementSyntax? {
    let holder = document.syntax.elements.reversed().first {
      $0.range.lowerBound < range.lowerBound && range.upperBound < $0.range.upperBound
    }
    return holder.flatMap { $0.startTagRange.upperBound <= range.lowerBound ? $0 : nil }
  }
}
