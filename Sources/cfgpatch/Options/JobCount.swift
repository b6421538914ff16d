import ArgumentParser
import Workers

/// The number of files that are worked on at once.
struct JobCount: ExpressibleByArgument {
  private let number: Int

  private static let most = 256

  init?(argument: String) {
    guard let number = Int(argument), (1...Self.most).contains(number) else { return nil }
    self.number = number
  }

  /// What an option of this kind says of itself.
  static let help = ArgumentHelp(
    "Work on this many files at once, 256 at most (default: one for each core).",
    valueName: "number")

  /// Who works on the files where `count` is said.
  static func workers(_ count: JobCount?) -> Workers {
    count.map { Workers($0.number) } ?? .forThisMachine
  }
}
