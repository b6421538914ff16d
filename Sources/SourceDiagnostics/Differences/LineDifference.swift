/// Which lines of two byte strings differ.
///
/// A line ends behind a line feed byte, whatever the encoding, for so `diff` and `patch` cut a
/// file; what follows the last one is a line too.
struct LineDifference {
  let before: [ArraySlice<UInt8>]
  let after: [ArraySlice<UInt8>]
  /// For each line of `before`, whether it is gone.
  private(set) var isRemoved: [Bool]
  /// For each line of `after`, whether it is new.
  private(set) var isAdded: [Bool]

  /// Above this number of lines a difference is no longer the smallest, only right: looking for the
  /// smallest takes memory that grows with the square of it.
  private static let searchLimit = 4000

  init(from before: [UInt8], to after: [UInt8]) {
    self.before = Self.lines(of: before)
    self.after = Self.lines(of: after)
    isRemoved = Array(repeating: false, count: self.before.count)
    isAdded = Array(repeating: false, count: self.after.count)
    compareMiddles()
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// Compares what is left without the lines that both have at the beginning and at the end.
  private mutating func compareMiddles() {
    let prefix = zip(before, after).prefix { $0 == $1 }.count
    let shortest = min(before.count, after.count) - prefix
    let suffix = zip(before.reversed(), after.reversed()).prefix(shortest).prefix { $0 == $1 }.count
    let old = prefix..<(before.count - suffix)
    let new = prefix..<(after.count - suffix)
    // A line that one side alone has is no work for the search.
    let oldLines = Set(before[old])
    let newLines = Set(after[new])
    let oldShared = old.filter { newLines.contains(before[$0]) }
    let newShared = new.filter { oldLines.contains(after[$0]) }
    for line in old { isRemoved[line] = true }
    for line in new { isAdded[line] = true }
    guard oldShared.count + newShared.count <= Self.searchLimit else { return }
    for line in oldShared { isRemoved[line] = false }
    for line in newShared { isAdded[line] = false }
    let difference = newShared.map { after[$0] }.difference(from: oldShared.map { before[$0] })
    for change in difference {
      switch change {
      case .remove(let offset, _, _): isRemoved[oldShared[offset]] = true
      case .insert(let offset, _, _): isAdded[newShared[offset]] = true
      }
    }
  }
}
