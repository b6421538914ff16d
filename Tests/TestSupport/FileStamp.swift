#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What tells whether a file was touched: it changes with every write, rename and change of mode.
public struct FileStamp: Hashable, Sendable {
  /// The number of the file on its volume.
  public let inode: UInt64
  /// The permissions and the kind of the file.
  public let mode: UInt32
  /// The number of names of the file.
  public let linkCount: Int
  /// The seconds and nanoseconds of the last change of the content.
  public let modified: [Int]
  /// The seconds and nanoseconds of the last change of anything.
  public let changed: [Int]

  /// Takes the stamp of the file at `path`, not following a link.
  ///
  /// - Throws: ``UnreadableFile`` if there is none.
  public init(ofFile path: String) throws {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { throw UnreadableFile(path: path) }
    inode = UInt64(status.st_ino)
    mode = UInt32(status.st_mode)
    linkCount = Int(status.st_nlink)
    #if canImport(Glibc)
      modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
      changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    #else
      modified = [status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec]
      changed = [status.st_ctimespec.tv_sec, status.st_ctimespec.tv_nsec]
    #endif
  }
}
