import CfgPatchKit
import ConfigModel
import SourceDiagnostics
import Testing

/// Verbose logging of the relatives of the host and the agent.
@Suite struct FamilyTests {
  private func text(
    _ request: PatchRequest, _ document: String, _ kind: Product.Kind
  ) throws -> String {
    try Pipeline().outcome(of: request, for: Input(bytes: Array(document.utf8), kind: kind)).text
  }

  private func refusal(_ request: PatchRequest, _ kind: Product.Kind) -> String {
    do throws(Failure) {
      let input = Input(bytes: Array(Documents.nothing.utf8), kind: kind)
      _ = try Pipeline().outcome(of: request, for: input)
      return "none"
    } catch .refused(let file) {
      return file.diagnostics.map { "\($0.id.code): \($0.message)" }.joined()
    } catch {
      return "\(error)"
    }
  }

  private let on = PatchRequest.enableVerbose(levels: nil)
  private let off = PatchRequest.disableVerbose(levels: .error, removing: false)

  @Test func `a program without documented verbose logging is refused`() {
    for kind in [Product.Kind.applicationProxyConnector, .administrationAgent, .dotNet] {
      let name = Product.of(kind).name
      #expect(refusal(on, kind) == "CFG9008: 'enable-verbose' does not apply to the \(name)")
      #expect(refusal(off, kind) == "CFG9008: 'disable-verbose' does not apply to the \(name)")
    }
    #expect(
      refusal(.enableVerbose(levels: .error), .privateNetworkConnector)
        == "CFG9008: 'enable-verbose --level' does not apply to the private network connector")
  }

  private static let connector = """
    <configuration>
      <runtime>
        <gcServer enabled="true"/>
      </runtime>
    </configuration>
    """

  @Test func `the connector's log is switched on, and off without a trace`() throws {
    let verbose = try text(on, Self.connector, .privateNetworkConnector)
    #expect(verbose.contains("initializeData=\"C:\\logs\\connector_logs.log\""))
    #expect(try text(on, verbose, .privateNetworkConnector) == verbose)
    #expect(try text(off, verbose, .privateNetworkConnector) == Self.connector)
  }

  private static let ownLog = """
    <configuration><system.diagnostics>
      <trace autoflush="true"><listeners>
        <add name="console" type="System.Diagnostics.ConsoleTraceListener"/>
        <add name="log"/>
      </listeners></trace>
      <sharedListeners>
        <add name="log" type="System.Diagnostics.XmlWriterTraceListener" initializeData="x.log"/>
      </sharedListeners>
    </system.diagnostics></configuration>
    """

  @Test func `a log of the connector that is there already stays, and goes when it shall`() throws {
    #expect(try text(on, Self.ownLog, .privateNetworkConnector) == Self.ownLog)
    let unflushed = Self.ownLog.replacing("<trace autoflush=\"true\">", with: "<trace>")
    let flushed = try text(on, unflushed, .privateNetworkConnector)
    #expect(flushed == Self.ownLog)
    let quiet = try text(off, Self.ownLog, .privateNetworkConnector)
    #expect(quiet == Self.ownLog.replacing("    <add name=\"log\"/>\n", with: ""))
    #expect(try text(off, quiet, .privateNetworkConnector) == quiet)
  }

  @Test func `the synchronization service has the source of the connectors alone`() throws {
    let verbose = try text(on, Self.connector, .miiserver)
    #expect(verbose.contains("<source name=\"ConnectorsLog\" switchValue=\"Verbose\">"))
    #expect(!verbose.contains("ECMA2Host") && !verbose.contains("WriteVerboseLog"))
    let quiet = verbose.replacing("\"Verbose\"", with: "\"Error\"")
    #expect(try text(off, verbose, .miiserver) == quiet)
    let none = PatchRequest.disableVerbose(levels: .error, removing: true)
    #expect(try text(none, verbose, .miiserver) == Self.connector)
  }
}
