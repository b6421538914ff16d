import Testing

@Suite struct ArchitectureTests {
  private let table = ModuleTable(
    Markdown(
      """
      | module | may import | holds |
      |---|---|---|
      | `Roof` | `Wall`, `Ground` | what is seen |
      | `Wall` | `Ground`, the C library | what holds it |
      | `Ground` | nothing | what it stands on |
      """))

  @Test func `every import is one that the table of modules allows`() throws {
    let table = try Self.table()
    let files = try Repository.sources.get()
    expectNone(table.faults(of: files))
    #expect(Set(table.modules.map(\.name)) == Set(files.map(\.module)))
  }

  @Test func `the package and the table of modules say the same`() throws {
    expectNone(try Self.table().faults(of: Manifest(Repository.text(of: "Package.swift"))))
  }

  @Test func `all arrows of the table point down`() throws {
    expectNone(try Self.table().arrowsUp())
  }

  @Test func `every folder of tests is a target`() throws {
    let targets = try Manifest(Repository.text(of: "Package.swift")).dependencies
    expectNone(Repository.names(in: "Tests").filter { targets[$0] == nil })
  }

  @Test func `an import that the table lacks is found, however it is spelled`() {
    let text = """
      import Ground
      public import Wall
      @preconcurrency internal import Roof
      import struct Glibc.stat
      // import Elsewhere
      let text = "import Elsewhere"
      """
    #expect(faults(of: text, at: "Sources/Roof/A.swift") == ["Roof", "Glibc"])
    #expect(faults(of: text, at: "Sources/Wall/A.swift") == ["Wall", "Roof"])
    #expect(faults(of: text, at: "Sources/Attic/A.swift") == ["Ground", "Wall", "Roof", "Glibc"])
  }

  @Test func `a package that says otherwise than the table is found`() {
    let manifest = Manifest(
      """
      func module(_ name: String) -> Target { .target(name: name, path: "Tests") }
      let package = Package(
        name: "house", products: [.library(name: "Roof", targets: ["Roof"])],
        targets: [
          module("Ground"),
          module(
            "Wall", ["Roof"]),
          .executableTarget(
            name: "Roof",
            dependencies: ["Wall", .product(name: "Ground", package: "Earth")], path: "Elsewhere"),
          .systemLibrary(name: "CWater", pkgConfig: "water", providers: [.apt(["libwater"])]),
        ])
      """)
    #expect(manifest.dependencies["CWater"] == [])
    #expect(
      table.faults(of: manifest) == ["Wall depends on [\"Roof\"], in the table on [\"Ground\"]"])
  }

  @Test func `an arrow that points up is found`() {
    let rows = "| module |\n|---|\n| `Ground` | `Roof` |\n| `Roof` | `Ground` |"
    #expect(
      ModuleTable(Markdown(rows)).arrowsUp() == ["Roof imports Ground, which stands above it"])
  }

  private static func table() throws -> ModuleTable {
    try ModuleTable(Markdown(Repository.text(of: "docs/architecture.md")))
  }

  /// The modules that `text` may not import.
  private func faults(of text: String, at path: String) -> [String] {
    table.faults(of: [SwiftFile(path: path, text: text)])
      .map { $0.split(separator: " ").last.map(String.init) ?? "" }
  }
}
