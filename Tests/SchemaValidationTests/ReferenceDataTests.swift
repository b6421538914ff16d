import ConfigTemplates
import LosslessXML
import SchemaValidation
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// What the schemas and libxml2 say to files of which it is known whether .NET loads them.
@Suite struct ReferenceDataTests {
  /// A file with the row that tells of it.
  struct Example {
    let name: String
    let row: [String: String]
    let document: DocumentSyntax

    var verdict: String { row["netfx_verdict"] ?? "" }
    var isLoaded: Bool { verdict == "loads" && document.root?.isNamed("configuration") == true }
    var findsFault: Bool { verdict.contains("GetSection(") }
  }

  private func examples(_ folder: String, _ index: String, _ column: String) throws -> [Example] {
    guard let data = TestData.folder else {
      print("left out: \(index) is not here")
      return []
    }
    return try table(ofFile: "\(data)/\(index)").map { row in
      let name = row[column] ?? ""
      let text = SourceText(try bytes(ofFile: "\(data)/\(folder)/\(name)"))
      return Example(name: name, row: row, document: DocumentSyntax(parsing: text))
    }
  }

  private func cases() throws -> [Example] {
    try examples("oracle/cases", "oracle/verdicts.tsv", "case")
  }

  private func corpus() throws -> [Example] {
    try examples("corpus/files", "corpus/index.tsv", "file")
  }

  @Test func `no schema finds fault with a file that .NET loads`() throws {
    let loaded = try (cases() + corpus()).filter(\.isLoaded)
    #expect(loaded.count > 700 || TestData.folder == nil)
    for schema in EmbeddedFile.schemas {
      let validator = try SchemaValidator(schema: schema.bytes)
      for example in loaded {
        let found = validator.diagnostics(in: example.document).map(\.message)
        #expect(found.isEmpty, "\(schema.name) says to \(example.name): \(found)")
      }
    }
  }

  @Test func `what .NET says of a section's structure the schema says too`() throws {
    let schema = try #require(EmbeddedFile.schema(named: "dotnet-exe-config"))
    let validator = try SchemaValidator(schema: schema.bytes)
    let words = [
      "Unrecognized attribute", "Unrecognized element '", "Required attribute",
      "Invalid key value", "may only appear once in this section", "CDATA or text element",
    ]
    var compared = 0
    for example in try (cases() + corpus()) {
      guard example.findsFault, words.contains(where: example.verdict.contains) else { continue }
      let messages = validator.diagnostics(in: example.document).compactMap(\.runtimeMessage)
      #expect(
        messages.contains { example.verdict.contains($0) },
        "\(example.name): \(messages), but .NET: \(example.verdict)")
      compared += 1
    }
    #expect(compared > 15 || TestData.folder == nil)
  }

  @Test func `libxml2 judges as the parser of its own command does`() throws {
    let rows = try examples("oracle/cases", "oracle/wellformed.tsv", "case") + corpus()
    // The command lets zero bytes behind the root pass, and a prefix that nothing declares.
    let stricter: Set<String> = ["037-nul-byte-end.config", "100-colon-element.config"]
    for example in rows {
      let text = example.document.text
      guard text.defect == nil else { continue }
      let error = LibXML2.wellFormedness(
        of: text.utf8, declaresEntities: example.document.declaresEntities)
      let command = example.row["xmllint"] == "yes" && !stricter.contains(example.name)
      #expect((error == nil) == command, "\(example.name): \(error)")
      #expect((error == nil) == example.document.isWellFormed, "\(example.name): \(error)")
    }
  }
}
