import Synchronization

/// Pieces of work in a row: which is the next to begin, and what the finished ones have made.
final class Line<Result: Sendable>: Sendable {
  private struct Row {
    var next = 0
    var finished: [Int: Result] = [:]
  }

  private let total: Int
  private let row = Mutex(Row())
  /// Who begins a piece takes a place, and who takes a result makes one free.
  private let room: Permits
  private let results = Permits(0)

  init(of total: Int, room: Int) {
    self.total = total
    self.room = Permits(room)
  }

  /// Does pieces until none is left.
  ///
  /// A place comes before a number, so that the lowest unfinished piece is always being done.
  func work(_ body: @Sendable (Int) -> Result) {
    while true {
      room.take()
      let index = row.withLock { row in
        defer { row.next += 1 }
        return row.next
      }
      // The others that wait for a place have nothing to do either.
      guard index < total else { return room.give() }
      let result = body(index)
      row.withLock { $0.finished[index] = result }
      results.give()
    }
  }

  /// Calls `take` with all results, in the order of the row.
  func hand(to take: (Result) -> Void) {
    var index = 0
    while index < total {
      results.take()
      while let result = row.withLock({ $0.finished.removeValue(forKey: index) }) {
        take(result)
        room.give()
        index += 1
      }
    }
  }
}
