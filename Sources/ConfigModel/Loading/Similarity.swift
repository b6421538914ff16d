/// Finds the name that was probably meant.
package enum Similarity {
  /// Returns the candidate that differs from `name` in case only, or by at most a fifth of its
  /// letters.
  package static func closest(
    to name: String, among candidates: some Sequence<String>
  ) -> String? {
    let folded = Array(name.lowercased().utf8)
    let limit = max(1, folded.count / 5)
    return
      candidates
      .map { (distance: distance(folded, Array($0.lowercased().utf8), limit: limit), name: $0) }
      .filter { $0.distance <= limit && $0.name != name }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// The number of insertions, deletions and replacements between two names, or more than `limit`.
  private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var row = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (byte == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
