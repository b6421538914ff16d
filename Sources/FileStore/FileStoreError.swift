/// The reason why a file was not read or not replaced.
public struct FileStoreError: Error, Hashable, Sendable {
  /// What stands in the way; one case for each that an operator would act on differently.
  public enum Reason: Hashable, Sendable {
    /// No file has the path, or it is a link to none.
    case notFound
    /// The folder in which the file would be created is not there.
    case noFolder
    /// The path leads through links that lead back to themselves.
    case linkLoop
    /// The path names something that cannot be read as a file.
    case notRegular(FileKind)
    /// The path names something that has no files in it.
    case notFolder(FileKind)
    /// The name is not UTF-8, so that no path leads to the file.
    case notUTF8
    /// The file has more bytes than are read.
    case tooLarge(limit: Int)
    /// The user may not read the file.
    case notReadable
    /// The user may not write the file.
    case notWritable
    /// The mode lets nobody write the file, which holds for root too.
    case readOnlyFile
    /// The user may not create files in the folder, or not replace this one.
    case readOnlyFolder
    /// The file system is mounted for reading alone.
    case readOnlyFileSystem
    /// The file is marked as one that never changes, or that only grows.
    case immutable
    /// The file has `count` names, and replacing it would part this one from the others.
    case hardLinked(count: Int)
    /// The user may not give a new file something that the old one has, which is named.
    case cannotKeep(String)
    /// The file is a mount point, whose name no other file can take.
    case mountPoint
    /// The path no longer leads to the file that was read, or it has other content.
    case changedMeanwhile
    /// Another program holds a lock on the file.
    case locked
    /// The former content cannot be copied to the file at `path`.
    case backupFailed(path: String)
    /// No room is left, or none that this user may take.
    case diskFull
    /// The system failed.
    case inputOutput
    /// The new file stands, and whether it outlives a power failure is not known.
    case notFlushed
    /// Writing in place failed halfway; the former content is in the file at `backup`.
    case torn(backup: String)
  }

  /// The path as it was given.
  public let path: String
  /// What stands in the way.
  public let reason: Reason
  /// The system call that failed, if it was one.
  public let failure: SystemFailure?

  /// Creates an error about the file at `path`.
  public init(_ path: String, _ reason: Reason, _ failure: SystemFailure? = nil) {
    self.path = path
    self.reason = reason
    self.failure = failure
  }
}

/// What a path can name.
public enum FileKind: String, Hashable, Sendable {
  /// Bytes that stay where they are put.
  case regular = "regular file"
  /// A directory.
  case folder
  /// A path to somewhere else.
  case link = "symbolic link"
  /// A first-in first-out queue, which blocks who opens it.
  case pipe = "named pipe"
  /// The end of a connection.
  case socket
  /// A terminal, a disk, or whatever else has a driver.
  case device
  /// Something that this system calls by another name.
  case unknown = "special file"
}

/// A call to the operating system that failed.
public struct SystemFailure: Error, Hashable, Sendable {
  /// The name of the call.
  public let call: String
  /// The number of the failure, `errno`.
  public let code: Int32

  /// Creates a failure of `call` with the number `code`.
  public init(_ call: String, _ code: Int32) {
    self.call = call
    self.code = code
  }
}
