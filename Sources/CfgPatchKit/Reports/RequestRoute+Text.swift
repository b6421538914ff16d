import ConfigModel
import LosslessXML
public import SourceDiagnostics

extension RequestRoute {
  /// Returns the route for a person: the way, and what decides it with its line.
  ///
  /// Where the request throws, the findings follow as `report` shows them.
  public func text(_ report: TextReport) -> String {
    let lines = [way] + reasons.map { "  " + $0 }
    let text = lines.map { $0.visible + "\n" }.joined()
    return decision.way == .fails ? text + report.text(for: diagnosed) : text
  }

  private var way: String {
    let subject = "\(inventory.path): \(shownDestination)"
    return switch decision.way {
    case .direct: "\(subject) goes directly"
    case .proxy(let address):
      "\(subject) goes through the proxy \(inventory.secrets.masking(address.description))"
    case .unknown: "\(subject) goes a way that the file does not tell"
    case .fails: "\(subject) fails"
    }
  }

  private var reasons: [String] {
    [reason].compactMap(\.self) + exceptions
      + (sendsDefaultCredentials ? ["a proxy gets the account's own credentials"] : [])
  }

  /// What decides, as one clause with its line.
  var reason: String? {
    let words = decision.reason.words
    return decision.reason.range.map { "line \(inventory.line(of: $0.lowerBound)): \(words)" }
      ?? (words.isEmpty ? nil : words)
  }

  /// What could still make the request go directly.
  var exceptions: [String] { decision.exceptions.map { "unless \($0.words)" } }
}
