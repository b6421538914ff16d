/// Edits to one text that can be made in any order, because no two of them touch.
///
/// The initializer is the only way to obtain a script and it refuses edits that overlap, so
/// applying a script cannot fail halfway and cannot silently drop a change.
public struct EditScript: Hashable, Sendable {
  /// The edits, in the order of their places.
  public let edits: [TextEdit]

  /// The script that changes nothing.
  public static let empty = EditScript()

  /// Creates a script from `edits`, in any order; those that change nothing are left out.
  ///
  /// - Throws: ``EditConflict`` if two edits overlap or insert at the same place.
  public init(_ edits: [TextEdit]) throws(EditConflict) {
    let ordered =
      edits
      .filter { !$0.range.isEmpty || !$0.replacement.isEmpty }
      .sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
    for (first, second) in zip(ordered, ordered.dropFirst())
    where first.range.upperBound > second.range.lowerBound || first.range == second.range {
      throw EditConflict(first: first, second: second)
    }
    self.edits = ordered
  }

  /// Creates a script of one edit.
  public init(_ edit: TextEdit) {
    edits = edit.range.isEmpty && edit.replacement.isEmpty ? [] : [edit]
  }

  private init() { edits = [] }

  /// A Boolean value indicating whether applying the script changes nothing.
  public var isEmpty: Bool { edits.isEmpty }

  /// Returns `utf8` with the edits made.
  ///
  /// - Precondition: Every edit lies inside `utf8`.
  func applied(to utf8: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + edits.reduce(0) { $0 + $1.replacement.count })
    var copied = 0
    for edit in edits {
      result += utf8[copied..<edit.range.lowerBound]
      result += edit.replacement
      copied = edit.range.upperBound
    }
    return result + utf8[copied...]
  }
}

/// Two edits that cannot stand in one script, since the result would depend on their order.
public struct EditConflict: Error, Hashable, Sendable {
  /// The edit that begins earlier.
  public let first: TextEdit
  /// The edit that touches it.
  public let second: TextEdit
}
