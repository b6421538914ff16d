import TestSupport
import Testing

/// Every way in which a file fails to load has one message, with its place and the way out.
@Suite struct BadInputTests {
  private static let groups = [
    ("What XML forbids", BadInput.malformed), ("What .NET does not load", BadInput.unloadable),
    ("What stands in the way of a section", BadInput.sections),
  ]

  private static let request = ["enable-verbose", "--kind", "ecma2host-service", "file.config"]

  private func check(_ input: BadInput, in sandbox: Sandbox) throws -> String {
    try sandbox.put(input.bytes, "file.config")
    let refused = try sandbox.expectUntouched("file.config") {
      try sandbox.cfgpatch(Self.request)
    }
    #expect(refused.status == 65, "\(input.title)")
    #expect(refused.output.isEmpty, "\(input.title)")
    let headline = refused.errors.prefix { $0 != "\n" }
    #expect(
      headline.hasPrefix("file.config:\(input.place): error: "), "\(input.title): \(headline)")
    #expect(headline.contains("[\(input.code) "), "\(input.title): \(headline)")
    #expect(refused.errors.hasSuffix("file.config: not changed\n"), "\(input.title)")

    let validated = try sandbox.cfgpatch("validate", "file.config")
    #expect(validated.status == (input.loads ? 0 : 1), "\(input.title): \(validated.page)")
    #expect(
      input.loads || validated.output.contains(headline), "\(input.title): \(validated.page)")
    return "\n== \(input.title)\n\(refused.errors)"
  }

  @Test func `bad input gives its one message, and stays as it is`() throws {
    try Sandbox.with(["a.config": "<appSettings />"]) { sandbox in
      let page = try Self.groups.map { title, inputs in
        try "\n# \(title)\n" + inputs.map { try check($0, in: sandbox) }.joined()
      }
      try checkGolden(String(page.joined().dropFirst()), "bad-input.txt")
    }
  }

  @Test func `what .NET tolerates is no finding`() throws {
    let tolerated = [
      "<!-- c --><!DOCTYPE configuration><configuration />",
      "<configuration><runtime /><runtime /><startup /><startup /></configuration>",
      "<configuration><system.net /><system.net x='y'><defaultProxy /></system.net></configuration>",
      "<configuration><location path='x'><appSettings /></location><appSettings /></configuration>",
      "<configuration><appSettings file='gone.config'><?p i?><!-- c --></appSettings></configuration>",
    ]
    try Sandbox.with { sandbox in
      for document in tolerated {
        let run = try sandbox.cfgpatch("validate", "-", input: Array(document.utf8))
        #expect(run.status == 0, "\(document): \(run.page)")
      }
    }
  }
}
