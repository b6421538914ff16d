/// The name of a backup: `NAME.20261231-235959.bak`, or with `-2`, `-3` after the time.
struct BackupName: Hashable, Comparable {
  private let file: String
  private let time: String
  private let number: Int

  /// Creates the name of the next backup of `file` in the second `seconds` since 1970.
  ///
  /// It follows all of `entries`, also where the first ones of that second are gone already, or all
  /// but their records: a free name that comes before others would pass for an old backup.
  init(of file: String, at seconds: Int, beside entries: some Sequence<String> = []) {
    let first = BackupName(file, UTCTime.spelled(seconds), 1)
    let backups = entries.map { $0.hasSuffix(Self.record) ? String($0.dropLast(5)) : $0 }
    let last = backups.compactMap { BackupName($0, of: file) }.filter { $0.time == first.time }
      .max()
    self = last?.next ?? first
  }

  /// What stands behind the name of a backup in that of its record.
  static let record = ".json"

  /// Returns the backups of `file` among `entries`, the oldest first.
  static func all(of file: String, in entries: [String]) -> [BackupName] {
    entries.compactMap { BackupName($0, of: file) }.sorted()
  }

  /// Reads a name that was made for `file`.
  init?(_ entry: String, of file: String) {
    guard entry.hasPrefix("\(file)."), entry.hasSuffix(".bak") else { return nil }
    let middle = entry.dropFirst(file.count + 1).dropLast(4)
    let parts = middle.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count).prefix(2) == [8, 6], parts.count <= 3,
      parts.allSatisfy({ $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) }),
      let number = parts.count == 3 ? Int(parts[2]) : 1
    else { return nil }
    self.init(file, "\(parts[0])-\(parts[1])", number)
    guard spelled == entry else { return nil }
  }

  private init(_ file: String, _ time: String, _ number: Int) {
    self.file = file
    self.time = time
    self.number = number
  }

  /// The name to try if this one is taken.
  var next: BackupName { BackupName(file, time, number + 1) }

  /// What tells the backup from others of the file.
  var stamp: String { number == 1 ? time : "\(time)-\(number)" }

  /// The name as it stands in a folder.
  var spelled: String { "\(file).\(stamp).bak" }

  /// Returns whether `left` was made before `right`.
  static func < (left: BackupName, right: BackupName) -> Bool {
    (left.time, left.number) < (right.time, right.number)
  }

  /// Returns those of `entries` that must go, oldest first, for `limit` backups to stay.
  ///
  /// This one stays, even if the clock went back and it looks like the oldest.
  func surplus(in entries: some Sequence<String>, limit: Int) -> [BackupName] {
    Self.all(of: file, in: Array(entries)).filter { $0 != self }.dropLast(limit - 1)
  }
}
