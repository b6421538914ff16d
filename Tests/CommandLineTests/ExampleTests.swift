import TestSupport
import Testing

/// The folders of `examples/`, each run twice, as `scripts/examples` does with the release binary.
@Suite struct ExampleTests {
  private static let root = "\(BuiltCommand.repository)/examples"

  /// The recipes that an administrator looks for here.
  private static let recipes: Set = [
    "enable-verbose-old-host", "enable-verbose-new-host", "enable-verbose-fresh",
    "enable-verbose-switch-name", "enable-verbose-commented-out", "enable-verbose-wizard",
    "enable-verbose-utf16", "enable-verbose-already-so", "disable-verbose",
    "disable-verbose-remove", "agent-verbose", "agent-verbose-off", "proxy-fresh", "proxy-merged",
    "proxy-bypass-list", "remove-proxy", "apply-article", "apply-runtime", "apply-absent",
    "connector-verbose", "connector-proxy", "administration-agent-data", "miiserver-verbose",
  ]

  @Test func `every recipe has its example`() throws {
    let folders = try Self.folders()
    #expect(Self.recipes.subtracting(folders).isEmpty)
  }

  @Test func `each example is what the command makes of it, and a second run changes nothing`()
    throws
  {
    for name in try Self.folders() { try check(Example(name, in: Self.root)) }
  }

  /// The folders that are about a command; the package that uses the library is not.
  private static func folders() throws -> [String] {
    try names(inFolder: root).filter { try names(inFolder: "\(root)/\($0)").contains("command") }
  }

  @Test func `patch makes of each example what the command does, in every dress`() throws {
    for name in try Self.folders() {
      let example = try Example(name, in: Self.root)
      try checkPatch(example, of: example.before, "\(name)")
      guard let document = String(validating: example.before, as: UTF8.self), !example.isOfBytes
      else { continue }
      for dress in FileDress.all {
        try checkPatch(example, of: dress.bytes(of: document), "\(name), \(dress)")
      }
    }
  }

  private func checkPatch(_ example: Example, of before: [UInt8], _ comment: Comment) throws {
    try Sandbox.with { sandbox in
      try sandbox.put(before, Example.file)
      for (name, bytes) in example.others { try sandbox.put(bytes, name) }
      let difference = try sandbox.shell(example.diffScript)
      let run = try sandbox.shell(example.script)
      #expect(difference.status == run.status, comment)
      let after = try sandbox.bytes(Example.file)
      try sandbox.put(before, Example.file)
      #expect(difference.stdout.isEmpty == (after == before), comment)
      if !difference.stdout.isEmpty { try sandbox.patch(difference.stdout, comment) }
      #expect(try sandbox.bytes(Example.file) == after, comment)
    }
  }

  private func check(_ example: Example) throws {
    try Sandbox.with { sandbox in
      try sandbox.put(example.before, Example.file)
      for (name, bytes) in example.others { try sandbox.put(bytes, name) }
      let first = try sandbox.shell(example.script)
      if updatesGoldens { return try example.update(sandbox.bytes(Example.file), first) }
      #expect(try sandbox.bytes(Example.file) == example.after, "\(example.name): after.config")
      #expect(Example.page(of: first) == example.output, "\(example.name): output.txt")
      let second = try sandbox.expectUntouched(Example.file, "\(example.name): the second run") {
        try sandbox.shell(example.script)
      }
      #expect(second.output.contains("\(Example.file): unchanged"), "\(example.name)")
      #expect(second.status == 0, "\(example.name)")
    }
  }
}

/// A folder with a file before and after a command, and what the command prints.
private struct Example {
  static let file = "before.config"

  let name: String
  let before: [UInt8]
  let after: [UInt8]
  let output: String
  let script: String
  /// The script with options that make it print what would change.
  let diffScript: String
  /// A Boolean value indicating whether the command knows the file by its bytes.
  let isOfBytes: Bool
  /// Files besides that the command reads.
  let others: [(name: String, bytes: [UInt8])]
  private let folder: String

  init(_ name: String, in root: String) throws {
    self.name = name
    folder = "\(root)/\(name)"
    before = try bytes(ofFile: "\(folder)/\(Self.file)")
    after = (try? bytes(ofFile: "\(folder)/after.config")) ?? before
    output = String(decoding: (try? bytes(ofFile: "\(folder)/output.txt")) ?? [], as: UTF8.self)
    let command = String(decoding: try bytes(ofFile: "\(folder)/command"), as: UTF8.self)
      .replacing("\n", with: "")
    let kept = [Self.file, "after.config", "command", "output.txt"]
    others = try names(inFolder: "\(root)/\(name)").filter { !kept.contains($0) }
      .map { ($0, try bytes(ofFile: "\(root)/\(name)/\($0)")) }
    let call = "\"$cfgpatch\" " + command.replacing("FILE", with: Self.file)
    script = call + " 2>&1"
    diffScript = call + " --quiet --dry-run --diff"
    isOfBytes = ["apply-plan", "restore"].contains { command.hasPrefix($0) }
  }

  static func page(of run: ProgramRun) -> String {
    run.output + (run.status == 0 ? "" : "exit status \(run.status)\n")
  }

  func update(_ after: [UInt8], _ run: ProgramRun) throws {
    if after != before { try write(after, toFile: "\(folder)/after.config") }
    try write(Array(Self.page(of: run).utf8), toFile: "\(folder)/output.txt")
  }
}
