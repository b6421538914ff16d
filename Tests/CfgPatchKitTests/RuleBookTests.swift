import CfgPatchKit
import TestSupport
import Testing

@Suite struct RuleBookTests {
  private static let list =
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/docs/codes.tsv"

  @Test func `every code that was ever published is explained, by code and by name`() throws {
    let rows = try table(ofFile: Self.list)
    #expect(rows.count > 100)
    for row in rows where row["state"] == "shipped" {
      let (code, name) = (row["code"] ?? "", row["name"] ?? "")
      for word in [code, name, code.lowercased()] {
        let page = try RuleBook.page(of: word, markdown: false)
        #expect(page.hasPrefix("\(code) \(name)\n"), "\(word)")
        #expect(
          try RuleBook.page(of: word, markdown: true).hasPrefix("# \(code) `\(name)`\n"), "\(word)")
      }
    }
  }

  @Test func `only rules have a code to mend by`() throws {
    #expect(try RuleBook.code(of: "unreadable-source-level") == "CFG3053")
    #expect(throws: RuleBook.UnknownRule.self) { try RuleBook.code(of: "CFG2001") }
  }

  @Test func `a name that is misspelt leads to what is meant`() {
    let error = #expect(throws: RuleBook.UnknownRule.self) {
      try RuleBook.page(of: "encrypted-sections", markdown: false)
    }
    #expect(error?.nearest == "CFG9002 encrypted-section")
  }
}
