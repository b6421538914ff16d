import ConfigModel

extension Change {
  /// What a person is told of a change that needs no edit, as a clause about `document`.
  func statement(in document: ConfigurationDocument) -> String? {
    switch self {
    case .holds(let fragment): return fragment.statement
    case .lacks(let fragment): return "the file holds nothing that '\(fragment.title)' names"
    case .settingIsOff(let key, _):
      let value = document.settings[key]
      return value.map { "'\(key)' is '\($0)'" } ?? "'\(key)' is not set"
    case .sourceIncludes(let name, _): return level(of: name, in: document)
    case .sourceIsAtMost(let name, _):
      return level(of: name, in: document) ?? "there is no trace source '\(name)'"
    case .sourceIsOff(let removal):
      return level(of: removal.name, in: document)
        ?? "there is no trace source '\(removal.name)'"
    case .noProxy: return "the file sets no proxy"
    case .noSharedListener, .proxyAddressCounts: return nil
    }
  }

  private func level(of name: String, in document: ConfigurationDocument) -> String? {
    document.tracing.source(name).map { "the trace source '\(name)' is \($0.level.words)" }
  }
}
