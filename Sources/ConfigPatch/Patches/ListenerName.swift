import ConfigModel
import LosslessXML

/// The names under which `enable-verbose` puts its shared listeners into files.
///
/// A name that is taken by something else is never redefined; the listener is then called
/// `cfgpatch-NAME`, and where that is taken too `cfgpatch-NAME-2` and so on.
enum ListenerName {
  /// Returns the name that `listener` has or gets in `document` as a listener of `source`.
  static func chosen(
    for listener: NewElement, of source: EffectiveSource?, in document: ConfigurationDocument
  ) -> String {
    let inline = source?.listeners.own.map(\.listener).filter { !$0.isReference }.map(\.name) ?? []
    let taken = document.diagnostics?.sharedListeners.map(\.name) ?? []
    // One more candidate than there are names, so one of them is free.
    return candidates(for: listener, count: inline.count + taken.count + 1)
      .first { name in
        guard !inline.contains(name) else { return false }
        let present = document.tracing.sharedListener(name)
        return present.map { listener.renamed(name).means($0.element) } ?? true
      } ?? listener["name"] ?? ""
  }

  /// Returns the names under which `document` may have `listener`.
  static func used(for listener: NewElement, in document: ConfigurationDocument) -> [String] {
    candidates(for: listener, count: (document.diagnostics?.sharedListeners.count ?? 0) + 1)
  }

  private static func candidates(for listener: NewElement, count: Int) -> [String] {
    let name = listener["name"] ?? ""
    let numbered = count < 2 ? [] : (2...count).map { "cfgpatch-\(name)-\($0)" }
    return [name, "cfgpatch-" + name] + numbered
  }
}

extension NewElement {
  /// Returns the element with another name in its attribute `name`.
  func renamed(_ name: String) -> NewElement {
    var copy = self
    copy["name"] = name
    return copy
  }
}
