extension FileStoreError: CustomStringConvertible {
  /// What is, in one sentence of lower case without a full stop.
  public var message: String {
    guard let failure else { return sentence }
    return "\(sentence) (\(failure.call): \(failure.text))"
  }

  /// The ``message``.
  public var description: String { message }

  private var sentence: String {
    switch reason {
    case .notFound: "'\(path)' does not exist"
    case .noFolder: "the folder of '\(path)' does not exist"
    case .linkLoop: "'\(path)' is a link that leads back to itself"
    case .notRegular(let kind): "'\(path)' is a \(kind.rawValue), not a file"
    case .notFolder(let kind): "'\(path)' is a \(kind.rawValue), not a folder"
    case .notUTF8: "the name of '\(path)' is not UTF-8"
    case .tooLarge(let limit): "'\(path)' has more than \(limit) bytes"
    case .notReadable: "'\(path)' may not be read by this user"
    case .notWritable: "'\(path)' may not be written by this user"
    case .readOnlyFile: "'\(path)' is read-only"
    case .readOnlyFolder: "the folder of '\(path)' may not be written by this user"
    case .readOnlyFileSystem: "'\(path)' is on a read-only file system"
    case .immutable: "'\(path)' is marked as immutable"
    case .hardLinked(let count): "'\(path)' is one of \(count) hard links to the same file"
    case .cannotKeep(let what): "'\(path)' would not keep its \(what)"
    case .mountPoint: "'\(path)' is a mount point, which no new file can replace"
    case .changedMeanwhile: "'\(path)' is no longer the file that was read"
    case .locked: "'\(path)' is locked by another program"
    case .backupFailed(let backup): "'\(path)' cannot be backed up to '\(backup)'"
    case .diskFull: "there is no room to write '\(path)'"
    case .inputOutput: "the system cannot read or write '\(path)'"
    case .notFlushed: "'\(path)' is written, and may not outlive a power failure"
    case .torn(let backup): "'\(path)' is half written, and its former content is in '\(backup)'"
    }
  }

  /// What to do about it, as an instruction.
  public var advice: String {
    switch reason {
    case .notFound: "check the path, and where it leads if it is a link"
    case .noFolder: "make the folder, or name another one"
    case .linkLoop: "make the link lead to the file"
    case .notRegular(.folder): "name its files, or the folder in a policy"
    case .notRegular: "name a file"
    case .notFolder: "name a folder"
    case .notUTF8: "rename it, or hand a file over as standard input"
    case .tooLarge: "check that this is a configuration file"
    case .notReadable, .notWritable, .readOnlyFolder:
      "run as a user who may, or change the permissions"
    case .readOnlyFile: "make the file writable if it is meant to change"
    case .readOnlyFileSystem: "mount the file system for writing"
    case .immutable: "take the mark away with 'chattr -i -a' if the file is meant to change"
    case .hardLinked: "allow writing in place to change the file under all its names"
    case .cannotKeep: "run as root or as the owner, or allow writing in place"
    case .mountPoint: "allow writing in place, or edit the file that is mounted"
    case .changedMeanwhile: "run again, which starts from the file as it is now"
    case .locked: "run again when the other program is done"
    case .backupFailed: "name a folder that exists and can be written"
    case .diskFull: "make room and run again"
    case .inputOutput, .notFlushed: "check the disk"
    case .torn(let backup): "copy '\(backup)' over the file"
    }
  }
}
