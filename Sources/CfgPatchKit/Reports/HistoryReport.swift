public import FileStore
public import SourceDiagnostics

/// The backups of a file, the newest first.
public struct HistoryReport: Sendable {
  private let history: BackupHistory
  private let content: [UInt8]?

  /// Creates the report of the backups of a file that holds `content`; `nil` if it is gone.
  public init(_ history: BackupHistory, of content: [UInt8]?) {
    self.history = history
    self.content = content
  }

  /// Creates the report of the backups of the file at `path`, which may be gone, that lie beside it
  /// or in `folder`.
  ///
  /// - Throws: ``Failure`` if something cannot be read, or if there is neither file nor backup.
  public init(
    of path: String, in folder: String? = nil, store: any FileStore = LocalFileStore()
  ) throws(Failure) {
    let history = try BackupHistory(of: path, in: folder, store: store)
    do throws(FileStoreError) {
      self.init(history, of: try store.read(path).bytes)
    } catch {
      guard error.reason == .notFound, !history.entries.isEmpty else { throw .store(error) }
      self.init(history, of: nil)
    }
  }

  /// The report for a person, a line for each backup.
  public var text: String {
    let count = history.entries.count
    let number = count == 0 ? "no backup" : count == 1 ? "1 backup" : "\(count) backups"
    let gone = content == nil ? ", and the file itself is gone" : ""
    return (["\(history.path.visible): \(number)\(gone)"] + history.entries.reversed().map(line))
      .joined(separator: "\n") + "\n"
  }

  /// The backups as JSON.
  public var value: JSONValue {
    [
      "path": .string(history.path), "exists": .boolean(content != nil),
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
