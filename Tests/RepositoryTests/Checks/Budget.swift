/// How large things of one kind may be.
struct Budget: Equatable {
  let median: Int?
  let ninetiethPercentile: Int?
  let most: Int

  /// Reads a row of the table of budgets: median, 90th percentile, most.
  init?(_ cells: some Collection<String>) {
    let numbers = cells.map { Int($0) }
    guard numbers.count == 3, let most = numbers[2] else { return nil }
    median = numbers[0]
    ninetiethPercentile = numbers[1]
    self.most = most
  }

  /// Returns what of `measures` is over the budget.
  func faults(of measures: [Measure], of kind: String) -> [String] {
    let spread = Spread(of: measures)
    var faults = measures.filter { $0.value > most }
      .map { "\(kind): \($0.place) has \($0.value), at most \(most)" }
    if let median, spread.median > median {
      faults.append("\(kind): the median is \(spread.median), at most \(median)")
    }
    if let ninetiethPercentile, spread.ninetiethPercentile > ninetiethPercentile {
      faults.append("\(kind): p90 is \(spread.ninetiethPercentile), at most \(ninetiethPercentile)")
    }
    return faults
  }
}

/// The size of one thing.
struct Measure {
  let place: String
  let value: Int
}

/// How sizes are spread.
struct Spread: CustomStringConvertible {
  let count: Int
  let median: Int
  let ninetiethPercentile: Int
  let most: Int

  init(of measures: [Measure]) {
    let values = measures.map(\.value).sorted()
    count = values.count
    median = values.isEmpty ? 0 : values[(count - 1) / 2]
    ninetiethPercentile = values.isEmpty ? 0 : values[(count - 1) * 9 / 10]
    most = values.last ?? 0
  }

  var description: String { "\(count), median \(median), p90 \(ninetiethPercentile), most \(most)" }
}
