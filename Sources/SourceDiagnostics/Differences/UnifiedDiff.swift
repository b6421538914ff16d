/// The difference of two files, byte for byte, as a patch that can be applied.
///
/// Applied to the first file (`patch --binary`, `git apply`), ``patch`` gives exactly the second,
/// whatever the bytes are: any encoding, any line ends, no line end at the end. Lines end behind
/// the byte 0x0A, so in UTF-16 they are not the lines of the text; ``ReadableDiff`` is for people.
public struct UnifiedDiff: Hashable, Sendable {
  /// The number of common lines around a change.
  static let margin = 3

  private let hunks: [DiffHunk]
  private let path: String
  private let newPath: String

  /// Creates the difference between two contents of the file at `path`, or of it and `newPath`.
  public init(
    from before: [UInt8], to after: [UInt8], path: String, newPath: String? = nil
  ) {
    let difference = LineDifference(from: before, to: after)
    hunks = DiffHunk.hunks(of: difference, margin: Self.margin)
    self.path = path
    self.newPath = newPath ?? path
  }

  /// A Boolean value indicating whether there is no difference.
  public var isEmpty: Bool { hunks.isEmpty }

  /// The bytes of the patch; none if there is no difference.
  public var patch: [UInt8] {
    guard !isEmpty else { return [] }
    var patch = Array("--- \(path.asDiffPath)\n+++ \(newPath.asDiffPath)\n".utf8)
    for hunk in hunks {
      patch += "@@ \(hunk.place) @@\n".utf8
      for line in hunk.lines {
        patch += line.kind.rawValue.utf8
        patch += line.bytes
        if !line.hasLineFeed { patch += "\n\\ No newline at end of file\n".utf8 }
      }
    }
    return patch
  }
}
