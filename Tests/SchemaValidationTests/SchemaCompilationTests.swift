import SchemaValidation
import Testing

/// What becomes of a schema that cannot be used.
@Suite struct SchemaCompilationTests {
  private static func schema(_ content: String) -> [UInt8] {
    Array("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\(content)</xs:schema>".utf8)
  }

  private func check(_ schema: [UInt8], _ expected: (SchemaError) -> Bool) {
    do throws(SchemaError) {
      _ = try SchemaValidator(schema: schema)
      Issue.record("the schema is usable")
    } catch {
      #expect(expected(error), "\(error)")
    }
  }

  @Test func `a schema that is no document is an error`() {
    for text in ["", "x", "<a>", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>"] {
      check(Array(text.utf8)) { if case .notWellFormed = $0 { true } else { false } }
    }
  }

  @Test func `a schema that refers to another is an error, and the other is not read`() {
    for reference in [
      "include schemaLocation='/x'", "import", "redefine schemaLocation='http://x/'",
    ] {
      check(Self.schema("<xs:\(reference)/>")) {
        if case .refersToAnotherSchema = $0 { true } else { false }
      }
    }
  }

  @Test func `a document that is no schema is an error`() {
    let contents = [
      "<xs:element name='a' type='none'/>", "<xs:element/>", "<xs:nothing/>",
      "<xs:simpleType name='a'><xs:restriction base='xs:string'><xs:pattern value='['/>"
        + "</xs:restriction></xs:simpleType>",
    ]
    for content in contents {
      check(Self.schema(content)) { if case .notASchema = $0 { true } else { false } }
    }
    check(Array("<a/>".utf8)) { if case .notASchema = $0 { true } else { false } }
  }

  @Test func `nothing is ever printed`() async throws {
    let result = try await #require(
      processExitsWith: .success, observing: [\.standardErrorContent]
    ) {
      for content in ["<xs:element", "<xs:element/>", "<xs:include schemaLocation='/etc/passwd'/>"]
      {
        _ = try? SchemaValidator(schema: Self.schema(content))
      }
      _ = try? SchemaValidator(
        schema: Self.schema(
          "<xs:simpleType name='a'><xs:restriction base='xs:string'><xs:pattern value='[a-\\p{Nope}('/>"
            + "</xs:restriction></xs:simpleType>"))
      for text in [
        "<a", "<a>&x;</a>", "<x:a/>", "\u{FEFF}\u{FEFF}", "<a/>\0", "<?xml version='1.1'?><a/>",
      ] {
        _ = LibXML2.wellFormedness(of: Array(text.utf8), declaresEntities: false)
      }
    }
    #expect(String(decoding: result.standardErrorContent, as: UTF8.self).isEmpty)
  }
}
