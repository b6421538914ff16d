import CfgPatchKit
import ConfigModel
import SourceDiagnostics
import SourceText
import Testing

/// Fixes as a user of the library makes them: what is mended, what is left, what is refused.
@Suite struct FixTests {
  private func outcome(_ text: String, _ options: FixOptions = FixOptions()) throws -> Outcome {
    try Pipeline().outcome(of: .fix(options), for: Input(bytes: Array(text.utf8), path: "f"))
  }

  /// Checks what becomes of `before`, that a second run changes nothing, and which codes are cured.
  private func check(
    _ before: String, becomes after: String, _ options: FixOptions = FixOptions(),
    curing codes: [String]
  ) throws {
    let outcome = try outcome(before, options)
    #expect(outcome.text == after)
    #expect(outcome.findings()?.cured.map(\.id.code) == codes)
    #expect(outcome.findings()?.caused.contains { $0.severity == .error } == false)
    #expect(try !self.outcome(after, options).isChanged)
    #expect(outcome.edits.replayed(on: SourceText(Array(before.utf8))) == outcome.after.text)
  }

  private static func sources(_ content: String) -> String {
    "<configuration><system.diagnostics><sources>\(content)</sources></system.diagnostics>"
      + "</configuration>"
  }

  @Test func `what is certainly meant is mended, again and again until nothing is left`() throws {
    try check(
      "\n<?xml version='1.0'?><!-- a--b --><configuration><appSettings><Add key='é'\n Value=“1” />"
        + "</appSettings></configuration>\0\0",
      becomes: "<?xml version='1.0'?><!-- a- -b --><configuration><appSettings><add key='é'\n "
        + "value=\"1\" /></appSettings></configuration>",
      curing: ["CFG1005", "CFG1009", "CFG3031", "CFG3030", "CFG1040", "CFG1004"])
  }

  @Test func `fixes at both ends of an element are made around those inside`() throws {
    let level = Self.sources("<source name='ConnectorsLog' switchValue='verbose'></source>")
    try check(
      level.replacing("sources>", with: "Sources>"),
      becomes: level.replacing("verbose", with: "Verbose"), curing: ["CFG3031", "CFG3053"])
  }

  @Test func `what may mean something else is mended only when asked for`() throws {
    let bypass = { (address: String) in
      "<configuration><system.net><defaultProxy><proxy proxyaddress='http://p:80' /><bypasslist>"
        + "<add address='\(address)' /></bypasslist></defaultProxy></system.net></configuration>"
    }
    let safe = try outcome(bypass("a.contoso.com$"))
    #expect(!safe.isChanged)
    let left = try #require(safe.findings()?.left.first)
    #expect(left.id.code == "CFG3148" && left.fixes.map(\.isSafe) == [false])
    try check(
      bypass("a.contoso.com$"), becomes: bypass("a\\.contoso\\.com$"),
      FixOptions(allowsUnsafe: true), curing: ["CFG3148"])
  }

  @Test func `only what is named is mended`() throws {
    let both = Self.sources("<Source name='A' /><source name='B' switchValue='error' />")
    let options = FixOptions(codes: ["CFG3031"])
    try check(
      both, becomes: both.replacing("Source ", with: "source "), options, curing: ["CFG3031"])
    #expect(try !outcome(both, FixOptions(codes: ["CFG1009"])).isChanged)
  }

  @Test func `a fix that would cause an error is not made`() throws {
    // Nobody looks into an element that is not known; respelled, it would show another fault.
    let text = Self.sources("<source name='A' switchValue='Off' switchName='B' />")
      .replacing("sources>", with: "Sources>")
    let outcome = try outcome(text)
    #expect(!outcome.isChanged)
    #expect(outcome.findings()?.left.map(\.id.code).contains("CFG3031") == true)
  }

  @Test func `a file that stays malformed is refused with what is left, where it is`() throws {
    let text = "\n\n<?xml version='1.0'?>\n<configuration>\n  <a>\n</configuration>\n"
    guard case .refused(let file) = failure(text) else {
      Issue.record("not refused")
      return
    }
    let place = try #require(text.firstRange(of: "</configuration>"))
    let offset = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    #expect(file.diagnostics.map(\.id.code) == ["CFG1024"])
    #expect(file.diagnostics[0].range.lowerBound == offset)
  }

  @Test func `a malformed file that only a guess would cure says so`() throws {
    let text = "<configuration><!-- \u{1} --></configuration>"
    guard case .refused(let file) = failure(text) else {
      Issue.record("not refused")
      return
    }
    #expect(file.diagnostics[0].advice == "hand over '--unsafe' to remove the character")
    try check(
      text, becomes: text.replacing("\u{1}", with: ""), FixOptions(allowsUnsafe: true),
      curing: ["CFG1004"])
  }

  @Test func `a file that declares entities is refused if there is something to mend`() throws {
    let doctype = "<!DOCTYPE configuration [<!ENTITY a 'b'>]>"
    let level = Self.sources("<source name='ConnectorsLog' switchValue='Verbose' />")
    #expect(try !outcome(doctype + level).isChanged)
    guard case .refused(let file) = failure(doctype + level.replacing("Verbose", with: "verbose"))
    else {
      Issue.record("not refused")
      return
    }
    #expect(file.diagnostics.map(\.id.code) == ["CFG9004"])
  }

  private func failure(_ text: String) -> Failure? {
    do throws(Failure) {
      _ = try Pipeline().outcome(
        of: .fix(FixOptions()), for: Input(bytes: Array(text.utf8), path: "f"))
      return nil
    } catch {
      return error
    }
  }
}
