import SourceDiagnostics

/// How far a long run is: a line at the bottom of the terminal of a person who waits.
///
/// It comes after a second, and moves ten times a second at most.
struct Progress {
  private let total: Int
  private let console: Console
  private let isWanted: Bool
  private var done = 0
  private var nextTime: Int

  /// Milliseconds.
  private static let patience = 1000
  private static let pause = 100
  private static let columns = 79

  /// Creates the progress of a run over `total` files, which stays unseen where nobody looks at
  /// standard error or `isQuiet`.
  init(of total: Int, isQuiet: Bool, on console: Console) {
    self.total = total
    self.console = console
    isWanted = !isQuiet && total > 1 && console.canShowProgress
    nextTime = console.milliseconds + Self.patience
  }

  /// Counts a file that is done.
  mutating func add(_ path: String) {
    done += 1
    guard isWanted, done < total else { return }
    let now = console.milliseconds
    guard now >= nextTime else { return }
    nextTime = now + Self.pause
    console.showProgress(Self.line(done, of: total, path))
  }

  /// The line, of which the end of the path is what matters.
  static func line(_ done: Int, of total: Int, _ path: String) -> String {
    let counts = "\(done) of \(total) files: "
    let path = path.visible
    let room = columns - counts.count
    return counts + (path.count > room ? "…" + path.suffix(room - 1) : path)
  }
}
