import LosslessXML
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

/// What a diagnostic says about .NET, against what .NET's own reader said to the same bytes.
@Suite struct RuntimeAgreementTests {
  /// Returns what is wrong with the file at `path`, and where.
  private func check(_ path: String) throws -> (found: Diagnostic, line: Int, column: Int)? {
    let text = SourceText(try bytes(ofFile: path))
    guard let found = DocumentSyntax(parsing: text).diagnostic else { return nil }
    let place = LineTable(text).location(of: found.range.lowerBound)
    return (found, place.line, place.column)
  }

  @Test func `a mutated configuration fails on NET with the same words at the same line`() throws {
    guard let data = TestData.folder else { return print("left out: the oracle is not here") }
    for row in try table(ofFile: data + "/oracle/verdicts.tsv") {
      let file = row["case"] ?? ""
      let verdict = row["netfx_verdict"] ?? ""
      guard let (found, line, column) = try check(data + "/oracle/cases/" + file) else { continue }
      #expect((found.consequence != .configurationSystemFails) == (verdict == "loads"), "\(file)")
      guard let said = found.runtimeMessage else {
        #expect(verdict == "loads", "\(file): .NET says something, and here is nothing")
        continue
      }
      #expect(verdict.contains(said), "\(file): \(said)")
      guard let place = Place(in: verdict) else { continue }
      // Where .NET knows more than a line, the place here is the same or nearer to the beginning.
      #expect(place.line == line && column <= place.column ?? column, "\(file) \(line):\(column)")
    }
  }

  /// Tests of the suite where .NET meets something else first, or means something else.
  private static let otherMessages: Set = [
    "ibm-not-wf-P09-ibm09n02.xml", "not-wf-sa-034", "rmt-ns10-011", "rmt-ns10-012",
    "x-ibm-1-0.5-not-wf-P04-ibm04n28.xml", "x-ibm-1-0.5-not-wf-P04a-ibm04an28.xml",
    "x-ibm-1-0.5-not-wf-P05-ibm05n01.xml",
    // Names of the fourth edition, in a file whose second fault is the only one of the fifth.
    "ibm-not-wf-P89-ibm89n06.xml", "ibm-not-wf-P89-ibm89n07.xml", "ibm-not-wf-P89-ibm89n08.xml",
    "ibm-not-wf-P89-ibm89n09.xml", "ibm-not-wf-P89-ibm89n10.xml", "ibm-not-wf-P89-ibm89n11.xml",
    "ibm-not-wf-P89-ibm89n12.xml",
  ]

  @Test func `messages are those of NET for the W3C suite`() throws {
    guard let suite = TestData.conformanceSuite, let data = TestData.folder else {
      return print("left out: the W3C suite or the verdicts on it are not here")
    }
    var others: Set<String> = []
    var count = 0
    for row in try table(ofFile: data + "/xmlconf/results.tsv") {
      let said = (row["net_v1_config"] ?? "").dropFirst("not-wf: ".count)
      guard !said.hasPrefix("Version number"),
        let (found, _, _) = try check(suite + "/xmlconf/" + (row["path"] ?? "")),
        let message = found.runtimeMessage
      else { continue }
      count += 1
      if !said.hasPrefix(message) { others.insert(row["id"] ?? "") }
    }
    #expect(others == Self.otherMessages)
    #expect(count > 270)
  }
}

/// `Line 7, position 45` in a message of .NET, of which the end may be cut off.
private struct Place {
  let line: Int
  let column: Int?

  init?(in message: String) {
    guard let start = message.firstRange(of: " Line ")?.upperBound else { return nil }
    let numbers = message[start...].prefix(40).split { !$0.isNumber }
    guard let first = numbers.first, let line = Int(first) else { return nil }
    self.line = line
    let isWhole = message[start...].prefix(40).contains("position ")
    column = isWhole && numbers.count > 1 ? Int(numbers[1]) : nil
  }
}
