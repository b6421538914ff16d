import SourceText
import TestSupport
import Testing

@Suite struct EditScriptTests {
  private func check(
    _ edits: [TextEdit], of text: String, give expected: String?,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let result = try? SourceText(Array(text.utf8)).applying(EditScript(edits))
    #expect(result.map { $0[0..<$0.utf8.count] } == expected, sourceLocation: sourceLocation)
  }

  @Test func `edits are made at their places, in whatever order they are given`() {
    check([], of: "abc", give: "abc")
    check([TextEdit(1..<2, "")], of: "abc", give: "ac")
    check([.insertion(of: "x", at: 3), TextEdit(0..<1, "yy")], of: "abc", give: "yybcx")
    check([.deletion(of: 1..<3), .insertion(of: "x", at: 1)], of: "abc", give: "ax")
    check([.insertion(of: "x", at: 3), .deletion(of: 1..<3)], of: "abc", give: "ax")
    check([TextEdit(0..<1, "1"), TextEdit(1..<2, "2")], of: "abc", give: "12c")
  }

  @Test func `edits whose order would matter are refused`() {
    check([TextEdit(0..<2, "x"), TextEdit(1..<3, "y")], of: "abc", give: nil)
    check([TextEdit(0..<3, "x"), .insertion(of: "y", at: 1)], of: "abc", give: nil)
    check([.insertion(of: "x", at: 1), .insertion(of: "y", at: 1)], of: "abc", give: nil)
    check([.deletion(of: 0..<1), .deletion(of: 0..<1)], of: "abc", give: nil)
    check(
      [TextEdit(0..<3, "x"), .insertion(of: "z", at: 3), .deletion(of: 2..<3)], of: "abc",
      give: nil)
  }

  @Test func `a conflict names both edits, the earlier one first`() {
    let early = TextEdit(0..<2, "x")
    let late = TextEdit(1..<3, "y")
    #expect(throws: EditConflict.self) { try EditScript([late, early]) }
    do {
      _ = try EditScript([late, early])
    } catch {
      #expect(error.first == early)
      #expect(error.second == late)
    }
  }

  @Test func `an edit that changes nothing is none`() throws {
    #expect(try EditScript([.insertion(of: "", at: 1), .insertion(of: "", at: 1)]).isEmpty)
    #expect(EditScript(.deletion(of: 2..<2)) == .empty)
  }

  @Test func `an edit inside a character or of a defective text is our mistake`() async {
    await #expect(processExitsWith: .failure) {
      _ = SourceText(Array("é".utf8)).applying(EditScript(.insertion(of: "x", at: 1)))
    }
    await #expect(processExitsWith: .failure) {
      _ = SourceText([0xFF]).applying(EditScript(.insertion(of: "x", at: 0)))
    }
    await #expect(processExitsWith: .failure) {
      let latin = SourceText(Array("<?xml version='1.0' encoding='iso-8859-1'?><a/>".utf8))
      _ = latin.applying(EditScript(.insertion(of: "€", at: 47)))
    }
  }

  @Test func `random edits give what one edit at a time gives`() throws {
    for seed in 0..<500 {
      var generator = SeededGenerator(seed: seed)
      let bytes = Array("the quick brown fox".utf8)
      let edits = (0..<3).map { _ in
        let start = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, start + Int.random(in: 0...4, using: &generator))
        return TextEdit(start..<end, ["", "x", "yy"].randomElement(using: &generator) ?? "")
      }
      guard let script = try? EditScript(edits) else { continue }
      var expected = bytes
      for edit in script.edits.reversed() {
        expected.replaceSubrange(edit.range, with: edit.replacement)
      }
      let result = SourceText(bytes).applying(script)
      #expect(result.bytes == expected, "seed \(seed)")
      let shuffled = try EditScript(edits.shuffled(using: &generator))
      #expect(shuffled == script, "seed \(seed)")
    }
  }
}
