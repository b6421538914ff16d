// The only import of ours is the one that a program outside has.
import CfgPatchKit
import Testing

/// What the library offers to programs other than the command.
@Suite struct LibraryTests {
  private static let path = "Microsoft.ECMA2Host.Service.exe.config"

  /// A pipeline on one file of `text`, and the file.
  private func opened(_ text: String) throws -> (pipeline: Pipeline, input: Input) {
    let pipeline = Pipeline(store: InMemoryFileStore([Self.path: Array(text.utf8)]))
    return (pipeline, Input(try pipeline.read(Self.path)))
  }

  @Test func `an inventory tells what a program gets, and from which line`() throws {
    let (pipeline, input) = try opened(
      """
      <configuration>
        <appSettings>
          <add key="WriteVerboseLog" value="false" />
          <add key="writeverboselog" value="true" />
          <add key="Password" value="hunter2" />
        </appSettings>
        <system.diagnostics>
          <sources>
            <source name="ConnectorsLog" switchValue="Verbose" />
          </sources>
        </system.diagnostics>
      </configuration>
      """)
    let inventory = try pipeline.inventory(of: input)
    let product = try inventory.product.get().product
    #expect(product == .ecma2HostService)
    #expect(inventory.settings.map(\.line) == [4, 5])
    #expect(inventory.settings.map(\.value).first == "true")
    #expect(!inventory.settings.map(\.value).contains("hunter2"))
    #expect(inventory.dead.map(\.line) == [3])
    #expect(inventory.sources.map(\.name) == ["ConnectorsLog"])
    #expect(inventory.sources.map(\.level.levels) == [.verbose])
    #expect(inventory.failures.isEmpty && inventory.proxy == nil)
  }

  @Test func `an inventory has nothing from a section that does not load`() throws {
    let (pipeline, input) = try opened(
      "<configuration><appSettings><add key='a' value='b' /><wrong /></appSettings></configuration>"
    )
    let inventory = try pipeline.inventory(of: input)
    #expect(inventory.settings.isEmpty)
    #expect(inventory.failures.count == 1)
    #expect(inventory.document.settings["a"] == "b")
  }

  @Test func `a patch given as bytes is that of a file with these bytes`() throws {
    let bytes = Array("<appSettings><add key='a' value='{{v}}' /></appSettings>".utf8)
    let patch = PatchFile("a.xml", values: ["v": "1"])
    let given = try patch.fragment(reading: bytes)
    let read = try patch.fragment(in: InMemoryFileStore(["a.xml": bytes]))
    #expect(given == read)
  }

  @Test func `a failure says in one clause what is wrong`() throws {
    let (pipeline, input) = try opened("<configuration></Configuration>")
    let request = PatchRequest.enableVerbose(levels: nil)
    let refusal = #expect(throws: Failure.self) { try pipeline.outcome(of: request, for: input) }
    #expect(refusal?.description.contains("'</Configuration>'") == true)
    let missing = #expect(throws: Failure.self) { try pipeline.read("gone.config") }
    #expect(missing?.description.contains("'gone.config'") == true)
  }

  @Test func `a difference is bytes, and none where nothing changes`() throws {
    let (pipeline, input) = try opened(
      "<configuration><appSettings><add key=\"WriteVerboseLog\" value=\"true\" /></appSettings>"
        + "</configuration>")
    let quiet = PatchRequest.disableVerbose(levels: .error, removing: false)
    let outcome = try pipeline.outcome(of: quiet, for: input)
    #expect(!DifferenceStyle.unified.bytes(of: outcome).isEmpty)
    try pipeline.commit(outcome)
    let again = try pipeline.outcome(of: quiet, for: Input(pipeline.read(Self.path)))
    #expect(DifferenceStyle.unified.bytes(of: again).isEmpty)
  }
}
