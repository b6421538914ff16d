import FileStore
import SourceDiagnostics
import SourceText
import TestSupport
import Testing

@testable import CfgPatchKit

/// A baseline knows findings again, whatever else changes around them.
@Suite struct BaselineTests {
  private let store = InMemoryFileStore()
  private static let path = "/repo/known.json"

  /// Returns a file with a finding at each mark.
  private func file(_ marked: String, path: String = "/repo/a.config") -> DiagnosedFile {
    let text = MarkedText(marked)
    return DiagnosedFile(
      path: path, text: text.text,
      diagnostics: text.ranges.map {
        Diagnostic(Diagnostic.ID("CFG3101", "s"), .error, nil, at: $0, "about '\(text.text[$0])'")
      })
  }

  /// Writes a baseline that knows `files`, and returns it as it is read again.
  private func written(_ files: [DiagnosedFile]) throws -> Baseline {
    let baseline = try Baseline(atOrNewAt: Self.path, in: store).knowing(files)
    try baseline.write(in: store)
    let read = try Baseline(at: Self.path, in: store)
    #expect(read.entries == baseline.entries && read.text == baseline.text)
    return read
  }

  @Test(
    arguments: [
      ("<⟦a⟧/>\n<⟦b⟧/>", 0, 0), ("<!-- -->\n\n  <⟦b⟧/>\n<x/>\n<⟦a⟧/>", 0, 0),
      ("<⟦a⟧/>", 0, 1), ("", 0, 2), ("<⟦a⟧/>\n<⟦b⟧/>\n<⟦c⟧/>", 1, 0),
      ("<⟦a⟧/>\n<⟦a⟧/>\n<⟦b⟧/>", 1, 0), ("<⟦a⟧ x=''/>\n<⟦b⟧/>", 1, 1),
    ] as [(String, Int, Int)])
  func `what is known does not count, what is new does, what is gone is stale`(
    marked: String, new: Int, stale: Int
  ) throws {
    let baseline = try written([file("<⟦a⟧/>\n<⟦b⟧/>")])
    let now = file(marked)
    let judged = baseline.suppressing(now)
    #expect(judged.diagnostics.count == new)
    #expect(judged.suppressed.count == now.diagnostics.count - new)
    #expect(judged.suppressed.allSatisfy { $0.suppression == .baseline })
    #expect(baseline.stale(after: [now]).count == stale)
    #expect(baseline.pruned(after: [now]).entries.count == 2 - stale)
    let renewed = baseline.knowing([now])
    #expect(renewed.entries.count == now.diagnostics.count)
    #expect(renewed.stale(after: [now]).isEmpty && renewed.suppressing(now).diagnostics.isEmpty)
  }

  @Test func `of files that are not judged nothing is forgotten`() throws {
    let baseline = try written([
      file("<⟦a⟧/>"), file("<⟦a⟧/>", path: "/repo/x/b.config"), file("<⟦a⟧/>", path: "/c.config"),
    ])
    #expect(baseline.entries.map(\.path) == ["../c.config", "a.config", "x/b.config"])
    #expect(baseline.stale(after: [file("")]).map(\.path) == ["a.config"])
    #expect(
      baseline.pruned(after: [file("")]).entries.map(\.path) == ["../c.config", "x/b.config"])
    #expect(baseline.knowing([file("<⟦z⟧/>")]).entries.count == 3)
  }

  @Test func `a file is known by the path it is treated as having`() throws {
    let baseline = try written([file("<⟦a⟧/>")])
    var copy = file("<⟦a⟧/>", path: "/tmp/copy")
    #expect(baseline.suppressing(copy).diagnostics.count == 1)
    copy.nominalPath = "/repo/x/../a.config"
    #expect(baseline.suppressing(copy).diagnostics.isEmpty)
  }

  @Test func `what a comment suppresses needs no entry`() throws {
    let found = file("<⟦a⟧/>").diagnostics[0]
    let commented = file("<a/>").with(
      [], suppressed: [SuppressedDiagnostic(found, .comment(reason: "so"))])
    #expect(try written([commented]).entries.isEmpty)
  }

  @Test func `the file is the same for the same findings, and is not written again`() throws {
    let files = [file("<⟦b⟧/>\n<⟦a⟧/>"), file("<⟦é\"\u{7}👍⟧/>", path: "/repo/ü.config")]
    _ = try written(files)
    let first = try store.read(Self.path)
    _ = try written(files.reversed() + files)
    #expect(try store.read(Self.path) == first)
    let lines = String(decoding: first.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 8 && lines[3].contains("about 'a'") && lines[5].contains("ü.config"))
    _ = try JSON(reading: String(decoding: first.bytes, as: UTF8.self))
  }

  @Test(
    arguments: [
      ("", 1, "does not say the version"), ("{}", 1, "does not say the version"),
      ("{\"version\": 2, \"findings\": []}", 1, "another form than version 1"),
      ("{\"version\": 1,\n\"findings\": [{\"path\": \"a\"}]}", 2, "a finding has no 'code'"),
      ("version: 1\nfindings: x", 2, "'findings' is one word"), ("[]", 1, "the file is a list"),
      ("{\"version\": 1, \"finding\": []}", 1, "no key 'finding'"), ("{", 1, "this is no YAML"),
    ] as [(String, Int, String)])
  func `a file that is no baseline is told of`(text: String, line: Int, message: String) throws {
    store[Self.path] = Array(text.utf8)
    let failures = [
      #expect(throws: Failure.self) { try Baseline(at: Self.path, in: store) },
      #expect(throws: Failure.self) { try Baseline(atOrNewAt: Self.path, in: store) },
    ]
    for failure in failures {
      guard case .unusable(let unusable) = failure, case .faulty(let file) = unusable.reason else {
        Issue.record("\(String(describing: failure))")
        return
      }
      let diagnostic = try #require(file.diagnostics.first)
      #expect(diagnostic.message.contains(message) && diagnostic.id.code == "CFG6102")
      let place = LineTable(file.text).location(of: diagnostic.range.lowerBound)
      #expect(place.line == line && unusable.role == .baseline)
    }
    #expect(store[Self.path] == Array(text.utf8))
  }
}
