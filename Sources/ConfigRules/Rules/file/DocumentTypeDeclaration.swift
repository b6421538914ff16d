import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a document type declaration.
  static let documentTypeDeclaration = Rule(
    Diagnostic.ID("CFG3021", "document-type-declaration"), .note, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A document type declaration",
      rationale: """
        System.Configuration parses a document type declaration and then makes no use of it: it \
        fetches no file, adds no default attribute and expands no entity (XmlTextReader without a \
        resolver, EntityHandling.ExpandCharEntities; section text is read again with the declaration \
        ignored). Windows' own loader, which reads the file of an executable first, may refuse it. \
        cfgpatch edits no file that declares entities.
        """,
      examples: [
        .bad(
          """
          ⟦<!DOCTYPE configuration>⟧
          <configuration />
          """),
        .good(
          """
          <?xml version="1.0"?>
          <configuration />
          """),
      ],
      whyNoFix: "entities that it declares may be used in the file")
  ) { input in
    guard let range = input.configuration.syntax.doctypeRange else { return [] }
    return [
      Finding(
        "a document type declaration has no effect on the configuration", at: range,
        advice: "remove it")
    ]
  }
}
