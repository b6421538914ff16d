import ArgumentParser

/// When output is coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never

  /// Returns whether to colour: the option decides, then `NO_COLOR`, then `CLICOLOR_FORCE`, then
  /// whether a person looks.
  func isColored(onTerminal isTerminal: Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if environment("NO_COLOR").map({ !$0.isEmpty }) ?? false { return false }
    if environment("CLICOLOR_FORCE").map({ !$0.isEmpty && $0 != "0" }) ?? false { return true }
    return isTerminal && environment("TERM") != "dumb"
  }
}
