/// The way through a folder and the folders in it.
///
/// It follows no link to a folder, so that it comes to an end and sees each file once by its own
/// name. What cannot be read is noted, and the rest is seen all the same.
struct FolderWalk {
  let calls: SystemCalls
  let root: String
  /// Returns whether a file is looked for, by its path from the root.
  let isWanted: (String) -> Bool
  private(set) var files: [String] = []
  private(set) var unread: [FileStoreError] = []

  init(_ root: String, _ calls: SystemCalls, where isWanted: @escaping (String) -> Bool) {
    self.root = root
    self.calls = calls
    self.isWanted = isWanted
  }

  /// Sees what is in the root.
  ///
  /// - Throws: ``SystemFailure`` if the root itself cannot be read.
  mutating func start() throws(SystemFailure) {
    for entry in try calls.entries(of: root) { see(entry, in: "") }
  }

  private mutating func see(_ entry: FolderEntry, in prefix: String) {
    let path = prefix + entry.name
    do throws(SystemFailure) {
      switch try kind(of: entry, path) {
      case .folder: try enter(entry, path)
      case .regular: add(entry, path)
      case .link: if isWanted(path), try leadsToFile(path) { add(entry, path) }
      default: break
      }
    } catch {
      let reason = error.reason(denied: .notReadable, missing: .notFound)
      // What went away since its folder was read is not there, and a link to nothing is no file.
      guard reason != .notFound, reason != .linkLoop else { return }
      unread.append(FileStoreError(shown(path), reason, error))
    }
  }

  private func kind(of entry: FolderEntry, _ path: String) throws(SystemFailure) -> FileKind {
    if let kind = entry.kind { return kind }
    return try calls.status(of: shown(path)).kind
  }

  private mutating func enter(_ entry: FolderEntry, _ path: String) throws(SystemFailure) {
    guard entry.name != FolderListing.ignoredFolder else { return }
    guard entry.isUTF8 else { return unread.append(FileStoreError(shown(path), .notUTF8)) }
    for inner in try calls.entries(of: shown(path)) { see(inner, in: path + "/") }
  }

  private mutating func add(_ entry: FolderEntry, _ path: String) {
    guard isWanted(path) else { return }
    guard entry.isUTF8 else { return unread.append(FileStoreError(shown(path), .notUTF8)) }
    files.append(path)
  }

  private func leadsToFile(_ path: String) throws(SystemFailure) -> Bool {
    try calls.status(of: calls.resolved(shown(path)).path).kind == .regular
  }

  /// Returns the path by which the system, and the user, find what is at `path` from the root.
  private func shown(_ path: String) -> String {
    root == "." ? path : FilePlace.path(of: path, in: root)
  }
}
