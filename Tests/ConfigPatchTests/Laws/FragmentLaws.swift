import ConfigModel
import ConfigRules
@testable import ConfigPatch
import LosslessXML
import SourceDiagnostics
import SourceText
import Testing

/// The laws of `apply` and of its opposite, as checks of one fragment on one file.
struct FragmentLaws {
  let fragment: Fragment
  /// The fragment as it is spelled.
  let text: String

  init(_ text: String) throws {
    fragment = try Fragment(SourceText(Array(text.utf8)), named: "fragment")
    self.text = text
  }

  /// What became of the fragment on a file.
  enum Verdict { case refused, applied, inverted }

  /// Checks the laws on `document`.
  @discardableResult
  func check(_ document: ConfigurationDocument, _ name: String) -> Verdict {
    let name = "\(text), \(name)"
    let absent = Patch.applying(fragment, isUnwanted: true)
    let without = Laws(patch: absent, document: document, name: name).check()
    if let without { expectEffect(of: fragment.root, on: without.after, isThere: false, name) }
    let with = Laws(patch: .applying(fragment), document: document, name: name).check()
    guard let with else { return .refused }
    expectEffect(of: fragment.root, on: with.after, isThere: true, name)
    let back = Laws(patch: absent, document: with.after, name: name).check()
    guard without?.edits.isEmpty == true, FragmentInverse.applies(to: with, document) else {
      return .applied
    }
    #expect(back?.after.text == document.text, "apply and take out: \(name)")
    return .inverted
  }

  private func expectEffect(
    of root: NewElement, on document: ConfigurationDocument, isThere: Bool, _ name: String
  ) {
    let effect = FragmentEffect(root, in: document)
    let wrong = isThere ? effect.missing : effect.remaining
    #expect(wrong.isEmpty, "\(isThere ? "not in effect" : "still in effect"): \(wrong), \(name)")
  }
}

extension FragmentLaws {
  /// Checks that applying the fragment brings no error that neither the file nor the fragment had.
  func checkErrors(_ document: ConfigurationDocument, _ name: String) {
    guard let result = try? Patch.applying(fragment).result(for: document) else { return }
    let empty = configuration("<configuration>\n</configuration>")
    let alone = try? Patch.applying(fragment).result(for: empty)
    let known = Self.errors(in: document).union(alone.map { Self.errors(in: $0.after) } ?? [])
    let new = Self.errors(in: result.after).subtracting(known)
    #expect(new.isEmpty, "\(text), \(name)")
  }

  private static func errors(in document: ConfigurationDocument) -> Set<String> {
    Set(Rule.errors(in: RuleInput(document, .dotNet)).map(\.message))
  }
}

/// The condition under which a fragment that is applied and taken out again gives the bytes that
/// were there: it only inserted, and the file had no empty container of it.
enum FragmentInverse {
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
