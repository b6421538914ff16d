import ConfigModel
import ConfigPatch
import LosslessXML
import SourceText
import Testing

/// The laws of all patches on one file.
struct FileLaws {
  private let enable: Patch
  private let remove: Patch
  private let setProxy: Patch
  private let others: [Patch]

  init() throws {
    enable = try ProjectPatches.enable()
    remove = try ProjectPatches.disable(removing: true)
    setProxy = try ProjectPatches.setProxy()
    others = [
      try ProjectPatches.disable(), try ProjectPatches.enableAgent(),
      try ProjectPatches.disableAgent(), try ProjectPatches.enableConnector(),
      try ProjectPatches.disableConnector(), .removeProxy,
    ]
  }

  /// Checks all patches on `document`, and returns how often an inverse had to give it back.
  func check(_ document: ConfigurationDocument, _ name: String) -> Int {
    guard let enabled = Laws(patch: enable, document: document, name: name).check() else {
      // A file that does not load is refused before anything is planned; one patch shows it.
      if document.fileFailures.isEmpty, document.syntax.isWellFormed { checkOthers(document, name) }
      return 0
    }
    checkOthers(document, name)
    var count = 0
    let removed = Laws(patch: remove, document: enabled.after, name: name).check()
    if InverseLaw.appliesToVerbose(document) {
      #expect(removed?.after.text == document.text, "enable and remove: \(name)")
      count += 1
    }
    let set = Laws(patch: setProxy, document: document, name: name).check()
    if let set, InverseLaw.appliesToProxy(document) {
      let back = Laws(patch: .removeProxy, document: set.after, name: name).check()
      #expect(back?.after.text == document.text, "set and remove: \(name)")
      count += 1
    }
    return count
  }

  private func checkOthers(_ document: ConfigurationDocument, _ name: String) {
    for patch in others { Laws(patch: patch, document: document, name: name).check() }
  }
}
