import ConfigModel
import ConfigPatch
import LosslessXML
import SourceText
import TestSupport
import Testing

/// The laws of `apply` and of its opposite, for every fragment on many files.
@Suite struct FragmentLawTests {
  private static let fragments = FragmentExamples.all

  /// A generated file in a dress of its own, and what to call it.
  private static func file(_ seed: Int) -> (document: ConfigurationDocument, name: String) {
    var generator = SeededGenerator(seed: seed)
    let dress = Dress(using: &generator)
    let text = GeneratedFile(seed: seed).text(in: dress)
    return (ConfigurationDocument(DocumentSyntax(parsing: text)), "seed \(seed), \(dress)")
  }

  @Test(arguments: fragments.indices)
  func `a fragment keeps the laws on generated files`(index: Int) throws {
    let laws = try FragmentLaws(Self.fragments[index])
    var inverted = 0
    for number in 0..<20 {
      let (document, name) = Self.file(index * 20 + number)
      inverted += laws.check(document, name) == .inverted ? 1 : 0
      laws.checkErrors(document, name)
    }
    #expect(inverted > 0, "\(laws.text)")
  }

  /// Each argument is a part of the pairs, so that several are looked at at a time.
  @Test(arguments: 0..<20)
  func `generated fragments keep the laws on generated files`(part: Int) throws {
    var verdicts: [FragmentLaws.Verdict: Int] = [:]
    for seed in part * 500..<(part + 1) * 500 {
      let laws = try FragmentLaws(GeneratedFragment(seed: seed + 1_000_000).text)
      let (document, name) = Self.file(seed + 100_000)
      verdicts[laws.check(document, "pair \(seed), \(name)"), default: 0] += 1
    }
    #expect(verdicts[.applied, default: 0] > 100)
    #expect(verdicts[.inverted, default: 0] > 50)
  }

  @Test(arguments: 0..<4)
  func `every fragment keeps the laws on real files`(quarter: Int) throws {
    guard let data = TestData.folder else { return print("left out: the corpus is not here") }
    let folder = data + "/corpus/files"
    for (number, name) in try names(inFolder: folder).enumerated() where number % 4 == quarter {
      let text = SourceText(try bytes(ofFile: folder + "/" + name))
      let document = ConfigurationDocument(DocumentSyntax(parsing: text))
      // Fragments of several kinds meet each file.
      for offset in [0, 17, 41] {
        let index = (number + offset) % Self.fragments.count
        try FragmentLaws(Self.fragments[index]).check(document, name)
      }
    }
  }
}
