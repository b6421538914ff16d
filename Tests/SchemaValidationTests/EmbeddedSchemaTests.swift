import ConfigTemplates
import LosslessXML
import SchemaValidation
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// The files that are part of the program.
@Suite struct EmbeddedSchemaTests {
  private let repository = String(
    #filePath.split(separator: "/").dropLast(3).joined(separator: "/"))

  private func check(_ files: [EmbeddedFile], areThoseOf folder: String, _ type: String) throws {
    let path = "/\(repository)/\(folder)"
    let onDisk = try names(inFolder: path).filter { $0.hasSuffix(type) }
    #expect(files.map { $0.name + type } == onDisk)
    for file in files {
      #expect(try file.bytes == bytes(ofFile: "\(path)/\(file.name)\(type)"), "\(file.name)")
    }
  }

  @Test func `every template and every schema is embedded`() throws {
    try check(EmbeddedFile.templates, areThoseOf: "templates", ".xml")
    try check(EmbeddedFile.schemas, areThoseOf: "Sources/CConfigTemplates/schemas", ".xsd")
    #expect(EmbeddedFile.template(named: "set-proxy")?.name == "set-proxy")
    #expect(EmbeddedFile.schema(named: "provisioning-agent")?.name == "provisioning-agent")
    #expect(EmbeddedFile.schema(named: "none") == nil)
  }

  @Test func `every schema has the same rules`() throws {
    let mark = "  <!-- From here on, all schemas of cfgpatch are the same. -->\n"
    let rules = EmbeddedFile.schemas.map { file -> Substring? in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return text.firstRange(of: mark).map { text[$0.upperBound...] }
    }
    #expect(Set(rules).count == 1)
    #expect(rules.first.flatMap(\.self)?.hasSuffix("</xs:schema>\n") == true)
  }

  @Test(arguments: EmbeddedFile.schemas.map(\.name))
  func `every schema compiles and accepts every template`(_ name: String) throws {
    let schema = try #require(EmbeddedFile.schema(named: name))
    let validator = try SchemaValidator(schema: schema.bytes)
    for template in EmbeddedFile.templates {
      let document = DocumentSyntax(parsing: SourceText(template.bytes))
      #expect(document.isWellFormed)
      #expect(validator.diagnostics(in: document).isEmpty, "\(template.name)")
    }
  }

  @Test(arguments: EmbeddedFile.schemas.map(\.name))
  func `every schema accepts what the vendor documents`(_ name: String) throws {
    let schema = try #require(EmbeddedFile.schema(named: name))
    let validator = try SchemaValidator(schema: schema.bytes)
    for content in documented {
      let text = SourceText(Array("<configuration>\n\(content)\n</configuration>".utf8))
      let document = DocumentSyntax(parsing: text)
      #expect(document.isWellFormed)
      #expect(validator.diagnostics(in: document).map(\.message) == [])
    }
  }

  @Test func `the knowledge of a product is in its schema`() {
    let knowledge = [
      "ecma2host-service": ["WriteVerboseLog", "Debug", "ConnectorsLog", "Microsoft ECMA2Host"],
      "ecma2host-wizard": ["userSettings", "ECMA2Host"],
      "provisioning-agent": ["AAD Connect Provisioning Agent", "TraceFilename"],
    ]
    for (name, words) in knowledge {
      let schema = EmbeddedFile.schema(named: name)
      let text = String(decoding: schema?.bytes ?? [], as: UTF8.self)
      for word in words { #expect(text.contains("\"\(word)\""), "\(name): \(word)") }
    }
  }
}

/// Blocks in the shape in which the vendor's documentation prints them.
private let documented = [
  """
    <system.net>
        <defaultProxy enabled="true" useDefaultCredentials="true">
            <proxy
                usesystemdefault="true"
                proxyaddress="http://[proxy-server]:[proxy-port]"
                bypassonlocal="true"
            />
        </defaultProxy>
    </system.net>
  """,
  """
    <appSettings>
      <add key="WriteVerboseLog" value="true" />
    </appSettings>
    <system.diagnostics>
      <sources>
        <source name="ConnectorsLog" switchValue="Verbose">
          <listeners>
            <add initializeData="ConnectorsLog" type="System.Diagnostics.EventLogTraceListener"
              name="ConnectorsLog"
              traceOutputOptions="LogicalOperationStack, DateTime, Timestamp, Callstack">
              <filter type=""/>
            </add>
          </listeners>
        </source>
        <!-- Choose one of the following switchTrace:  Off, Error, Warning, Information, Verbose -->
        <source name="Microsoft ECMA2Host" switchValue="Verbose">
          <listeners>
            <add initializeData="Microsoft ECMA2Host" type="System.Diagnostics.EventLogTraceListener"
              name="ConnectorsLogListener" traceOutputOptions="LogicalOperationStack, DateTime" />
            <remove name="Default" />
          </listeners>
        </source>
      </sources>
    </system.diagnostics>
  """,
  """
    <runtime><enforceFIPSPolicy enabled="false"/><gcServer enabled="true" /></runtime>
    <system.diagnostics>
      <trace autoflush="true" indentsize="4">
        <listeners>
          <add name="consoleListener" type="System.Diagnostics.ConsoleTraceListener"/>
          <remove name="Default"/>
        </listeners>
      </trace>
    </system.diagnostics>
  """,
]
