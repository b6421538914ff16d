import Synchronization

/// Pieces of work in a row: which is the next to begin, and what the finished ones have made.
final class Line<Result: Sendable>: Sendable {
  private struct Row {
    var next = 0
    /// The number behind the last piece that is done.
    var end: Int
    var finished: [Int: Result] = [:]
  }

  private let row: Mutex<Row>
  private let isStopped: @Sendable () -> Bool
  /// Who begins a piece takes a place, and who takes a result makes one free.
  private let room: Permits
  private let results = Permits(0)

  /// Creates a row of `total` pieces, of which none is begun any more once `isStopped`.
  init(of total: Int, room: Int, isStopped: @escaping @Sendable () -> Bool) {
    row = Mutex(Row(end: total))
    self.isStopped = isStopped
    self.room = Permits(room)
  }

  /// Does pieces until none is left.
  ///
  /// A place comes before a number, so that the lowest unfinished piece is always being done.
  func work(_ body: @Sendable (Int) -> Result) {
    while true {
      room.take()
      guard let index = begin() else {
        // The others that wait, for a place or a result, have nothing to wait for either.
        room.give()
        return results.give()
      }
      let result = body(index)
      row.withLock { $0.finished[index] = result }
      results.give()
    }
  }

  private func begin() -> Int? {
    row.withLock { row in
      if isStopped() { row.end = min(row.end, row.next) }
      guard row.next < row.end else { return nil }
      defer { row.next += 1 }
      return row.next
    }
  }

  /// Calls `take` with all results, in the order of the row, and returns how many there were.
  func hand(to take: (Result) -> Void) -> Int {
    var index = 0
    while index < row.withLock({ $0.end }) {
      results.take()
      while let result = row.withLock({ $0.finished.removeValue(forKey: index) }) {
        take(result)
        room.give()
        index += 1
      }
    }
    return index
  }
}
