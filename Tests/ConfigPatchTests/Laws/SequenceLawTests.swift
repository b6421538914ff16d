import ConfigModel
import ConfigPatch
import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// What several patches make of one file together.
@Suite struct SequenceLawTests {
  private func document(_ text: String) -> ConfigurationDocument {
    ConfigurationDocument(DocumentSyntax(parsing: SourceText(Array(text.utf8))))
  }

  /// What the patches make of `document` by themselves, one after the other; `nil` if one is
  /// refused.
  private func oneByOne(
    _ steps: [Patch.Step], _ document: ConfigurationDocument
  ) -> ConfigurationDocument? {
    steps.reduce(document) { document, step in
      document.flatMap { try? step.patch.result(for: $0).after }
    }
  }

  /// Returns whether each of the patches holds in `document`.
  private func hold(_ steps: [Patch.Step], in document: ConfigurationDocument) -> Bool {
    steps.allSatisfy { (try? $0.patch.result(for: document).edits.isEmpty) == true }
  }

  @Test func `several patches at once are the same patches one by one, or a contradiction`() throws
  {
    let all = try ProjectPatches.all().enumerated().map { Patch.Step("p\($0)", $1) }
    // How often all hold, two contradict each other, and one is refused.
    var counts = [0, 0, 0]
    for seed in 3000..<3150 {
      var generator = SeededGenerator(seed: seed)
      let document = ConfigurationDocument(
        DocumentSyntax(parsing: GeneratedFile(seed: seed).text(in: Dress(using: &generator))))
      let steps = Array(all.shuffled(using: &generator).prefix(2 + seed % 2))
      let expected = oneByOne(steps, document)
      let name = "seed \(seed), \(steps.map(\.patch.name))"
      do throws(Refusal) {
        let result = try Patch.result(of: steps, for: document)
        #expect(result.after.text == expected?.text, "\(name)")
        #expect(hold(steps, in: result.after), "\(name)")
        let made = result.edits.reduce(document.text) { $0.applying(EditScript($1.edit)) }
        #expect(made == result.after.text, "\(name)")
        let again = try Patch.result(of: steps, for: result.after)
        #expect(again.edits.isEmpty && again.remarks == result.remarks, "\(name)")
        counts[0] += 1
      } catch {
        let isContradiction = error.diagnostic.id.code == "CFG9015"
        #expect(isContradiction == (expected != nil), "\(name): \(error.diagnostic.message)")
        if let expected { #expect(!hold(steps, in: expected), "\(name)") }
        #expect(error.diagnostic.range.upperBound <= document.text.utf8.count, "\(name)")
        counts[isContradiction ? 1 : 2] += 1
      }
    }
    #expect(counts[0] > 50 && counts[1] > 10, "\(counts)")
  }

  @Test func `one patch in a row of one is that patch`() throws {
    for patch in try ProjectPatches.all() {
      let document = ConfigurationDocument(
        DocumentSyntax(parsing: GeneratedFile(seed: 7).text(in: Dress())))
      let alone = try patch.result(for: document)
      let row = try Patch.result(of: [Patch.Step("a", patch)], for: document)
      #expect(row.edits == alone.edits && row.settled == alone.settled, "\(patch.name)")
      #expect(row.remarks == alone.remarks, "\(patch.name)")
    }
  }

  @Test func `patches that undo each other are both named, where the file is at stake`() throws {
    let quiet = "<configuration><appSettings>\n<add key='WriteVerboseLog' value='false'/>\n"
    let document = document(quiet + "</appSettings></configuration>")
    let steps = [
      Patch.Step("'on'", try ProjectPatches.enable()),
      Patch.Step("'proxy'", try ProjectPatches.setProxy()),
      Patch.Step("'off'", try ProjectPatches.disable()),
    ]
    for order in [steps, steps.reversed()] {
      let refusal = #expect(throws: Refusal.self) {
        _ = try Patch.result(of: order, for: document)
      }
      let diagnostic = try #require(refusal?.diagnostic)
      #expect(diagnostic.id == Diagnostic.ID("CFG9015", "contradictory-patches"))
      #expect(diagnostic.message.contains("'on'") && diagnostic.message.contains("'off'"))
      #expect(!diagnostic.message.contains("'proxy'") && diagnostic.advice != nil)
      #expect(document.text[diagnostic.range] == "false")
    }
  }

  @Test func `what one patch settles for another is not said to have been so`() throws {
    let steps = [
      Patch.Step("a", try ProjectPatches.setProxy()),
      Patch.Step("b", try ProjectPatches.setProxy()),
    ]
    let first = try Patch.result(of: steps, for: document("<configuration />"))
    #expect(first.settled.isEmpty && !first.edits.isEmpty)
    let second = try Patch.result(of: steps, for: first.after)
    #expect(second.settled.count == 1 && second.edits.isEmpty)
  }
}
