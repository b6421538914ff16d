import ConfigTemplates
import LosslessXML
import SchemaValidation
import SourceDiagnostics
import SourceText
import Testing

@Suite struct ConcurrencyTests {
  @Test func `threads share a compiled schema`() async throws {
    let schema = try #require(EmbeddedFile.schema(named: "ecma2host-service"))
    let validator = try SchemaValidator(schema: schema.bytes)
    await withTaskGroup { group in
      for number in 0..<8 {
        group.addTask { validator.findsFault(number: number) }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}

extension SchemaValidator {
  /// Returns whether each of many validations says what is wrong with its own text.
  fileprivate func findsFault(number: Int) -> Bool {
    let key = "key\(number)"
    let content = String(repeating: "<add key='a'/>", count: number) + "<add key='a' \(key)=''/>"
    let text = SourceText(
      Array("<configuration><appSettings>\(content)</appSettings></configuration>".utf8))
    let document = DocumentSyntax(parsing: text)
    return (0..<200).allSatisfy { _ in
      LibXML2.wellFormedness(of: text.utf8, declaresEntities: false) == nil
        && diagnostics(in: document).map(\.message) == ["'\(key)' is no attribute of 'add'"]
    }
  }
}
