import CFileStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SystemCalls {
  /// Returns the path, free of links, of the file that `path` leads to.
  func resolved(_ path: String) throws(SystemFailure) -> FilePlace {
    // A path ends at a zero byte for the system, so that one with such a byte inside names no file.
    guard !path.utf8.contains(0) else { throw SystemFailure("realpath", ENOENT) }
    var resolved = ""
    try call("realpath") {
      guard let found = unsafe realpath(path, nil) else { return -1 }
      resolved = unsafe String(cString: found)
      unsafe free(found)
      return 0
    }
    return FilePlace(absolute: resolved)
  }

  /// Returns the path of the folder from which relative paths start.
  func workingFolder() throws(SystemFailure) -> String {
    var folder = ""
    try call("getcwd") {
      guard let found = unsafe getcwd(nil, 0) else { return -1 }
      folder = unsafe String(cString: found)
      unsafe free(found)
      return 0
    }
    return folder
  }

  /// Returns what `path` itself names, be it a link.
  func status(of path: String) throws(SystemFailure) -> FileStatus {
    var result = stat()
    try call("lstat") { unsafe lstat(path, &result) }
    return FileStatus(result)
  }

  /// Throws if this user may not write to what `path` names.
  func checkWritable(_ path: String) throws(SystemFailure) {
    try call("faccessat") { unsafe faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) }
  }

  func move(_ path: String, to other: String) throws(SystemFailure) {
    try call("rename") { unsafe rename(path, other) }
  }

  func moveWithoutReplacing(_ path: String, to other: String) throws(SystemFailure) {
    try call("renameat2") { unsafe cfilestore_move_without_replacing(path, other) }
  }

  func remove(_ path: String) throws(SystemFailure) {
    try call("unlink") { unsafe unlink(path) }
  }

  /// Returns the names in a folder, in no order.
  func names(in folder: String) throws(SystemFailure) -> [String] {
    try entries(of: folder).map(\.name)
  }

  /// Returns what is in a folder, in no order.
  func entries(of folder: String) throws(SystemFailure) -> [FolderEntry] {
    var entries: [FolderEntry] = []
    try call("opendir") {
      guard let stream = unsafe opendir(folder) else { return -1 }
      defer { unsafe closedir(stream) }
      entries = []
      errno = 0
      while let entry = unsafe readdir(stream) {
        let found = unsafe FolderEntry(cfilestore_name(entry), type: entry.pointee.d_type)
        if !found.isDots { entries.append(found) }
        errno = 0
      }
      return errno == 0 ? 0 : -1
    }
    return entries
  }
}
