public import SourceText

/// The difference of two texts as people and other programs read it.
///
/// It has the form of a patch, but shows the decoded text: for a file that is not in UTF-8, only
/// ``UnifiedDiff`` changes one file into the other.
public struct ReadableDiff: Sendable {
  /// Returns what is shown of a line, given without its line end.
  public typealias Redaction = @Sendable (String) -> String

  private let hunks: [DiffHunk]
  private let path: String
  private let redaction: Redaction?

  /// Creates the difference between two texts of the file at `path`.
  ///
  /// A diff with a `redaction` says in its headers that it cannot be applied, and `patch` refuses
  /// it: what the redaction puts in place of a secret must never get into a file.
  public init(
    from before: SourceText, to after: SourceText, path: String, redaction: Redaction? = nil
  ) {
    let difference = LineDifference(from: before.utf8, to: after.utf8)
    hunks = DiffHunk.hunks(of: difference, margin: UnifiedDiff.margin)
    self.path = path
    self.redaction = redaction
  }

  /// A Boolean value indicating whether there is no difference.
  public var isEmpty: Bool { hunks.isEmpty }

  /// The diff with every character as it is, for another program; empty if there is no difference.
  public var text: String {
    rendering(Dress(path: path.asDiffPath, content: { $0 }, carriageReturn: "\r", style: .plain))
  }

  /// Returns the diff for a terminal: as ``text``, with control characters spelled out.
  ///
  /// A carriage return at the end of a line is shown only where it makes a difference, that is, if
  /// some of the changed lines have one and others have none.
  public func terminalText(_ style: TerminalStyle = .plain) -> String {
    let changed = hunks.flatMap(\.lines).filter { $0.kind != .common && $0.hasLineFeed }
    let endings = Set(changed.map(\.hasCarriageReturn))
    return rendering(
      Dress(
        path: path.visible, content: \.visibleBesideTabs,
        carriageReturn: endings.count > 1 ? "\\r" : "", style: style))
  }

  private func rendering(_ dress: Dress) -> String {
    guard !isEmpty else { return "" }
    let remark = redaction == nil ? "" : "\t(redacted, cannot be applied)"
    let sign = redaction == nil ? "@@" : "@@ redacted"
    var text = dress.style.painted("--- \(dress.path)\(remark)", as: .strong) + "\n"
    text += dress.style.painted("+++ \(dress.path)\(remark)", as: .strong) + "\n"
    for hunk in hunks {
      text += dress.style.painted("\(sign) \(hunk.place) @@", as: .place) + "\n"
      for line in hunk.lines {
        let content = dress.content(redaction?(line.content) ?? line.content)
        let shown = content + (line.hasCarriageReturn ? dress.carriageReturn : "")
        text += dress.style.painted(line.kind.rawValue + shown, as: line.kind.role) + "\n"
        if !line.hasLineFeed { text += "\\ No newline at end of file\n" }
      }
    }
    return text
  }
}

/// How the parts of a diff are shown.
private struct Dress {
  let path: String
  let content: (String) -> String
  let carriageReturn: String
  let style: TerminalStyle
}

extension String {
  fileprivate var visibleBesideTabs: String {
    reduce(into: "") { $0 += $1 == "\t" ? "\t" : $1.visible }
  }
}

extension DiffLine {
  /// A Boolean value indicating whether the line ends with CR LF.
  fileprivate var hasCarriageReturn: Bool { hasLineFeed && bytes.dropLast().last == 0x0D }

  /// The line without its line end.
  fileprivate var content: String {
    String(decoding: bytes.dropLast(hasCarriageReturn ? 2 : hasLineFeed ? 1 : 0), as: UTF8.self)
  }
}

extension DiffLine.Kind {
  fileprivate var role: TerminalStyle.Role {
    switch self {
    case .common: .plain
    case .removed: .removed
    case .added: .added
    }
  }
}
