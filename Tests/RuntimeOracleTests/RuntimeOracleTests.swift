import TestSupport
import Testing

/// What cfgpatch says of files, against a runtime that loads them.
@Suite struct RuntimeOracleTests {
  @Test(arguments: [0..<150, 150..<300])
  func `a generated file fails or works in Mono as we say it does`(seeds: Range<Int>) throws {
    guard Mono.isHere else { return Mono.leaveOut("\(seeds.count) generated files") }
    try TemporaryFolder.with { folder in
      let paths = try seeds.map { seed in
        let path = "\(folder)/seed-\(seed).config"
        try write(Self.file(seed: seed), toFile: path)
        return path
      }
      let run = try OracleRun(paths)
      run.expectAgreement()
      #expect(run.commonFaults.count > 15, "the files have too few faults in common")
      #expect(run.files.count { $0.comparison.isLoaded } > seeds.count / 3, "too few files work")
    }
  }

  @Test func `the examples work in Mono as we say they do`() throws {
    guard Mono.isHere else { return Mono.leaveOut("the examples") }
    let folder = "\(#filePath)".split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let examples = folder + "/examples"
    let paths = try names(inFolder: examples).flatMap { example in
      try names(inFolder: "\(examples)/\(example)").filter { $0.hasSuffix(".config") }
        .map { "\(examples)/\(example)/\($0)" }
    }
    #expect(paths.count > 20)
    try OracleRun(paths).expectAgreement()
  }

  @Test func `broken files of the reference data fail in Mono as we say they do`() throws {
    guard let data = TestData.folder else { return print("left out: the oracle is not here") }
    guard Mono.isHere else { return Mono.leaveOut("the files of the reference data") }
    let folder = data + "/oracle/cases/"
    // In Mono a collection of 5,000 keys takes minutes.
    let names = try names(inFolder: folder).filter { !$0.hasPrefix("221-") }
    let run = try OracleRun(names.map { folder + $0 })
    run.expectAgreement()
    #expect(run.commonFaults.count > 30)
  }

  @Test func `Mono still deviates from .NET Framework as our list says`() throws {
    guard Mono.isHere else { return Mono.leaveOut("the list of Mono's deviations") }
    try TemporaryFolder.with { folder in
      let paths = try Deviation.all.indices.map { index in
        try write(Array(Deviation.all[index].example.utf8), toFile: "\(folder)/\(index).config")
        return "\(folder)/\(index).config"
      }
      let run = try OracleRun(paths)
      run.expectAgreement()
      for (deviation, file) in zip(Deviation.all, run.files) {
        let isThere = file.comparison.differences.contains(where: deviation.explains)
        #expect(isThere, "Mono no longer \(deviation.name): take it off the list")
      }
    }
  }

  @Test func `a shared listener without a type kills the program`() throws {
    guard Mono.isHere else { return Mono.leaveOut("a fault that kills the program") }
    try TemporaryFolder.with { folder in
      let path = folder + "/app.config"
      try write(Array(Self.endlessReference.utf8), toFile: path)
      #expect(try OracleRun([path]).deaths == [path])
    }
  }

  /// Returns a configuration file; some have a byte order mark, CRLF, or an accident.
  private static func file(seed: Int) -> [UInt8] {
    let text = GeneratedText("file", of: ConfigurationGrammar.symbols, seed: seed).text
    switch seed % 7 {
    case 1: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case 3: return Array(text.replacing("\n", with: "\r\n").utf8)
    case 5:
      var generator = SeededGenerator(seed: seed)
      return generator.mutated(Array(text.utf8), inserting: Array("<>&\"'=/x ".utf8))
    default: return Array(text.utf8)
    }
  }

  private static let endlessReference = """
    <configuration><system.diagnostics>
      <sharedListeners><add name='x' type=''/></sharedListeners>
      <sources><source name='s'><listeners><add name='x'/></listeners></source></sources>
    </system.diagnostics></configuration>
    """
}
