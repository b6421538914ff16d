/// What a store in memory holds.
struct InMemoryVolume {
  /// A file, and how many writes to the volume there were when it was written.
  struct File {
    var bytes: [UInt8]
    var version: UInt64
  }

  private(set) var files: [String: File] = [:]
  private var version: UInt64 = 0

  /// Makes `path` a file of `bytes`, or of nothing where there are none.
  mutating func write(_ bytes: [UInt8]?, to path: String) {
    version += 1
    let version = version
    files[path] = bytes.map { File(bytes: $0, version: version) }
  }

  /// Returns the backups of the file at `path`, the oldest first.
  func backups(of path: String, in folder: String?) -> [StoredBackup] {
    let home = Home(of: path, in: folder)
    return BackupName.all(of: home.stem, in: entries(of: home)).map { StoredBackup($0, home) }
  }

  /// Copies what was read to a new file, with `record` beside it, and returns its path.
  mutating func makeBackup(
    _ policy: BackupPolicy, of snapshot: FileSnapshot, _ record: [UInt8]?
  ) -> String {
    let home = Home(of: snapshot.path, in: policy.folder)
    let entries = entries(of: home)
    let name = BackupName(of: home.stem, at: SystemCalls().now(), beside: entries)
    let backup = StoredBackup(name, home)
    write(snapshot.bytes, to: backup.path)
    if let record { write(record, to: backup.recordPath) }
    for name in policy.limit.map({ name.surplus(in: entries, limit: $0) }) ?? [] {
      write(nil, to: StoredBackup(name, home).path)
      write(nil, to: StoredBackup(name, home).recordPath)
    }
    return backup.path
  }

  /// Returns the paths of all files below `folder`, from there on; those of Git are none.
  func files(under folder: String) -> [String] {
    let prefix = folder == "." ? "" : FilePlace.path(of: "", in: folder)
    return files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      .filter {
        !$0.split(separator: "/").dropLast().contains(Substring(FolderListing.ignoredFolder))
      }
  }

  private func entries(of home: Home) -> [String] {
    files.keys.filter { $0.hasPrefix(home.prefix) }.map { String($0.dropFirst(home.prefix.count)) }
  }

  /// Where the backups of a file lie.
  fileprivate struct Home {
    /// What their paths begin with, up to the last slash.
    let prefix: String
    /// What their names begin with.
    let stem: String

    init(of path: String, in folder: String?) {
      // A store in memory knows no root, so that a path need not begin with a slash.
      let place = FilePlace(absolute: path.hasPrefix("/") ? path : "/\(path)")
      let own = String(path.dropLast(place.name.count))
      prefix = folder.map { FilePlace.path(of: "", in: $0) } ?? own
      stem = prefix == own ? place.name : place.backupStem(in: prefix)
    }
  }
}

extension StoredBackup {
  fileprivate init(_ name: BackupName, _ home: InMemoryVolume.Home) {
    self.init(path: home.prefix + name.spelled, stamp: name.stamp)
  }
}
