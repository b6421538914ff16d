import TestSupport
import Testing

/// Files that were damaged at random: whatever they are, the command ends with a documented status.
@Suite struct MutationTests {
  private static let documents = [
    Samples.host, Samples.verboseHost, Samples.agent, Samples.secret,
    Samples.host.replacing("\n", with: "\r\n"),
  ]

  private static let requests: [(arguments: [String], statuses: Set<Int32>)] = [
    (["enable-verbose", "-"], [0, 65]),
    (["set-proxy", "--address", "http://proxy.contoso.com:8080", "-"], [0, 65]),
    (["disable-verbose", "--remove", "--check", "--diff", "-"], [0, 2, 65]),
    (["validate", "-"], [0, 1]), (["show", "-"], [0, 65]),
  ]

  @Test func `no damage makes the command fail otherwise than documented`() throws {
    try Sandbox.with { sandbox in
      for seed in 0..<400 {
        var generator = SeededGenerator(seed: seed)
        let document = Self.documents[seed % Self.documents.count]
        let bytes = Self.damaged(
          seed % 4 == 0 ? document.utf16Bytes : Array(document.utf8), &generator)
        let (arguments, statuses) = Self.requests[seed / 5 % Self.requests.count]
        let run = try sandbox.cfgpatch(arguments, input: bytes)
        #expect(statuses.contains(run.status), "seed \(seed), \(arguments): \(run.status)")
        #expect(run.status < 64 || run.stdout.isEmpty, "seed \(seed), \(arguments)")
      }
    }
  }

  private static func damaged(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...20, using: &generator))
      switch Int.random(in: 0...5, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes[place] = Array("<>&\"'/=- \n![]?\0".utf8).randomElement(using: &generator) ?? 0
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4: bytes.insert(contentsOf: tokens.randomElement(using: &generator) ?? [], at: place)
      default: bytes.removeSubrange(max(1, place)...)
      }
    }
    return bytes
  }

  private static let tokens = [
    "<!--", "-->", "<![CDATA[", "]]>", "<?x", "?>", "<clear/>", "<add/>", "<remove name=''/>",
    "&#0;",
    "<system.net>", "<location>", "</configuration>", "<!DOCTYPE a [", "xmlns='u'", "\u{FEFF}",
  ].map { Array($0.utf8) }
}
