import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// Document type declarations, each in front of the document `<a/>`.
@Suite struct DoctypeTests {
  private func diagnostic(_ doctype: String) -> Diagnostic? {
    DocumentSyntax(parsing: SourceText(Array((doctype + "<a/>").utf8))).diagnostic
  }

  @Test func `a proper declaration is accepted`() {
    for doctype in Self.proper {
      #expect(diagnostic(doctype) == nil, "\(doctype)")
    }
    for declaration in Self.properDeclarations {
      #expect(diagnostic("<!DOCTYPE a [\(declaration)]>") == nil, "\(declaration)")
    }
  }

  @Test func `an improper declaration is refused at its place`() {
    for marked in Self.improper {
      let expected = MarkedText(marked)
      let found = diagnostic(expected.string)
      #expect(found?.id.code == "CFG1008", "\(marked) \(found?.message ?? "")")
      #expect(found?.range == expected.ranges.last, "\(marked)")
    }
    for declaration in Self.improperDeclarations {
      let expected = MarkedText("<!DOCTYPE a [\(declaration)]>")
      let found = diagnostic(expected.string)
      #expect(found?.id.code == "CFG1008", "\(declaration) \(found?.message ?? "")")
      #expect(found?.range == expected.ranges.last, "\(declaration)")
    }
  }

  @Test func `entities of any kind are told of, and nothing else is`() {
    func declares(_ subset: String) -> Bool {
      let text = SourceText(Array("<!DOCTYPE a [\(subset)]><a/>".utf8))
      return DocumentSyntax(parsing: text).declaresEntities
    }
    #expect(declares("<!ENTITY e 'x'>"))
    #expect(declares("<!ENTITY % e 'x'>"))
    #expect(declares("<!ENTITY e SYSTEM 'x'>"))
    #expect(declares("<!ENTITY e SYSTEM 'x' NDATA n>"))
    #expect(declares("<!ENTITY % x SYSTEM 'x'>%x; <!ENTITY e 'x'>"))
    #expect(!declares(""))
    #expect(!declares("<!-- <!ENTITY e 'x'> --><?p <!ENTITY e 'x'>?>"))
    #expect(!declares("<!ATTLIST a k CDATA '&lt;!ENTITY e &apos;x&apos;>'>"))
  }

  @Test func `the end of the declaration is found behind all that can hide it`() {
    let text = "<!DOCTYPE a SYSTEM ']>' [<!-- ]> ' --><?p ]> \"?><!ENTITY e ']>'>] >"
    let document = DocumentSyntax(parsing: SourceText(Array((text + "<a/>").utf8)))
    #expect(document.doctypeRange == 0..<text.utf8.count)
    #expect(document.isWellFormed)
  }
}

extension DoctypeTests {
  private static let proper = [
    "<!DOCTYPE a>", "<!DOCTYPE\n\ta >", "<!DOCTYPE a:b>", "<!DOCTYPE a[]>", "<!DOCTYPE a [ ] >",
    "<!DOCTYPE a SYSTEM 'x'>", "<!DOCTYPE a SYSTEM \"it's\" []>",
    "<!DOCTYPE a PUBLIC '-//X//Y (z)+,./:=?;!*#@$_%' 'x'>", "<!DOCTYPE a PUBLIC \"it's\"\n\"x\" >",
  ]

  private static let properDeclarations = [
    "<!ELEMENT a EMPTY>", "<!ELEMENT a ANY >", "<!ELEMENT a (#PCDATA)>", "<!ELEMENT a (#PCDATA)*>",
    "<!ELEMENT a ( #PCDATA | b|c )*>", "<!ELEMENT a (b)>", "<!ELEMENT a (b?,c*,d+)?>",
    "<!ELEMENT a ((b|c)+,(d,e)?,f)*>", "<!ELEMENT a (( (b) ))>", "<!ELEMENT x:a (x:b)>",
    "<!ATTLIST a>", "<!ATTLIST a k CDATA #IMPLIED>",
    "<!ATTLIST a k ID #REQUIRED l IDREFS #IMPLIED>",
    "<!ATTLIST a k NMTOKENS 'x'>", "<!ATTLIST a k (1|.b| c )  \"c\">",
    "<!ATTLIST a k CDATA #FIXED 'x'>",
    "<!ATTLIST a k NOTATION (n|m) 'n' >", "<!ATTLIST a k ENTITY #IMPLIED l ENTITIES #IMPLIED>",
    "<!ATTLIST a k CDATA '&lt;&#38;&#x26;%p;\">'>", "<!ENTITY e 'x'><!ATTLIST a k CDATA '&e;'>",
    "<!ENTITY e '&undeclared; &#60;'>", "<!ENTITY e \"<b>'\">", "<!ENTITY e SYSTEM 'x'>",
    "<!ENTITY e PUBLIC 'p' 'x'  NDATA n >", "<!ENTITY % e 'any'>", "<!ENTITY % e SYSTEM 'x'>",
    "<!ENTITY lt '&#38;#60;'><!ENTITY amp '&#38;#38;'><!ENTITY gt '>'>",
    "<!ENTITY quot '&#34;'><!ENTITY apos \"'\"><!ENTITY gt '&#62;'>",
    "<!NOTATION n SYSTEM 'x'>", "<!NOTATION n PUBLIC 'x'>", "<!NOTATION n PUBLIC 'x' 'y' >",
    "<!-- - -->", "<?p?>", "<!ENTITY % p SYSTEM 'x'>%p; %q; \n",
    "<!ENTITY % p '<!ELEMENT a ANY>'>%p;%p;",
    "<!ENTITY % p '<!-- c --> <?p?>&#37;q;'><!ENTITY % q ''>%p;",
  ]

  private static let improper = [
    "<!DOCTYPE⟦>⟧", "<!DOCTYPE⟦[⟧]>", "<!DOCTYPE ⟦1⟧>", "<!DOCTYPE a⟦+⟧>", "<!DOCTYPE ⟦a:⟧>",
    "<!DOCTYPE a SYSTEM⟦>⟧", "<!DOCTYPE a SYSTEM⟦'⟧x'>", "<!DOCTYPE a SYSTEM ⟦>⟧",
    "<!DOCTYPE a PUBLIC 'x'⟦>⟧", "<!DOCTYPE a PUBLIC 'x'⟦'⟧y'>", "<!DOCTYPE a PUBLIC 'x⟦{⟧' 'y'>",
    "<!DOCTYPE a PUBLIC 'x⟦é⟧' 'y'>", "<!DOCTYPE a SYSTEM 'x⟦#⟧y'>", "<!DOCTYPE a ⟦x⟧>",
    "<!DOCTYPE a [] ⟦x⟧>", "<!DOCTYPE a ⟦'⟧x'>",
  ]

  private static let improperDeclarations = [
    "⟦x⟧", "⟦<⟧![INCLUDE[]]>", "⟦<⟧!ELEMENt a ANY>", "⟦<⟧b/>", "⟦&⟧amp;", "⟦'⟧]'",
    "<!ELEMENT⟦>⟧", "<!ELEMENT a⟦>⟧", "<!ELEMENT a ⟦a⟧ny>", "<!ELEMENT a ⟦%⟧p;>",
    "<!ELEMENT a (⟦)⟧>", "<!ELEMENT a (b ⟦c⟧)>",
    "<!ELEMENT a (b|c⟦,⟧d)>", "<!ELEMENT a (b,(c|d)⟦|⟧e)>", "<!ELEMENT a (b,⟦)⟧>",
    "<!ELEMENT a (b) ⟦*⟧>", "<!ELEMENT a (#PCDATA|b⟦)⟧>", "<!ELEMENT a (#PCDATA⟦,⟧b)*>",
    "<!ELEMENT a (b|⟦#⟧PCDATA)*>", "<!ELEMENT a (b⟦>⟧", "<!ELEMENT a (⟦b:⟧)>",
    "<!ATTLIST⟦>⟧", "<!ATTLIST a k⟦>⟧", "<!ATTLIST a k ⟦cdata⟧ #IMPLIED>", "<!ATTLIST a k CDATA⟦>⟧",
    "<!ATTLIST a k CDATA ⟦#⟧Implied>", "<!ATTLIST a k CDATA #FIXED⟦>⟧",
    "<!ATTLIST a k CDATA #FIXED ⟦>⟧", "<!ATTLIST a k CDATA 'x'⟦l⟧ CDATA 'y'>",
    "<!ATTLIST a k (x⟦,⟧y) 'x'>", "<!ATTLIST a k (x)⟦'⟧x'>",
    "<!ATTLIST a k (⟦)⟧ 'x'>", "<!ATTLIST a k NOTATION⟦(⟧n) 'n'>",
    "<!ATTLIST a k NOTATION (⟦1⟧) '1'>",
    "<!ENTITY⟦>⟧", "<!ENTITY e⟦>⟧", "<!ENTITY e ⟦x⟧>", "<!ENTITY %⟦e⟧ 'x'>", "<!ENTITY ⟦e:f⟧ 'x'>",
    "<!ENTITY e '⟦%⟧p;'>", "<!ENTITY e 'x⟦%⟧'>", "<!ENTITY e SYSTEM 'x' ⟦n⟧data n>",
    "<!ENTITY e SYSTEM 'x'⟦N⟧DATA n>", "<!ENTITY % e SYSTEM 'x' ⟦N⟧DATA n>",
    "<!ENTITY e 'x' ⟦'⟧y'>",
    "<!ENTITY ⟦lt⟧ '<'>", "<!ENTITY ⟦amp⟧ SYSTEM 'x'>", "<!ENTITY ⟦gt⟧ '&#38;#60;'>",
    "<!NOTATION n⟦>⟧", "<!NOTATION n ⟦'⟧x'>", "<!NOTATION n PUBLIC 'x' ⟦y⟧>",
    "<!NOTATION ⟦n:m⟧ SYSTEM 'x'>",
    "%⟦ ⟧p;", "%p⟦ ⟧;", "%⟦p:q⟧;",
  ]
}
