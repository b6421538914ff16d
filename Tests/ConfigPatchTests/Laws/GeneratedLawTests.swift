import ConfigModel
import ConfigPatch
import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// The laws on generated files, in every dress.
@Suite struct GeneratedLawTests {
  @Test func `every patch keeps the laws on every generated file`() throws {
    let laws = try FileLaws()
    let extra = try [
      ProjectPatches.enable(.ecma2HostWizard), ProjectPatches.enable(.ecma2HostService, .warning),
      ProjectPatches.enableAgent(.verbose), ProjectPatches.disable(.ecma2HostService, .off),
      ProjectPatches.setProxy("http://p:1") {
        $0.replacesAuto = true
        $0.bypass = [#"a\.b"#, "c"]
        $0.usesSystemDefault = false
      },
    ]
    var inverted = 0
    for seed in 0..<150 {
      var generator = SeededGenerator(seed: seed + 0x5EED)
      let dress = Dress(using: &generator)
      let text = GeneratedFile(seed: seed).text(in: dress)
      let document = ConfigurationDocument(DocumentSyntax(parsing: text))
      let name = "seed \(seed), \(dress)"
      #expect(document.loadFailures.isEmpty, "\(name): the file itself does not load")
      inverted += laws.check(document, name)
      for patch in extra { Laws(patch: patch, document: document, name: name).check() }
    }
    #expect(inverted > 40)
  }

  /// What a patch made of a file, without the dress of the file.
  private struct Outcome: Equatable {
    let text: String
    let reasons: [String]
    let messages: [String]
  }

  @Test func `the dress of a file changes nothing but the dress of the result`() throws {
    let patches = try ProjectPatches.all()
    for seed in 1000..<1060 {
      let file = GeneratedFile(seed: seed)
      var plain = Dress()
      var generator = SeededGenerator(seed: seed)
      plain.unit = ["  ", "\t", "    "].randomElement(using: &generator) ?? ""
      for patch in patches {
        let expected = outcome(of: patch, file.text(in: plain))
        for dress in Self.dresses(like: plain) {
          let text = file.text(in: dress)
          #expect(
            outcome(of: patch, text) == expected, "\(patch.name), seed \(seed), \(dress)")
          checkQuotes(of: patch, text, dress)
        }
      }
    }
  }

  /// In a file with one kind of quotation mark, no patch writes the other.
  private func checkQuotes(of patch: Patch, _ text: SourceText, _ dress: Dress) {
    guard dress.quote == "'",
      let result = try? patch.result(
        for: ConfigurationDocument(DocumentSyntax(parsing: text)))
    else { return }
    let marks = [text, result.after.text].map { $0.utf8.count { $0 == UInt8(ascii: "\"") } }
    #expect(marks[1] <= marks[0], "\(patch.name), \(dress)")
  }

  private static func dresses(like plain: Dress) -> [Dress] {
    var dresses = [Dress](repeating: plain, count: 5)
    dresses[0].lineEnd = "\r\n"
    dresses[1].hasByteOrderMark = true
    dresses[2].encoding = .utf16LittleEndian
    dresses[2].hasByteOrderMark = true
    dresses[2].lineEnd = "\r\n"
    dresses[3].encoding = .utf16BigEndian
    dresses[4].quote = "'"
    return dresses
  }

  private func outcome(of patch: Patch, _ text: SourceText) -> Outcome {
    do throws(Refusal) {
      let result = try patch.result(for: ConfigurationDocument(DocumentSyntax(parsing: text)))
      return Outcome(
        text: Dress.plain(result.after.text), reasons: result.edits.map(\.reason),
        messages: result.remarks.map(\.message))
    } catch {
      return Outcome(text: "", reasons: [], messages: [error.diagnostic.message])
    }
  }

  @Test func `the same file gives the same result, run by run`() throws {
    for seed in 2000..<2020 {
      let text = GeneratedFile(seed: seed).text(in: Dress())
      for patch in try ProjectPatches.all() {
        #expect(outcome(of: patch, text) == outcome(of: patch, text), "seed \(seed)")
      }
    }
  }
}
