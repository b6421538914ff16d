import Testing

@Suite struct RegistrationTests {
  @Test func `every template and schema is embedded`() throws {
    let folder = "Sources/CConfigTemplates"
    let files = [".xml", ".xsd"].flatMap { suffix in
      ["templates", folder].flatMap { Repository.files(under: $0, endingIn: suffix) }
    }
    let sources = try Repository.files(under: folder, endingIn: ".c").map(Repository.text)
    expectNone(notEmbedded(files, in: sources))
  }

  @Test func `every code is listed and no listed code is gone`() throws {
    let list = CodeList(try Repository.text(of: "docs/codes.tsv"))
    expectNone(list.faults(of: try Repository.sources.get()))
  }

  @Test func `a file that is not embedded is found`() {
    let source = "#embed \"schemas/a.xsd\"\n#embed \"b.xsd\"\n"
    #expect(
      notEmbedded(["x/schemas/a.xsd", "x/b.xsd", "x/ab.xsd", "x/c.xsd"], in: [source]) == [
        "x/ab.xsd", "x/c.xsd",
      ])
  }

  @Test func `a code that is new, gone or used again is found`() {
    let one = #"["CFG1001", "a-name"]"#
    check("CFG1001 a-name shipped", used: "CFG1001 a-name", [])
    check("CFG1001 a-name retired", used: "", [])
    check("", used: "CFG1001 a-name", ["the sources have \(one), the list has not"])
    check(
      "CFG1001 a-name shipped", used: "CFG1001 other",
      [
        "the list has \(one), the sources have not",
        #"the sources have ["CFG1001", "other"], the list has not"#,
      ])
    check(
      "CFG1001 a-name retired", used: "CFG1001 a-name",
      ["the sources have \(one), the list has not"])
  }

  @Test func `a list of codes that contradicts itself is found`() {
    let order = "the codes are not in order, or one is there twice"
    check("CFG1001 a gone", used: "", ["CFG1001 is neither shipped nor retired"])
    check("CFG1002 a retired;CFG1001 b retired", used: "", [order])
    check("CFG1001 a retired;CFG1001 b retired", used: "", [order])
    check("CFG1001 a retired;CFG1002 a retired", used: "", ["a name is there twice"])
  }

  /// Checks the faults of a list with `lines` between semicolons against a file that uses one code.
  private func check(_ lines: String, used: String, _ faults: [String]) {
    let list = lines.replacing(" ", with: "\t").replacing(";", with: "\n")
    let call = "ID(\"\(used.replacing(" ", with: "\",\n  \""))\")"
    let file = SwiftFile(path: "A.swift", text: call)
    #expect(CodeList("code\tname\tstate\n" + list).faults(of: [file]) == faults)
  }
}
