import LosslessXML
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
