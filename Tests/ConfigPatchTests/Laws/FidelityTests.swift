import ConfigModel
import ConfigPatch
import LosslessXML
import SourceText
import TestSupport
import Testing

/// A file with everything that editors destroy: each patch touches the lines that it has to, and no
/// other.
@Suite struct FidelityTests {
  private func file() throws -> SourceText? {
    guard let data = TestData.folder else {
      print("left out: the fidelity file is not here")
      return nil
    }
    return SourceText(try bytes(ofFile: data + "/fidelity.config"))
  }

  /// Checks that of the lines of the file only `lost` are not in the result.
  private func check(_ patch: Patch, lost: [String]) throws {
    guard let text = try file() else { return }
    let result = try patch.result(for: ConfigurationDocument(DocumentSyntax(parsing: text)))
    let difference = TouchedLines.difference(from: text, to: result.after.text)
    let removed = difference.removals.map { change -> String in
      guard case .remove(_, let line, _) = change else { return "" }
      return String(decoding: line, as: UTF8.self)
    }
    #expect(removed == lost)
    #expect(result.after.text.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(result.after.text.bytes.last == UInt8(ascii: ">"))
    let ends = result.after.text.bytes.count { $0 == 0x0A }
    #expect(result.after.text.bytes.count { $0 == 0x0D } == ends)
  }

  private let level = "              switchValue=\"Warning\"\r\n"

  @Test func `enable-verbose touches the line of the level`() throws {
    try check(try ProjectPatches.enable(), lost: [level])
    try check(try ProjectPatches.enable(.ecma2HostWizard), lost: [level])
    try check(try ProjectPatches.enable(.ecma2HostService, .error), lost: [])
  }

  @Test func `disable-verbose touches the line of the level`() throws {
    try check(try ProjectPatches.disable(), lost: [level])
    try check(try ProjectPatches.disable(removing: true), lost: [level])
    try check(try ProjectPatches.disable(.ecma2HostService, .warning), lost: [])
  }

  @Test func `the agent's recipe touches no line`() throws {
    try check(try ProjectPatches.enableAgent(), lost: [])
    try check(try ProjectPatches.disableAgent(), lost: [])
  }

  @Test func `set-proxy and remove-proxy touch no line`() throws {
    try check(try ProjectPatches.setProxy(), lost: [])
    try check(.removeProxy, lost: [])
  }

  @Test func `every patch and its inverse keep the laws`() throws {
    guard let text = try file() else { return }
    let document = ConfigurationDocument(DocumentSyntax(parsing: text))
    #expect(try FileLaws().check(document, "fidelity.config") == 1)
  }

  /// The key goes and comes, the source that was there stays where its level is.
  @Test func `enable and disable leave only the level changed`() throws {
    guard let text = try file() else { return }
    let document = ConfigurationDocument(DocumentSyntax(parsing: text))
    let on = try ProjectPatches.enable().result(for: document)
    let off = try ProjectPatches.disable(removing: true).result(for: on.after)
    let expected = String(decoding: text.utf8, as: UTF8.self)
      .replacing("switchValue=\"Warning\"", with: "switchValue=\"Error\"")
    #expect(String(decoding: off.after.text.utf8, as: UTF8.self) == expected)
  }
}
