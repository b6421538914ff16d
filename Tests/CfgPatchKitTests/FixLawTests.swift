import CfgPatchKit
import TestSupport
import Testing

/// The laws of fixes on real files, on files that were broken on purpose, and on generated ones.
@Suite struct FixLawTests {
  @Test(arguments: ["oracle/cases", "corpus/files"], [false, true])
  func `fixes keep the laws on files`(folder: String, isUnsafe: Bool) throws {
    guard let data = TestData.folder else { return print("left out: \(folder) is not here") }
    let laws = FixLaws(unsafe: isUnsafe)
    var changed = 0
    for name in try names(inFolder: "\(data)/\(folder)")
    where laws.check(try bytes(ofFile: "\(data)/\(folder)/\(name)"), name) {
      changed += 1
    }
    #expect(changed > 10)
  }

  @Test(arguments: [false, true])
  func `fixes keep the laws on files that break in many ways`(isUnsafe: Bool) {
    let laws = FixLaws(unsafe: isUnsafe)
    var changed = 0
    for seed in 0..<200 {
      var random = SeededGenerator(seed: seed)
      var text = Array(Self.whole.utf8)
      for _ in 0...Int.random(in: 0..<4, using: &random) { Self.break(&text, &random) }
      if laws.check(text, "seed \(seed)") { changed += 1 }
    }
    #expect(changed > 10)
  }

  /// Puts something in place of some bytes, most of it in front of a name or a value.
  private static func `break`(_ text: inout [UInt8], _ random: inout SeededGenerator) {
    let places = text.indices.filter { " \"<>=".utf8.contains(text[$0]) }
    guard let place = places.randomElement(using: &random),
      let piece = pieces.randomElement(using: &random)
    else { return }
    let end = min(text.count, place + Int.random(in: 0..<3, using: &random))
    text.replaceSubrange(place..<end, with: Array(piece.utf8))
  }

  private static let pieces = [
    "", " ", "\"", "“", "<", ">", "&", "--", "<!-- -- -->", "\0", "=", "<Add />", "X", "é", "\r\n",
    " Name=\"x\"", "</", "/>", "]]>", "&#0;", "&amp", "<remove />",
  ]

  private static let whole = """
    <?xml version="1.0" encoding="utf-8"?>
    <configuration>
      <appSettings><Add key="WriteVerboseLog" value="false" /></appSettings>
      <!-- tracing -->
      <system.diagnostics>
        <sources>
          <source name="ConnectorsLog" switchvalue="verbose">
            <listeners><add name="c" type="System.Diagnostics.ConsoleTraceListener" /></listeners>
          </source>
        </sources>
      </system.diagnostics>
      <system.net>
        <defaultProxy>
          <proxy proxyAddress="http://proxy.contoso.com:8080" bypassonlocal="True" />
          <bypasslist><add address="*.contoso.com" /></bypasslist>
        </defaultProxy>
      </system.net>
    </configuration>
    """
}
