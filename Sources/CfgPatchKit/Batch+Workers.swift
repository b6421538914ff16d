import FileStore
public import Workers

extension Batch {
  /// Processes the files of `tasks` side by side, and calls `take` with what `reduce` keeps of
  /// each, on this thread and in the order of the tasks.
  ///
  /// Once `isStopped`, no other file is begun. Where two paths lead to one file, who comes second
  /// starts from what the first has left.
  ///
  /// - Returns: The number of files that were processed.
  @discardableResult
  public func process<Kept: Sendable>(
    _ tasks: [FileTask], by workers: Workers,
    until isStopped: @escaping @Sendable () -> Bool = { false },
    keeping reduce: @escaping @Sendable (ProcessedFile) -> Kept, take: (Kept) -> Void
  ) -> Int {
    let latecomers = workers.count > 1 ? latecomers(among: tasks) : []
    var index = 0
    return workers.run(
      tasks.count, until: isStopped, { latecomers.contains($0) ? nil : reduce(process(tasks[$0])) },
      inOrder: { kept in
        take(kept ?? reduce(process(tasks[index])))
        index += 1
      })
  }

  /// Returns the numbers of the tasks about a file that one before them is about too.
  private func latecomers(among tasks: [FileTask]) -> Set<Int> {
    var known: Set<String> = []
    return Set(
      tasks.indices.filter {
        !known.insert(pipeline.store.destination(of: tasks[$0].path)).inserted
      }
    )
  }
}
