import Testing

@Suite struct RegistrationTests {
  @Test func `every template and schema is embedded`() throws {
    let folder = "Sources/CConfigTemplates"
    let files = [".xml", ".xsd"].flatMap { suffix in
      ["templates", folder].flatMap { Repository.files(under: $0, endingIn: suffix) }
    }
    let sources = try Repository.files(under: folder, endingIn: ".c").map(Repository.text)
    #expect(notEmbedded(files, in: sources) == [])
  }

  @Test func `every code is listed and no listed code is gone`() throws {
    let list = CodeList(try Repository.text(of: "docs/codes.tsv"))
    #expect(list.faults(of: try Repository.swiftFiles(under: "Sources")) == [])
  }

  @Test func `a file that is not embedded is found`() {
    let source = "#embed \"schemas/a.xsd\"\n#embed \"b.xsd\"\n"
    #expect(
      notEmbedded(["x/schemas/a.xsd", "x/b.xsd", "x/ab.xsd", "x/c.xsd"], in: [source]) == [
        "x/ab.xsd", "x/c.xsd",
      ])
  }

  @Test(arguments: [
    ("CFG1001\ta-name\tshipped", "CFG1001 a-name", []),
    (
      "CFG1001\ta-name\tshipped", "CFG1001 a-name CFG1002 another",
      [#"the sources have ["CFG1002", "another"], the list has not"#]
    ),
    (
      "CFG1001\ta-name\tshipped", "", [#"the list has ["CFG1001", "a-name"], the sources have not"#]
    ),
    ("CFG1001\ta-name\tretired", "", []),
    (
      "CFG1001\ta-name\tretired", "CFG1001 a-name",
      [#"the sources have ["CFG1001", "a-name"], the list has not"#]
    ),
    ("CFG1001\ta-name\tgone", "", ["CFG1001 is neither shipped nor retired"]),
    (
      "CFG1002\ta\tretired\nCFG1001\tb\tretired", "",
      ["the codes are not in order, or one is there twice"]
    ),
    (
      "CFG1001\ta\tretired\nCFG1001\tb\tretired", "",
      ["the codes are not in order, or one is there twice"]
    ),
    ("CFG1001\ta\tretired\nCFG1002\ta\tretired", "", ["a name is there twice"]),
  ])
  func `what contradicts the list of codes is found`(
    list: String, used: String, faults: [String]
  ) {
    let words = used.split(separator: " ").map { "\"\($0)\"" }
    let spelled = stride(from: 0, to: words.count, by: 2).map {
      "ID(\(words[$0]), \(words[$0 + 1]))"
    }
    let file = SwiftFile(path: "A.swift", text: spelled.joined(separator: "\n"))
    #expect(CodeList("code\tname\tstate\n" + list).faults(of: [file]) == faults)
  }
}
