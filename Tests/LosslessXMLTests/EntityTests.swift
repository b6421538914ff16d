import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// References to entities: XML 1.0, 4.1, 4.3.2 and 4.4.
@Suite struct EntityTests {
  /// Checks that `reference` in `<a>…</a>` has the fault `code`, or none.
  private func check(
    _ subset: String, _ content: String, _ code: String?, standalone: Bool = false,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let declaration = standalone ? "<?xml version='1.0' standalone='yes'?>" : ""
    let text = declaration + "<!DOCTYPE a \(subset)><a xmlns:p='u'>\(content)</a>"
    let found = DocumentSyntax(parsing: SourceText(Array(text.utf8))).diagnostic
    #expect(found?.id.code == code, "\(subset) \(content)", sourceLocation: sourceLocation)
  }

  @Test func `an entity has to be declared where all declarations can be read`() {
    check("[]", "&e;", "CFG1015")
    check("SYSTEM 'x'", "&e;", nil)
    check("SYSTEM 'x'", "&e;", "CFG1015", standalone: true)
    check("SYSTEM 'x' [%p;]", "&e;", nil)
    check("[<!ENTITY % p SYSTEM 'x'> %p; %q;]", "&e;", nil)
    check("[%p;]", "", "CFG1015")
    check("[<!ENTITY % p ''> %p;]", "&e;", nil)
    check("[<!ENTITY % p ''>]", "&e;", "CFG1015")
    check("[<!ENTITY % p ''> %p;]", "&e;", "CFG1015", standalone: true)
    check("[%p;]", "", "CFG1015", standalone: true)
    check("[<!ENTITY % p \"<!ENTITY e 'x'>\"> %p;]", "&e;<b k='&e;'/>", nil)
  }

  @Test func `behind a declaration that was not read nothing binds`() {
    check("SYSTEM 'x' [%p; <!ENTITY e '<b>'>]", "&e;", nil)
    check("[<!ENTITY % q ''> %q; <!ENTITY e '<b>'>]", "&e;", "CFG1034")
    check("[<!ENTITY % q SYSTEM 'x'> %q; <!ENTITY e '<b>'>]", "&e;", nil)
    check("[<!ENTITY % q SYSTEM 'x'> %q; <!ENTITY e '<b>'>]", "&e;", "CFG1034", standalone: true)
  }

  @Test func `the first declaration of an entity binds`() {
    check("[<!ENTITY e 'x'><!ENTITY e '<'>]", "&e;", nil)
    check("[<!ENTITY e '<'><!ENTITY e 'x'>]", "&e;", "CFG1034")
  }

  @Test func `the text of an entity is content by itself`() {
    for text in [
      "", "x", "<b/>", "<b>x</b>", "<b k=\"'\"/>", "<!-- -->", "&#60;b/>", "&#38;lt;", "&lt;",
    ] {
      check("[<!ENTITY e '\(text.replacing("'", with: "&#39;"))'>]", "&e;", nil)
    }
    let improper = [
      "<b>", "</a>", "</a><a>", "<b", "&#60;", "&#38;", "<b></c>", "<![CDATA[", "<!-- ",
      "<?xml version=\"1.0\"?>",
      "]]>", "<b k=\"1\" k=\"2\"/>", "</e>", "</e><e>", "<b k=\"&#60;\"/>", "&f;",
    ]
    for text in improper {
      let code = text == "&f;" ? "CFG1015" : "CFG1034"
      check("[<!ENTITY e '\(text)'>]", "&e;", code)
    }
    check("[<!ENTITY e '<b>'>]", "", nil)
    check("[<!ENTITY e '<b>'>]", "<!-- &e; --><![CDATA[&e;]]>", nil)
  }

  @Test func `a value takes only text from an entity`() {
    check("[<!ENTITY e 'x &amp; &#38;lt;'>]", "<b k='&e;'/>", nil)
    check("[<!ENTITY e '&#60;'>]", "<b k='&e;'/>", "CFG1037")
    check("[<!ENTITY e '&f;'><!ENTITY f '<b/>'>]", "<b k='&e;'/>", "CFG1037")
    check("[<!ENTITY e '&f;'><!ENTITY f SYSTEM 'x'>]", "<b k='&e;'/>", "CFG1036")
    check("[<!ENTITY e '&f;'><!ENTITY f SYSTEM 'x'>]", "&e;", nil)
    check("[<!ENTITY e '&f;'><!ENTITY f SYSTEM 'x' NDATA n>]", "&e;", "CFG1036")
    check("[<!ENTITY e '<b k=\"&f;\"/>'><!ENTITY f SYSTEM 'x'>]", "&e;", "CFG1036")
  }

  @Test func `an entity does not contain itself`() {
    check("[<!ENTITY e '&e;'>]", "&e;", "CFG1035")
    check("[<!ENTITY e '<b k=\"&e;\"/>'>]", "&e;", "CFG1035")
    check("[<!ENTITY e '&f;'><!ENTITY f '<b>&g;</b>'><!ENTITY g '&e;'>]", "&g;", "CFG1035")
    check("[<!ENTITY e '&e;'>]", "", nil)
    check("[<!ENTITY % e '&#37;e;'> %e;]", "", "CFG1035")
    check("[<!ENTITY % e '&#37;f;'><!ENTITY % f '&#37;e;'> %e;]", "", "CFG1035")
  }

  @Test func `a default value refers to what is declared before it`() {
    check("[<!ENTITY e 'x'><!ATTLIST a k CDATA '&e;'>]", "", nil)
    check("[<!ATTLIST a k CDATA '&e;'><!ENTITY e 'x'>]", "", "CFG1015")
    check("[<!ENTITY e '<'><!ATTLIST a k CDATA '&e;'>]", "", "CFG1037")
    check("[<!ENTITY e SYSTEM 'x'><!ATTLIST a k CDATA '&e;'>]", "", "CFG1036")
    check("[<!ATTLIST a k CDATA '<'>]", "", "CFG1017")
    check("[<!ATTLIST a k CDATA '&'>]", "", "CFG1013")
    check("[<!ENTITY e '&#0;'>]", "", "CFG1039")
  }

  @Test func `prefixes in an entity mean what they mean where it is referred to`() {
    check("[<!ENTITY e '<p:b/>'>]", "&e;", nil)
    check("[<!ENTITY e '<q:b/>'>]", "&e;", "CFG1031")
    check("[<!ENTITY e '<q:b/>'>]", "<b xmlns:q='v'>&e;</b>", nil)
    check("[<!ENTITY e '<q:b/>'>]", "<b xmlns:q='v'>&e;</b>&e;", "CFG1031")
    check("[<!ENTITY e '<b xmlns:q=\"v\">&f;</b>'><!ENTITY f '<q:b/>'>]", "&e;", nil)
    check("[<!ENTITY e '<b xmlns:q=\"v\"/>&f;'><!ENTITY f '<q:b/>'>]", "&e;", "CFG1031")
  }

  @Test func `declared attributes bind prefixes`() {
    check("[<!ATTLIST b xmlns:q CDATA 'v'>]", "<b q:k=''/>", nil)
    check("[<!ATTLIST b xmlns:q CDATA #IMPLIED>]", "<b q:k=''/>", "CFG1031")
    check("[<!ATTLIST b q:k CDATA 'v'>]", "<b/>", "CFG1031")
    check("[<!ATTLIST b q:k CDATA 'v'>]", "<c/>", nil)
    check("[<!ATTLIST b xmlns:q CDATA #IMPLIED xmlns:q CDATA 'v'>]", "<b q:k=''/>", "CFG1031")
    check("[<!ATTLIST b xmlns:q CDATA 'u' q:k CDATA 'v'>]", "<b p:k=''/>", "CFG1023")
    check("[<!ATTLIST b xmlns:q NMTOKEN #IMPLIED>]", "<b xmlns:q=' u ' q:k='' p:k=''/>", "CFG1023")
    check("[<!ENTITY e 'u'>]", "<b xmlns:q='&e;' q:k='' p:k=''/>", "CFG1023")
    check("[<!ENTITY e 'u'>]", "<b xmlns:q='&#38;e;' q:k='' p:k=''/>", nil)
    check("[<!ATTLIST e xmlns:q CDATA 'v'><!ENTITY f '<q:b/>'>]", "&f;", "CFG1031")
  }

  @Test func `nested entities take no more time than they take bytes`() {
    let levels = 2000
    let chain = (1...levels).map { "<!ENTITY e\($0) '&e\($0 - 1);&e\($0 - 1);'>" }.joined()
    check("[<!ENTITY e0 ''>\(chain)]", "&e\(levels);", "CFG1038")
    check("[<!ENTITY e0 ''>\(chain)]", "<b k='&e\(levels);'/>", "CFG1038")
    check("[<!ENTITY e0 '<'>\(chain)]", "<b k='&e\(levels);'/>", "CFG1037")
    let parameters = (1...levels).reversed().map {
      "<!ENTITY % e\($0) '&#37;e\($0 - 1);&#37;e\($0 - 1);'>"
    }
    check("[<!ENTITY % e0 ''>\(parameters.joined())%e\(levels);]", "", nil)
    let line = (1...levels).map { "<!ENTITY e\($0) '&e\($0 - 1);'>" }.joined()
    check("[<!ENTITY e0 ''>\(line)]", String(repeating: "&e\(levels);", count: 100), nil)
  }

  @Test func `many references to a long entity are too many`() {
    let long = "[<!ENTITY e '\(String(repeating: "x", count: 100_000))'>]"
    check(long, String(repeating: "&e;", count: 100), nil)
    check(long, String(repeating: "&e;", count: 101), "CFG1038")
  }
}
