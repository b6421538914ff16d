import TestSupport
import Testing

/// What `validate` makes of one document of each class of failure.
@Suite struct ValidationClassTests {
  private typealias Case = (
    content: String, status: Int32, severity: String?, consequence: String, column: String
  )

  private static let cases: [Case] = [
    (#"<configuration xmlns="urn:x" />"#, 1, "error", "process-does-not-launch", "16"),
    (
      "<configuration><appsettings /></configuration>", 1, "error", "configuration-system-fails",
      "17"
    ),
    (
      "<configuration><appSettings><add Key='k' /></appSettings></configuration>", 1, "error",
      "section-fails", "34"
    ),
    (
      "<configuration><system.net><defaultProxy><proxy proxyaddress='https://p' /></defaultProxy>"
        + "</system.net></configuration>", 1, "error", "fails-in-use", "63"
    ),
    (
      "<configuration><location path='x'><appSettings /></location></configuration>", 0, "warning",
      "silently-ignored", "16"
    ),
    (
      "<configuration><appSettings><add key='Password' value='hunter2' /></appSettings>"
        + "</configuration>", 0, "warning", "security", "56"
    ),
    ("<configuration><appSettings><add key='k' /></appSettings></configuration>", 0, nil, "", ""),
  ]

  @Test func `the status, the consequence and the place are those of the class`() throws {
    for item in Self.cases {
      try Sandbox.with(["app.config": item.content]) { sandbox in
        let run = try sandbox.cfgpatch(
          "validate", "--kind", "dotnet", "--format", "json", "app.config")
        #expect(run.status == item.status, "\(item.content)\n\(run.page)")
        let finding = try run.json["diagnostics"]?[0]
        #expect(finding?["severity"]?.text == item.severity, "\(item.content)")
        guard item.severity != nil else { return }
        #expect(finding?["consequence"] == .string(item.consequence), "\(item.content)")
        #expect(finding?["column"] == .number(item.column), "\(item.content)")
      }
    }
  }
}
