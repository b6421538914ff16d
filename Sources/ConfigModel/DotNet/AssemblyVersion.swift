/// A version of an assembly: four numbers from 0 to 65535.
package struct AssemblyVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The four numbers: major, minor, build and revision.
  package let numbers: [UInt16]

  /// Reads `text`, or nothing unless it is four numbers with dots between them.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? UInt16(part) : nil
    }
    guard parts.count == 4, numbers.count == 4 else { return nil }
    self.numbers = numbers
  }

  /// The numbers with dots between them.
  package var description: String { numbers.map { String($0) }.joined(separator: ".") }

  /// Returns whether `left` is older than `right`.
  package static func < (left: AssemblyVersion, right: AssemblyVersion) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}
