import ConfigModel
import ConfigPatch
import LosslessXML
import SourceDiagnostics
import SourceText
import Testing

/// The laws of every patch, as checks of one patch on one file.
struct Laws {
  let patch: Patch
  let document: ConfigurationDocument
  /// What is told of a violation: the file, or the seed that makes it.
  let name: String

  private func expect(
    _ condition: Bool, _ law: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(condition, "\(patch.name): \(law): \(name)", sourceLocation: sourceLocation)
  }

  /// Checks all laws that need no second patch, and returns the result if the patch is not refused.
  @discardableResult
  func check() -> Patch.Result? {
    do throws(Refusal) {
      let result = try patch.result(for: document)
      let isSame = result.after.text == document.text
      expect(result.edits.isEmpty == isSame, "an edit edits")
      guard !isSame else { return result }
      checkResult(result)
      checkLines(result)
      checkRepetition(result)
      return result
    } catch {
      let range = error.diagnostic.range
      expect(range.upperBound <= document.text.utf8.count, "a refusal has its place in the file")
      let again = #expect(throws: Refusal.self) { try patch.result(for: document) }
      expect(again == error, "the same file is refused in the same way")
      expect(error.diagnostic.id.code != "CFG9009", "a change that is planned can be made")
      return nil
    }
  }

  /// The result loads where the input did, and the edits lead to it.
  private func checkResult(_ result: Patch.Result) {
    expect(result.after.syntax.isWellFormed, "the result is well-formed")
    let before = document.loadFailures
    let new = result.after.loadFailures.filter { failure in
      !before.contains { $0.isSame(as: failure) }
    }
    expect(new.isEmpty, "the result has no fault that the file did not have")
    expect(result.after.text.encoding == document.text.encoding, "the encoding stays")
    let text = result.edits.reduce(document.text) { $0.applying(EditScript($1.edit)) }
    expect(text == result.after.text, "the edits lead to the result")
  }

  /// A patch made twice is a patch made once.
  private func checkRepetition(_ result: Patch.Result) {
    let parsed = ConfigurationDocument(
      DocumentSyntax(parsing: SourceText(result.after.text.bytes)),
      settingsFile: document.settingsFile?.text)
    let again = try? patch.result(for: parsed)
    expect(again?.edits.isEmpty == true, "a second run finds nothing to do")
    expect(again?.remarks == result.remarks, "a second run says the same")
  }

  /// The lines of the file that are not in the result are those that an edit had to touch.
  private func checkLines(_ result: Patch.Result) {
    let limit = TouchedLines.needed(by: result.edits.map(\.edit), in: document.text)
    let lost = TouchedLines.lost(from: document.text, in: result.after.text)
    expect(lost <= limit, "\(lost) lines are touched where \(limit) have to")
  }
}
