import SourceText

/// Diagnostics as service messages of TeamCity, which become inspections.
///
/// Each rule is announced once, before all diagnostics. TeamCity takes at most 255 characters of a
/// name and 4000 of a description, a message or a path; longer ones are cut.
public struct TeamCityReport: Hashable, Sendable {
  /// The files to report on.
  public let files: [DiagnosedFile]
  /// What there is to say about rules; those without diagnostics are not reported.
  public let rules: [RuleDescription]

  /// Creates a report.
  public init(_ files: [DiagnosedFile], rules: [RuleDescription] = []) {
    self.files = files
    self.rules = rules
  }

  /// The rules, then the diagnostics, each on one line; nothing if there are none.
  public var text: String {
    let types = RuleTable(files.flatMap(\.diagnostics), rules).rules.map(Self.inspectionType(for:))
    let inspections = files.flatMap { file in
      let path = ReportedPath(file.path).text.visible
      return file.placed.map { Self.inspection(for: $0, at: path) }
    }
    return (types + inspections).map { $0 + "\n" }.joined()
  }

  private static func inspectionType(for rule: RuleDescription) -> String {
    message(
      "inspectionType",
      [
        ("id", rule.id.code), ("name", "\(rule.id.code) \(rule.title)".cut(to: 255)),
        ("category", "cfgpatch"), ("description", rule.rationale.asHTML(limit: 4000)),
      ])
  }

  private static func inspection(for placed: PlacedDiagnostic, at path: String) -> String {
    message(
      "inspection",
      [
        ("typeId", placed.diagnostic.id.code),
        ("message", placed.explanation.joined(separator: "\n").cut(to: 4000)),
        ("file", path.cut(to: 4000)), ("line", "\(placed.region.start.line)"),
        ("SEVERITY", placed.diagnostic.severity.teamCityName),
      ])
  }

  private static func message(_ name: String, _ attributes: [(String, String)]) -> String {
    let list = attributes.map { " \($0)='\($1.escapedForTeamCity)'" }.joined()
    return "##teamcity[\(name)\(list)]"
  }
}

extension Severity {
  fileprivate var teamCityName: String {
    switch self {
    case .note: "INFO"
    case .warning: "WARNING"
    case .error: "ERROR"
    }
  }
}

extension String {
  /// The text as HTML, which TeamCity takes a description for, in at most `limit` characters.
  fileprivate func asHTML(limit: Int) -> String {
    func html(_ text: String) -> String {
      text.respelled { scalar, _ in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        default: nil
        }
      }
    }
    let whole = html(self)
    // The longest reference has five characters, so the cut text fits and none of them is broken.
    return whole.utf16.count <= limit ? whole : html(cut(to: limit / 5))
  }

  /// The text in ASCII, with a bar in front of what means something to TeamCity.
  fileprivate var escapedForTeamCity: String {
    respelled { scalar, previous in
      switch scalar {
      case "|", "'", "[", "]": "|\(scalar)"
      case "\n": "|n"
      case "\r": "|r"
      case "#" where previous == "#": scalar.teamCityEscape
      default: scalar.isASCII && scalar.value >= 0x20 ? nil : scalar.teamCityEscape
      }
    }
  }
}

extension Unicode.Scalar {
  /// The scalar by the numbers of its UTF-16 code units.
  fileprivate var teamCityEscape: String {
    (UTF16.encode(self) ?? UTF16.encodedReplacementCharacter).map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return "|0x" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
