package import LosslessXML
public import SourceText

/// An edit, with what it is about in words.
public struct PlannedEdit: Hashable, Sendable {
  /// The splice of bytes.
  public let edit: TextEdit
  /// The element that is edited or that the new one is put into, as an XPath.
  public let path: String
  /// What the edit makes true, as a clause such as "sets 'WriteVerboseLog' to 'true'".
  public let reason: String
  /// What stands there before, as it is spelled.
  public let before: String

  init(_ edit: TextEdit, at element: ElementSyntax, _ reason: String) {
    self.edit = edit
    path = element.path
    self.reason = reason
    before = element.document.text[edit.range]
  }

  /// Creates an edit that puts `edit` in place of `before`, in the element at `path`.
  package init(_ edit: TextEdit, inPlaceOf before: String, at path: String, _ reason: String) {
    self.edit = edit
    self.path = path
    self.reason = reason
    self.before = before
  }

  /// Creates the part `edit` of a script for `document`, of which the parts before it have moved
  /// what follows by `distance` bytes.
  package init(
    _ edit: TextEdit, of document: DocumentSyntax, movedBy distance: Int, _ reason: String
  ) {
    let element = Array(document.elements).last {
      $0.range.lowerBound <= edit.range.lowerBound && edit.range.upperBound <= $0.range.upperBound
    }
    self.edit = TextEdit(
      (edit.range.lowerBound + distance)..<(edit.range.upperBound + distance),
      String(decoding: edit.replacement, as: UTF8.self))
    path = element?.path ?? "/"
    self.reason = reason
    before = document.text[edit.range]
  }

  /// The edit that takes this one back, in the text that this one leaves.
  package var reversed: PlannedEdit {
    let start = edit.range.lowerBound
    let back = TextEdit(start..<(start + edit.replacement.count), before)
    let made = String(decoding: edit.replacement, as: UTF8.self)
    return PlannedEdit(back, inPlaceOf: made, at: path, "takes back: \(reason)")
  }

  /// Returns the edit for a text in which all that follows has moved by `distance` bytes.
  func moved(by distance: Int) -> PlannedEdit {
    let range = (edit.range.lowerBound + distance)..<(edit.range.upperBound + distance)
    let moved = TextEdit(range, String(decoding: edit.replacement, as: UTF8.self))
    return PlannedEdit(moved, inPlaceOf: before, at: path, reason)
  }
}

extension ElementSyntax {
  /// An XPath that finds the element: names, with the attribute that tells siblings apart.
  var path: String {
    let own = name + predicate
    return (parent?.path ?? "") + "/" + own
  }

  private var predicate: String {
    for key in ["key", "name", "address"] {
      guard let value = self[key] else { continue }
      return "[@\(key)=\(value.contains("'") ? "\"\(value)\"" : "'\(value)'")]"
    }
    return ""
  }
}
