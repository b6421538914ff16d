public import FileStore
import SourceText

/// The backups of one file, and what was written after each.
public struct BackupHistory: Sendable {
  /// A backup with what is known of it.
  public struct Entry: Sendable {
    /// Where the backup is.
    public let backup: StoredBackup
    /// The bytes that the file had.
    public let content: [UInt8]
    /// What was done to the file then, if that was kept.
    public let record: FilePlan?

    /// What was written then, if that was kept.
    var written: SourceText? { record?.result(for: SourceText(content)) }
  }

  /// The path of the file.
  public let path: String
  /// The backups, the oldest first.
  public let entries: [Entry]

  /// Reads the backups of the file at `path` that lie beside it or in `folder`.
  ///
  /// A record that is damaged counts as none: the backup is as good without it. The file itself
  /// need not be there.
  ///
  /// - Throws: ``Failure`` if the folder or a backup cannot be read.
  public init(
    of path: String, in folder: String? = nil, store: any FileStore = LocalFileStore()
  ) throws(Failure) {
    self.path = path
    do throws(FileStoreError) {
      entries = try store.backups(of: path, in: folder).map { backup throws(FileStoreError) in
        Entry(
          backup: backup, content: try store.read(backup.path).bytes,
          record: Self.record(at: backup.recordPath, in: store))
      }
    } catch {
      throw .store(error)
    }
  }

  private static func record(at path: String, in store: any FileStore) -> FilePlan? {
    do throws(Failure) { return try Plan(at: path, in: store).files.first } catch { return nil }
  }

  /// Returns the entry that `options` mean.
  ///
  /// A copy of what a restored file was is meant only by its stamp: else to restore once more would
  /// undo it.
  ///
  /// - Throws: ``MissingBackup`` if there is none.
  func entry(_ options: RestoreOptions) throws(MissingBackup) -> Entry {
    let found = entries.last { entry in
      options.stamp.map { $0 == entry.backup.stamp } ?? (entry.record?.command != "restore")
    }
    guard let found else {
      throw MissingBackup(
        path: path, folder: options.folder, stamp: options.stamp,
        stamps: entries.map(\.backup.stamp))
    }
    return found
  }

  /// Returns whether `bytes` are what the file had before or after a change that was kept.
  func knows(_ bytes: [UInt8]) -> Bool {
    let mark = ContentMark(of: bytes)
    return entries.contains { $0.content == bytes || $0.record?.after == mark }
  }
}

/// A backup that is not there.
public struct MissingBackup: Error, Hashable, Sendable {
  /// The path of the file.
  public let path: String
  /// The folder that was searched, or `nil` for that of the file.
  public let folder: String?
  /// The stamp that was asked for, if one was.
  public let stamp: String?
  /// The stamps that there are, the oldest first.
  public let stamps: [String]
}
