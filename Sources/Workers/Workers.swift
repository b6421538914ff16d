/// Threads that do pieces of work side by side, and hand over what they make in order.
///
/// They wait for disks as much as they compute, which is what threads are for: there may be more of
/// them than cores. One worker is no thread at all.
public struct Workers: Sendable {
  /// The number of pieces that are worked on at once, at least 1.
  public let count: Int

  /// Creates `count` workers, or one if that is less.
  public init(_ count: Int) { self.count = max(1, count) }

  /// Creates as many workers as this process may use cores.
  public static var forThisMachine: Workers { Workers(Thread.coreCount) }

  /// Does the pieces of work numbered from 0 to before `total`, and calls `take` with what each
  /// makes, on this thread and in the order of the numbers.
  ///
  /// Little is kept: nobody begins a piece that is much further than what has been taken. Once
  /// `isStopped`, nobody begins one at all, and those that are begun are finished and taken.
  ///
  /// - Returns: The number of pieces that were done.
  @discardableResult
  public func run<Result: Sendable>(
    _ total: Int, until isStopped: @escaping @Sendable () -> Bool = { false },
    _ work: @escaping @Sendable (Int) -> Result, inOrder take: (Result) -> Void
  ) -> Int {
    let count = min(count, total)
    let line = Line<Result>(of: total, room: count * Self.leadOfEach, isStopped: isStopped)
    let threads = (0..<(count > 1 ? count : 0)).compactMap { _ in Thread { line.work(work) } }
    defer { for thread in threads { thread.join() } }
    guard threads.isEmpty else { return line.hand(to: take) }
    // Where no thread is wanted, or the system grants none, this one does the work.
    for index in 0..<total {
      if isStopped() { return index }
      take(work(index))
    }
    return total
  }

  /// How many pieces each worker may be ahead of what has been taken.
  private static let leadOfEach = 4
}
