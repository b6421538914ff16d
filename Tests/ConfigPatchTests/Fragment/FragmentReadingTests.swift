import ConfigModel
import ConfigPatch
import LosslessXML
import SourceText
import TestSupport
import Testing

/// Patch files are read in the forms in which vendors print them.
@Suite struct FragmentReadingTests {
  private func fragment(
    _ text: String, _ values: [String: String] = [:], keys: [String: [String]] = [:]
  ) throws -> Fragment {
    try Fragment(SourceText(Array(text.utf8)), named: "patch", values: values, keys: keys)
  }

  private func checkReading(
    _ text: String, means whole: String, _ readings: [String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let fragment = try fragment(text)
    #expect(fragment.readings == readings, sourceLocation: sourceLocation)
    let empty = configuration("<configuration>\n</configuration>")
    let results = try [fragment, self.fragment(whole)].map {
      try Patch.applying($0).result(for: empty).after.text
    }
    #expect(results[0] == results[1], sourceLocation: sourceLocation)
  }

  @Test func `a section is read as if it stood in a document`() throws {
    try checkReading(
      "<appSettings><add key='a' value='1'/></appSettings>",
      means: "<configuration><appSettings><add key='a' value='1'/></appSettings></configuration>",
      [])
  }

  @Test func `entries whose section is beyond doubt are read as if they stood in it`() throws {
    try checkReading(
      "<add key='a' value='1'/>\n<add key='b' value='2'/>\n<gcServer enabled='true'/>",
      means: """
        <configuration><appSettings><add key='a' value='1'/><add key='b' value='2'/></appSettings>
        <runtime><gcServer enabled='true'/></runtime></configuration>
        """,
      [
        "'add' is read as if it stood in 'appSettings'",
        "'add' is read as if it stood in 'appSettings'",
        "'gcServer' is read as if it stood in 'runtime'",
      ])
  }

  @Test func `a block that was cut out of a file is read without the end tags of the rest`() throws
  {
    try checkReading(
      "\u{FEFF}  <add key='a' value='1'/>\n</appSettings>\n<system.net>\n</system.net>\n",
      means: """
        <configuration><appSettings><add key='a' value='1'/></appSettings>
        <system.net></system.net></configuration>
        """,
      [
        "the end tag '</appSettings>' ends nothing and is left out",
        "'add' is read as if it stood in 'appSettings'",
      ])
  }

  @Test(
    arguments: [
      ("<add/>", "nobody can tell which section 'add' belongs to", 0..<6),
      ("<gcServer/><add key='a' other='b'/>", "nobody can tell which section 'add'", 11..<35),
      ("\u{FEFF}<unknown>\n</unknown>", "nobody can tell which section 'unknown'", 3..<12),
      ("<appsettings/>", "nobody can tell which section 'appsettings'", 0..<14),
      (
        "<appSettings xmlns:xdt='x'><add key='a' xdt:Transform='Remove'/></appSettings>",
        "'xdt:Transform' is XML Document Transform", 40..<62
      ),
      (
        "<!DOCTYPE gcServer [<!ENTITY a 'x'>]><gcServer enabled='&a;'/>",
        "the patch declares entities", 0..<37
      ),
      ("<configuration/>", "the patch says nothing", 0..<0),
      ("", "the patch says nothing", 0..<0),
      ("<appSettings>\n<add key='a' value=", "this tag does not end", 14..<15),
      ("<add key='a' value='b'>\n", "the file ends inside '<add>'", 24..<24),
      ("<configuration><runtime></configuration>", "the end tag '</configuration>'", 24..<40),
      ("<gcServer enabled='{{on}}'/>", "the parameter 'on' has no value", 19..<25),
      (
        "<add key='a' value='1'/><add key='A' value='2'/>",
        "the patch says two things of 'add' 'A'", 0..<0
      ),
      ("<?cfgpatch kind='x'?><gcServer enabled='1'/>", "there is no product 'x'", 0..<21),
    ])
  func `what cannot be understood is refused`(text: String, words: String, range: Range<Int>) {
    let fault = #expect(throws: FragmentFault.self) { try fragment(text) }
    #expect(fault?.message.hasPrefix(words) == true, "\(fault?.message ?? "")")
    #expect(fault?.advice != nil)
    #expect(fault?.range == range)
  }

  @Test(arguments: [[0xFF, 0x00, 0x80], [0x3C, 0xC3, 0x28], Array("<?xml encoding='x'?>".utf8)])
  func `bytes that are no text are refused`(bytes: [UInt8]) {
    let fault = #expect(throws: FragmentFault.self) {
      try Fragment(SourceText(bytes), named: "patch")
    }
    #expect(fault?.advice != nil, "\(fault?.message ?? "")")
  }

  @Test func `a damaged patch is applied, or refused with a place in it`() {
    let file = ConfigurationDocument(
      DocumentSyntax(parsing: SourceText(Array("<configuration>\n</configuration>".utf8))))
    for (seed, text) in FragmentExamples.all.flatMap({ Array(repeating: $0, count: 20) })
      .enumerated()
    {
      var generator = SeededGenerator(seed: seed)
      let bytes = generator.mutated(Array(text.utf8), inserting: Array("<>/&;\"'{}\u{0}é".utf8))
      do throws(FragmentFault) {
        let fragment = try Fragment(SourceText(bytes), named: "patch")
        checkStable(.applying(fragment), file, "seed \(seed)")
      } catch {
        let end = SourceText(bytes).utf8.count
        #expect(error.range.upperBound <= max(end, 1), "seed \(seed): \(error.message)")
      }
    }
  }

  /// Checks that a patch which is not refused holds afterwards.
  private func checkStable(
    _ patch: Patch, _ file: ConfigurationDocument, _ comment: Comment
  ) {
    guard let once = result(of: patch, file) else { return }
    #expect(result(of: patch, once)?.text == once.text, comment)
  }

  private func result(
    of patch: Patch, _ file: ConfigurationDocument
  ) -> ConfigurationDocument? {
    do throws(Refusal) { return try patch.result(for: file).after } catch { return nil }
  }

  @Test func `elements behind an XML declaration are read as those without`() throws {
    let lines = "<gcServer enabled='true'/>\n<gcConcurrent enabled='true'/>"
    let declared = try fragment("<?xml version='1.0' encoding='utf-8'?>\n" + lines)
    #expect(declared == (try fragment(lines)))
  }

  @Test func `a parameter that the patch does not have is refused`() {
    let fault = #expect(throws: FragmentFault.self) {
      try fragment("<gcServer enabled='{{on}}'/>", ["on": "true", "off": "x"])
    }
    #expect(fault?.message == "the patch has no parameter 'off'")
  }

  @Test func `parameters are values, whatever characters they hold`() throws {
    let fragment = try fragment(
      "<add key='{{key}}' value='[{{ value }}|{{key}}]'/>",
      ["key": "k", "value": "a\"b'<c>&amp;{{key}}\n"])
    check(
      .applying(fragment), "<configuration>\n</configuration>",
      """
      <configuration>
        <appSettings>
          <add key="k" value="[a&quot;b'&lt;c>&amp;amp;{{key}}&#xA;|k]" />
        </appSettings>
      </configuration>
      """)
  }

  @Test func `the header names the patch and its products`() throws {
    let fragment = try fragment(
      "<?cfgpatch title='Server GC' kind=\"dotnet ecma2host-service\"?>\n<gcServer enabled='true'/>"
    )
    #expect(fragment.title == "Server GC")
    #expect(fragment.kinds == [.dotNet, .ecma2HostService])
  }
}
