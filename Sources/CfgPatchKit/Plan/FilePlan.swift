public import ConfigPatch
import SourceText

/// What is to be done to one file, as data: no rule and no template is needed to do it.
public struct FilePlan: Hashable, Sendable {
  /// The path of the file as the user wrote it.
  public let path: String
  /// The name of the command that the plan is of.
  public let command: String
  /// What the content is known by to which the plan applies.
  public let before: ContentMark
  /// What the content is known by that the plan makes of it.
  public let after: ContentMark
  /// The edits, each to the text that the one before it left.
  public let edits: [PlannedEdit]

  init(
    path: String, command: String, from before: ContentMark, to after: ContentMark,
    _ edits: [PlannedEdit]
  ) {
    self.path = path
    self.command = command
    self.before = before
    self.after = after
    self.edits = edits
  }

  /// Creates the plan that leads to `outcome`.
  public init(_ outcome: Outcome) {
    self.init(
      path: outcome.input.path, command: outcome.request.name,
      from: ContentMark(of: outcome.input.bytes), to: ContentMark(of: outcome.bytes),
      outcome.isChanged ? outcome.edits : [])
  }

  /// The plan that makes of what this one leaves what was there before.
  var reversed: FilePlan {
    FilePlan(
      path: path, command: command, from: after, to: before, edits.reversed().map(\.reversed))
  }

  /// Returns what the plan makes of `text`; `nil` if that is not what it says.
  ///
  /// Whatever the edits are, they are never made to anything but what they were planned for.
  func result(for text: SourceText) -> SourceText? {
    guard ContentMark(of: text.bytes) == before else { return nil }
    var utf8 = text.utf8
    for planned in edits {
      let range = planned.edit.range
      guard range.upperBound <= utf8.count, utf8[range].elementsEqual(planned.before.utf8) else {
        return nil
      }
      utf8.replaceSubrange(range, with: planned.edit.replacement)
    }
    let result = text.replacing(by: utf8)
    return result.map { ContentMark(of: $0.bytes) == after ? $0 : nil } ?? nil
  }
}

extension SourceText {
  /// Returns the text `utf8` in the encoding of this one; `nil` if it has no spelling in it.
  fileprivate func replacing(by utf8: [UInt8]) -> SourceText? {
    guard utf8 != self.utf8 else { return self }
    let text = String(decoding: utf8, as: UTF8.self)
    guard defect == nil, text.utf8.elementsEqual(utf8),
      text.unicodeScalars.allSatisfy(encoding.canEncode)
    else { return nil }
    return applying(EditScript(TextEdit(0..<self.utf8.count, text)))
  }
}
