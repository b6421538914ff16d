import Synchronization

/// Files that exist in memory alone, for tests and for users of the library without a disk.
///
/// It obeys the laws of ``FileStore`` as far as they can be told apart here: a path is a file or it
/// is not, so there are no links, no folders and no rights.
public final class InMemoryFileStore: FileStore {
  private let volume = Mutex(InMemoryVolume())

  /// Creates a store that holds `files`, bytes by path.
  public init(_ files: [String: [UInt8]] = [:]) {
    for (path, bytes) in files { self[path] = bytes }
  }

  /// The content of the file at `path`, or `nil` if there is none; setting it is another's write.
  public subscript(path: String) -> [UInt8]? {
    get { volume.withLock { $0.files[path]?.bytes } }
    set { volume.withLock { $0.write(newValue, to: path) } }
  }

  /// The paths of all files, sorted.
  public var paths: [String] { volume.withLock { $0.files.keys.sorted() } }

  /// Returns the file at `path` as it is now.
  ///
  /// - Throws: ``FileStoreError`` if there is none.
  public func read(_ path: String) throws(FileStoreError) -> FileSnapshot {
    guard let file = volume.withLock({ $0.files[path] }) else {
      throw FileStoreError(path, .notFound)
    }
    let identity = Self.identity(of: file)
    return FileSnapshot(path: path, bytes: file.bytes, identity: identity)
  }

  /// Gives the file that `snapshot` was taken of new `bytes`, if it is still that file.
  ///
  /// - Throws: ``FileStoreError`` if it is not.
  @discardableResult
  public func replace(
    _ snapshot: FileSnapshot, by bytes: [UInt8], _ options: ReplaceOptions
  ) throws(FileStoreError) -> Replacement {
    guard bytes != snapshot.bytes else { return .unchanged }
    let path = snapshot.path
    return try volume.withLock { volume throws(FileStoreError) in
      try Self.confirm(snapshot, in: volume)
      let backup = options.backup.map { volume.makeBackup($0, of: snapshot, options.record) }
      volume.write(bytes, to: path)
      return .written(backup: backup)
    }
  }

  /// Returns the backups of the file at `path` beside it or in `folder`, the oldest first.
  public func backups(of path: String, in folder: String?) -> [StoredBackup] {
    volume.withLock { $0.backups(of: path, in: folder) }
  }

  /// Returns the files below `folder` for whose path, from the folder on, `isWanted`.
  ///
  /// - Throws: ``FileStoreError`` if no path begins with it.
  public func files(
    under folder: String, where isWanted: (String) -> Bool
  ) throws(FileStoreError) -> FolderListing {
    let all = volume.withLock { $0.files(under: folder) }
    guard !all.isEmpty else { throw FileStoreError(folder, .notFound) }
    return FolderListing(of: folder, all.filter(isWanted))
  }

  /// Returns the root, since a store in memory has no folders.
  public func workingFolder() -> String { "/" }

  /// Creates a file at `path` that holds `bytes`; there are no attributes that it could have.
  ///
  /// - Throws: ``FileStoreError`` if there is one.
  public func create(
    _ path: String, holding bytes: [UInt8], like model: String?
  ) throws(FileStoreError) {
    try volume.withLock { volume throws(FileStoreError) in
      guard volume.files[path] == nil else { throw FileStoreError(path, .changedMeanwhile) }
      volume.write(bytes, to: path)
    }
  }

  /// Finds out whether the name `path` is free.
  ///
  /// - Throws: ``FileStoreError`` if it is not.
  public func rehearseCreation(of path: String) throws(FileStoreError) {
    if self[path] != nil { throw FileStoreError(path, .changedMeanwhile) }
  }

  /// Finds out whether the file that `snapshot` was taken of is still that file.
  ///
  /// - Throws: ``FileStoreError`` if it is not.
  public func rehearse(
    _ snapshot: FileSnapshot, by bytes: [UInt8], _ options: ReplaceOptions
  ) throws(FileStoreError) {
    guard bytes != snapshot.bytes else { return }
    try volume.withLock { volume throws(FileStoreError) in try Self.confirm(snapshot, in: volume) }
  }

  private static func confirm(
    _ snapshot: FileSnapshot, in volume: InMemoryVolume
  ) throws(FileStoreError) {
    guard let file = volume.files[snapshot.path], identity(of: file) == snapshot.identity,
      file.bytes == snapshot.bytes
    else { throw FileStoreError(snapshot.path, .changedMeanwhile) }
  }

  private static func identity(of file: InMemoryVolume.File) -> FileIdentity {
    FileIdentity(
      device: 0, file: file.version, size: file.bytes.count, modifiedSeconds: 0,
      modifiedNanoseconds: 0)
  }
}
