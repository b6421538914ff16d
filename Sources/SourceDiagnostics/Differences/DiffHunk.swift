/// A line of a unified diff.
struct DiffLine: Hashable, Sendable {
  /// On which side the line stands; the value is the sign in front of it.
  enum Kind: String, Hashable, Sendable {
    case common = " "
    case removed = "-"
    case added = "+"
  }

  let kind: Kind
  /// The line with its line end, if it has one.
  let bytes: ArraySlice<UInt8>

  /// A Boolean value indicating whether the line ends; only the last one of a file may not.
  var hasLineFeed: Bool { bytes.last == 0x0A }
}

/// Changes that stand close together, with the lines around them.
struct DiffHunk: Hashable, Sendable {
  let lines: ArraySlice<DiffLine>
  /// The lines of both sides as the header names them, such as `-5,7 +5,8`.
  let place: String

  /// Returns the hunks of a difference, each with up to `margin` common lines around its changes.
  static func hunks(of difference: LineDifference, margin: Int) -> [DiffHunk] {
    let lines = DiffLine.lines(of: difference)
    var hunks: [DiffHunk] = []
    var old = 0
    var new = 0
    var counted = 0
    for range in ranges(in: lines, margin: margin) {
      let skipped = range.lowerBound - counted
      let hunk = lines[range]
      let removed = hunk.count { $0.kind != .added }
      let added = hunk.count { $0.kind != .removed }
      old += skipped
      new += skipped
      let place = "-\(name(removed, after: old)) +\(name(added, after: new))"
      hunks.append(DiffHunk(lines: hunk, place: place))
      old += removed
      new += added
      counted = range.upperBound
    }
    return hunks
  }

  /// Returns where the hunks are; between two of them is always a line that neither shows.
  private static func ranges(in lines: [DiffLine], margin: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (index, line) in lines.enumerated() where line.kind != .common {
      let range = max(0, index - margin)..<min(lines.count, index + 1 + margin)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  /// Names `count` lines: none by the line before them, a single one by its number alone.
  private static func name(_ count: Int, after preceding: Int) -> String {
    switch count {
    case 0: "\(preceding),0"
    case 1: "\(preceding + 1)"
    default: "\(preceding + 1),\(count)"
    }
  }
}

extension DiffLine {
  /// Returns the lines of both sides in one sequence, what is removed before what is added.
  fileprivate static func lines(of difference: LineDifference) -> [DiffLine] {
    let before = difference.before
    let after = difference.after
    var lines: [DiffLine] = []
    lines.reserveCapacity(max(before.count, after.count))
    var old = 0
    var new = 0
    while old < before.count || new < after.count {
      if old < before.count, difference.isRemoved[old] {
        lines.append(DiffLine(kind: .removed, bytes: before[old]))
        old += 1
      } else if new < after.count, difference.isAdded[new] {
        lines.append(DiffLine(kind: .added, bytes: after[new]))
        new += 1
      } else {
        lines.append(DiffLine(kind: .common, bytes: before[old]))
        old += 1
        new += 1
      }
    }
    return lines
  }
}
