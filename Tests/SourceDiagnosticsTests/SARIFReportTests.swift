import SourceDiagnostics
import SourceText
import Testing

@Suite struct SARIFReportTests {
  private static let run =
    SARIFReport(NastyFindings.files, rules: NastyFindings.rules, version: "1.2.3").value["runs"][0]
  private static let results = run["results"].elements

  @Test func `a result names its rule twice, and both times the same`() {
    let rules = Self.run["tool"]["driver"]["rules"].elements
    #expect(Set(rules.map { $0["id"] }).count == rules.count)
    #expect(Set(rules.map { $0["id"] }) == Set(Self.results.map { $0["ruleId"] }))
    for result in Self.results {
      #expect(rules[result["ruleIndex"].integer ?? -1]["id"] == result["ruleId"])
    }
  }

  @Test func `a rule is what its description says, else its diagnostic`() {
    let rules = Self.run["tool"]["driver"]["rules"].elements
    #expect(rules[1]["shortDescription"]["text"] == "A key that <appSettings> lists twice")
    #expect(rules[1]["help"]["text"].string?.contains("\n") == true)
    #expect(rules[1]["properties"]["consequence"] == "silently-ignored")
    #expect(rules[0]["name"] == "not-here")
    #expect(rules[0]["shortDescription"]["text"] == "not allowed here")
    #expect(rules[0]["defaultConfiguration"]["level"] == "error")
    #expect(rules[5]["properties"] == nil)
  }

  @Test func `every region has a beginning and no end before it`() {
    let regions = Self.run.everything.flatMap { [$0["region"], $0["deletedRegion"]] }
      .filter { $0 != nil }
    let diagnostics = NastyFindings.files.flatMap(\.diagnostics)
    let edits = diagnostics.flatMap(\.fixes).flatMap(\.script.edits)
    let hidden = 2
    #expect(
      regions.count
        == diagnostics.count + diagnostics.flatMap(\.notes).count + edits.count - hidden)
    for region in regions {
      let numbers = ["startLine", "startColumn", "endLine", "endColumn"]
        .map { region[$0].integer ?? 0 }
      #expect(numbers.allSatisfy { $0 >= 1 })
      #expect((numbers[0], numbers[1]) <= (numbers[2], numbers[3]))
    }
  }

  @Test(arguments: [
    ("srv/App.exe.config", "srv/App.exe.config", true),
    ("./a//b/./c", "a/b/c", true), ("../a", "../a", true), ("-", "-", true),
    ("a b%c#d?e", "a%20b%25c%23d%3Fe", true), ("x:y/z", "x%3Ay/z", true),
    (#"srv\App.config"#, "srv/App.config", true), ("ü\n~", "%C3%BC%0A~", true),
    ("/srv/a b", "file:///srv/a%20b", false), ("//srv/a", "file:///srv/a", false),
    (#"C:\srv\a:b"#, "file:///C:/srv/a%3Ab", false), ("c:/x", "file:///c:/x", false),
    ("C:x", "C%3Ax", true), (#"\\host\share\x y"#, "file://host/share/x%20y", false),
    (#"\srv"#, "file:///srv", false),
  ])
  func `a path is a URI`(path: String, uri: String, isRelative: Bool) {
    let diagnostic = Diagnostic(Diagnostic.ID("CFG0001", "s"), .error, nil, at: 0..<0, "m")
    let file = DiagnosedFile(path: path, text: SourceText([]), diagnostics: [diagnostic])
    let result = SARIFReport([file], version: "1.0.0").value["runs"][0]["results"][0]
    let artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
    #expect(artifact["uri"] == .string(uri))
    #expect(artifact["uriBaseId"] == (isRelative ? "SRCROOT" : nil))
  }

  @Test func `a fix makes the text that its script makes`() {
    let result = Self.results[2]
    #expect(result["ruleId"] == "CFG3002")
    let replacements = result["fixes"][0]["artifactChanges"][0]["replacements"].elements
    #expect(replacements.count == 1)
    #expect(
      replacements[0]["deletedRegion"] == [
        "startLine": 6, "startColumn": 1, "endLine": 7, "endColumn": 1,
      ])
    #expect(replacements[0]["insertedContent"] == nil)
    let inserted = Self.results[0]["fixes"][0]["artifactChanges"][0]["replacements"].elements
    #expect(inserted.map { $0["insertedContent"]["text"] } == ["<!-- -->", "👍\n"])
  }

  @Test func `a fix that would show a secret is left out`() {
    #expect(Self.results[2]["fixes"].elements.count == 1)
  }

  @Test func `a message links to its notes and nowhere else`() {
    for result in Self.results {
      let lines = (result["message"]["text"].string ?? "").split(separator: "\n")
      let links = lines.filter { $0.contains("](") }
      let related = result["relatedLocations"].elements
      #expect(links.count == related.count)
      for (index, (link, location)) in zip(links, related).enumerated() {
        #expect(location["id"] == .integer(index))
        let line = location["physicalLocation"]["region"]["startLine"].integer ?? 0
        #expect(link.hasSuffix(": [line \(line)](\(index))"))
      }
    }
  }

  @Test func `columns count UTF-16, behind a byte order mark too`() {
    let regions = Self.results.suffix(2).map {
      $0["locations"][0]["physicalLocation"]["region"]
    }
    #expect(
      regions == [
        ["startLine": 1, "startColumn": 7, "endLine": 1, "endColumn": 8],
        ["startLine": 2, "startColumn": 1, "endLine": 3, "endColumn": 2],
      ])
  }

  @Test func `descriptions are no longer than GitHub takes them`() {
    let long = String(repeating: "é👍", count: 1000)
    let rule = RuleDescription(
      Diagnostic.ID("CFG0001", "s"), .error, nil, title: long, rationale: long)
    let diagnostic = Diagnostic(rule.id, .error, nil, at: 0..<0, "m")
    let file = DiagnosedFile(path: "f", text: SourceText([]), diagnostics: [diagnostic])
    let value = SARIFReport([file], rules: [rule], version: "1.0.0").value
    let described = value["runs"][0]["tool"]["driver"]["rules"][0]
    for name in ["shortDescription", "fullDescription"] {
      #expect(described[name]["text"].string?.utf16.count == 1024)
    }
    #expect(described["help"]["text"] == .string(long))
  }
}
