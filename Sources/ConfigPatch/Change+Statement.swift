import ConfigModel

extension Change {
  /// What a person is told of a change that needs no edit, as a clause about `document`.
  func statement(in document: ConfigurationDocument) -> String? {
    switch self {
    case .setting(let key, let value): return "'\(key)' is '\(value)'"
    case .settingIsOff(let key, _):
      let value = document.settings[key]
      return value.map { "'\(key)' is '\($0)'" } ?? "'\(key)' is not set"
    case .sourceIncludes(let name, _): return level(of: name, in: document)
    case .sourceIsAtMost(let name, _):
      return level(of: name, in: document) ?? "there is no trace source '\(name)'"
    case .sourceIsOff(let removal):
      return level(of: removal.name, in: document)
        ?? "there is no trace source '\(removal.name)'"
    case .autoflush: return "'autoflush' is 'true'"
    case .proxy(let proxy): return "requests go through '\(proxy.address)'"
    case .noProxy: return "the file sets no proxy"
    case .holds(let fragment): return "the file holds all that '\(fragment.title)' says"
    case .lacks(let fragment): return "the file holds nothing that '\(fragment.title)' names"
    case .source, .sourceListens, .sourceRefers, .sharedListener, .noSharedListener: return nil
    }
  }

  private func level(of name: String, in document: ConfigurationDocument) -> String? {
    document.tracing.source(name).map { "the trace source '\(name)' is \($0.level.words)" }
  }
}
