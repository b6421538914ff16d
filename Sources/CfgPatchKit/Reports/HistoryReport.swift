import FileStore
public import SourceDiagnostics

/// The backups of a file, the newest first.
public struct HistoryReport: Sendable {
  private let history: BackupHistory
  private let content: [UInt8]

  /// Creates the report of the backups of a file that holds `content`.
  public init(_ history: BackupHistory, of content: [UInt8]) {
    self.history = history
    self.content = content
  }

  /// The report for a person, a line for each backup.
  public var text: String {
    let count = history.entries.count
    let number = count == 0 ? "no backup" : count == 1 ? "1 backup" : "\(count) backups"
    return (["\(history.path.visible): \(number)"] + history.entries.reversed().map(line))
      .joined(separator: "\n") + "\n"
  }

  /// The backups as JSON.
  public var value: JSONValue {
    [
      "path": .string(history.path),
      "backups": .array(
        history.entries.reversed().map { entry in
          [
            "stamp": .string(entry.backup.stamp), "path": .string(entry.backup.path),
            "size": .integer(entry.content.count), "command": JSONValue(entry.record?.command),
            "same": .boolean(entry.content == content),
          ]
        }),
    ]
  }

  private func line(_ entry: BackupHistory.Entry) -> String {
    let command = entry.record.map { ", made before '\($0.command.visible)'" } ?? ""
    let same = entry.content == content ? ", same as the file" : ""
    return "  \(entry.backup.stamp): \(entry.content.count) bytes\(command)\(same)"
  }
}
