import FileStore
import LosslessXML
import SourceDiagnostics
import SourceText
import Testing

@testable import CfgPatchKit

/// Two parsers judge every text; where they disagree nothing is edited.
@Suite struct SecondParserTests {
  /// A pipeline whose second parser objects to every text that holds `word`.
  private func pipeline(objectingTo word: String) -> Pipeline {
    let store = Documents.store([Documents.hostPath: Documents.host])
    let parser = SecondParser { document in
      document.text.utf8.firstRange(of: Array(word.utf8)).map {
        SecondParser.Objection(message: "no \(word)", offset: $0.lowerBound)
      }
    }
    return Pipeline(store: store, templates: TemplateLibrary(), parser)
  }

  private func codes(_ pipeline: Pipeline) -> [String] {
    let file = Batch(in: pipeline).process(
      FileTask(Documents.hostPath, .enableVerbose(levels: nil)))
    guard case .failed(.refused(let diagnosed)) = file.result else { return [] }
    let count = Documents.host.utf8.count
    #expect(diagnosed.diagnostics.allSatisfy { $0.range.upperBound <= count })
    return diagnosed.diagnostics.map(\.id.code)
  }

  @Test func `what the second parser does not read is not edited, and is a finding`() throws {
    let pipeline = pipeline(objectingTo: "ConnectorsLog")
    #expect(codes(pipeline) == ["CFG1050"])
    let findings = pipeline.findings(in: Input(try pipeline.read(Documents.hostPath)))
    #expect(findings.diagnostics.map(\.id.code) == ["CFG1050"])
    #expect(
      findings.diagnostics[0].message == "libxml2 refuses what cfgpatch reads: no ConnectorsLog")
  }

  @Test func `what the second parser would not read is not written`() throws {
    let pipeline = pipeline(objectingTo: "true")
    #expect(codes(pipeline) == ["CFG1050"])
    #expect(try pipeline.read(Documents.hostPath).bytes == Array(Documents.host.utf8))
    let findings = pipeline.findings(in: Input(try pipeline.read(Documents.hostPath)))
    #expect(findings.diagnostics.allSatisfy { $0.severity != .error })
  }

  @Test func `a text that both read is edited`() {
    #expect(codes(pipeline(objectingTo: "else")).isEmpty)
  }

  @Test func `libxml2 reads no deep nesting beside entities, and that is told`() {
    let depth = 300
    let document =
      "<!DOCTYPE configuration [<!ENTITY a 'b'>]><configuration>"
      + String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
      + "</configuration>"
    let findings = Pipeline().findings(in: Input(bytes: Array(document.utf8)))
    #expect(findings.diagnostics.map(\.id.code) == ["CFG1050"])
    #expect(findings.diagnostics[0].consequence == nil)
  }
}
