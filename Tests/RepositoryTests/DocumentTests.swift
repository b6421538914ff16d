import Testing

@Suite struct DocumentTests {
  @Test func `every link between documents leads to a file`() throws {
    let paths =
      Repository.names(in: "").filter { $0.hasSuffix(".md") }
      + ["docs", "examples", "templates"].flatMap { Repository.files(under: $0, endingIn: ".md") }
    #expect(paths.contains("README.md"))
    for path in paths {
      let document = Markdown(try Repository.text(of: path))
      expectNone(brokenLinks(in: document, at: path, exists: Repository.contains))
    }
  }

  @Test func `every command that the README runs is declared`() throws {
    let commands = try Repository.sources.get()
      .filter { $0.path.hasPrefix("Sources/cfgpatch/Commands/") }
    let document = Markdown(try Repository.text(of: "README.md"))
    expectNone(unknownCommands(in: document, declaredBy: commands))
  }

  @Test func `a link that leads nowhere is found`() {
    let document = Markdown(
      """
      [a](there.md#part) [b](../root.md) [c](https://example.org/x) [d](#part) `[e](gone.md)`
      ```
      [f](gone.md)
      ```
      [g](gone.md) and [h](./deeper/gone.md "title")
      """)
    let files = ["docs/there.md", "root.md"]
    #expect(
      brokenLinks(in: document, at: "docs/a.md", exists: files.contains) == [
        "docs/a.md links to docs/gone.md, which is not there",
        "docs/a.md links to docs/deeper/gone.md, which is not there",
      ])
  }

  @Test func `a command that does not exist is found`() {
    let document = Markdown(
      """
      cfgpatch is prose here
      ```
      cfgpatch set-proxy FILE
      $ cfgpatch show FILE
      cfgpatch vanish FILE
      cfgpatch --version
      ```
      """)
    let files = [
      SwiftFile(path: "Commands/SetProxy.swift", text: ""),
      SwiftFile(path: "Commands/A.swift", text: "Configuration(commandName: \"show\")"),
    ]
    #expect(
      unknownCommands(in: document, declaredBy: files) == ["there is no command 'vanish'"])
  }
}
