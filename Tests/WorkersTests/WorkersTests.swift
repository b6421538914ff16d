import Synchronization
import Testing
import Workers

/// What is promised of work that is done side by side.
struct WorkersTests {
  @Test(arguments: [0, 1, 2, 3, 8, 64])
  func `what is made is handed over in order, each once`(count: Int) {
    for total in [0, 1, 2, 7, 500] {
      var taken: [Int] = []
      Workers(count).run(total, { $0 * 3 }, inOrder: { taken.append($0) })
      #expect(taken == (0..<total).map { $0 * 3 })
    }
  }

  @Test func `pieces are worked on at once`() {
    // Each of the first two pieces waits for the other to begin.
    let begun = Atomic(0)
    var taken = 0
    Workers(2).run(
      2,
      { _ in
        begun.add(1, ordering: .relaxed)
        while begun.load(ordering: .relaxed) < 2 {}
      }, inOrder: { taken += 1 })
    #expect(taken == 2)
  }

  @Test func `nobody runs far ahead of what has been taken`() {
    let begun = Atomic(0)
    var taken = 0
    var lead = 0
    Workers(4).run(
      300, { _ in _ = begun.add(1, ordering: .sequentiallyConsistent) },
      inOrder: {
        lead = max(lead, begun.load(ordering: .sequentiallyConsistent) - taken)
        taken += 1
      })
    #expect(taken == 300)
    #expect(lead <= 17)
  }

  @Test(arguments: [1, 2, 8])
  func `who is told to stop finishes what is begun, and hands it over without a gap`(count: Int) {
    for limit in [0, 1, 5, 40] {
      let begun = Atomic(0)
      var taken: [Int] = []
      let done = Workers(count).run(
        50, until: { begun.load(ordering: .relaxed) >= limit },
        { index in
          begun.add(1, ordering: .relaxed)
          return index
        }, inOrder: { taken.append($0) })
      #expect(taken == (0..<done).map(\.self))
      #expect(done == begun.load(ordering: .relaxed))
      #expect(limit...(limit + count) ~= done)
    }
  }

  @Test func `a machine has a core at least`() {
    #expect(Workers.forThisMachine.count >= 1)
    #expect(Workers(-1).count == 1)
  }
}
