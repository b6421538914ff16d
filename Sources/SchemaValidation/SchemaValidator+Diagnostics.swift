public import LosslessXML
public import SourceDiagnostics
import SourceText

extension SchemaValidator {
  /// What the diagnostics can be, in the order of the codes.
  public static let ids = SchemaIssue.Kind.allCases.map(\.id)

  /// Returns what the schema does not allow in `document`, each with the bytes that it is about.
  ///
  /// The schemas of this project refuse only what .NET refuses, so each is an error.
  public func diagnostics(in document: DocumentSyntax) -> [Diagnostic] {
    guard document.isWellFormed else { return [] }
    let issues = issues(in: document.text.utf8, declaresEntities: document.declaresEntities)
    guard !issues.isEmpty else { return [] }
    let elements = Array(document.elements)
    return issues.compactMap { issue in
      guard elements.indices.contains(issue.element) else { return nil }
      let place = IssuePlace(issue, elements[issue.element])
      var diagnostic = Diagnostic(
        issue.kind.id, .error, place.consequence, at: place.range, place.message)
      diagnostic.runtimeMessage = place.runtimeMessage
      diagnostic.advice = place.advice(from: self.document)
      diagnostic.notes = place.notes
      return diagnostic
    }
  }
}

extension SchemaIssue.Kind {
  /// The code and slug of a diagnostic of this kind.
  var id: Diagnostic.ID {
    switch self {
    case .unexpectedElement: Diagnostic.ID("CFG2001", "unexpected-element")
    case .unknownAttribute: Diagnostic.ID("CFG2002", "unknown-attribute")
    case .missingAttribute: Diagnostic.ID("CFG2003", "missing-attribute")
    case .refusedValue: Diagnostic.ID("CFG2004", "refused-value")
    case .textNotAllowed: Diagnostic.ID("CFG2005", "text-not-allowed")
    case .other: Diagnostic.ID("CFG2006", "schema-violation")
    }
  }
}
