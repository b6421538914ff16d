import ConfigModel
import ConfigPatch
import LosslessXML
import SourceText
import TestSupport
import Testing

/// The laws of comparing files: what is the same, and what a patch makes the same.
@Suite struct DifferenceLawTests {
  private static let fragments = FragmentExamples.all

  /// Checks the laws on `document` and on what `fragment` makes of it; returns how many patches
  /// were held against them.
  private func check(
    _ index: Int, _ document: ConfigurationDocument, _ name: String
  ) throws -> Int {
    #expect(ConfigurationDifference(from: document, to: document).entries == [], "\(name)")
    let text = SourceText(Array(Self.fragments[index].utf8))
    let patch = Patch.applying(try Fragment(text, named: "fragment \(index)"))
    guard let changed = result(of: patch, document) else { return 0 }
    let name = "fragment \(index), \(name)"
    return try checkPatch(from: document, to: changed, name)
      + checkRemoval(from: changed, to: document, name)
  }

  private func result(
    of patch: Patch, _ document: ConfigurationDocument
  ) -> ConfigurationDocument? {
    do throws(Refusal) {
      return try patch.result(for: document).after
    } catch {
      return nil
    }
  }

  /// Where nothing is gone, the patch makes the files the same.
  private func checkPatch(
    from before: ConfigurationDocument, to after: ConfigurationDocument, _ name: String
  ) throws -> Int {
    let difference = ConfigurationDifference(from: before, to: after)
    #expect(
      difference.entries.isEmpty
        == ConfigurationDifference(from: after, to: before).entries.isEmpty, "\(name)")
    guard difference.entries.allSatisfy({ $0.after != nil }), let addition = difference.addition
    else { return 0 }
    guard let patched = result(of: .applying(try read(addition)), before) else { return 0 }
    #expect(ConfigurationDifference(from: patched, to: after).entries == [], "\(name)")
    return 1
  }

  /// Where whole elements are gone and nothing else, the patch that takes out does so.
  private func checkRemoval(
    from before: ConfigurationDocument, to after: ConfigurationDocument, _ name: String
  ) throws -> Int {
    let difference = ConfigurationDifference(from: before, to: after)
    guard difference.entries.allSatisfy({ $0.after == nil && $0.part == nil }),
      let removal = difference.removal
    else { return 0 }
    let patch = Patch.applying(try read(removal), isUnwanted: true)
    guard let patched = result(of: patch, before) else { return 0 }
    #expect(ConfigurationDifference(from: patched, to: after).entries == [], "taken out: \(name)")
    return 1
  }

  /// The fragment after it was written and read again.
  private func read(_ fragment: Fragment) throws -> Fragment {
    try Fragment(SourceText(try fragment.document()), named: fragment.title)
  }

  @Test(arguments: 0..<4)
  func `a patch makes generated files the same, in every dress`(quarter: Int) throws {
    var count = 0
    for number in 0..<600 where number % 4 == quarter {
      let seed = 5000 + number
      var generator = SeededGenerator(seed: seed)
      let file = GeneratedFile(seed: seed)
      let documents = [Dress(using: &generator), Dress(using: &generator)].map {
        ConfigurationDocument(DocumentSyntax(parsing: file.text(in: $0)))
      }
      let difference = ConfigurationDifference(from: documents[0], to: documents[1])
      #expect(difference.entries == [], "seed \(seed)")
      count += try check(number / 4 % Self.fragments.count, documents[0], "seed \(seed)")
    }
    #expect(count > 100)
  }

  @Test(arguments: 0..<4)
  func `a patch makes real files the same`(quarter: Int) throws {
    guard let data = TestData.folder else { return print("left out: the corpus is not here") }
    let folder = data + "/corpus/files"
    var count = 0
    for (number, name) in try names(inFolder: folder).enumerated() where number % 4 == quarter {
      let text = SourceText(try bytes(ofFile: folder + "/" + name))
      let document = ConfigurationDocument(DocumentSyntax(parsing: text))
      guard document.syntax.isWellFormed, document.fileFailures.isEmpty else { continue }
      count += try check(number * 7 % Self.fragments.count, document, name)
    }
    #expect(count > 100)
  }
}
