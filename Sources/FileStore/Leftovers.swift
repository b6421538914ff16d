import Synchronization

/// The temporary files that processes which died have left in folders.
///
/// A folder is looked into once, so that replacing each of its thousand files does not read a
/// thousand names a thousand times.
final class Leftovers: Sendable {
  private let found = Mutex<[String: [String]]>([:])

  /// Removes those for `name` in `folder`.
  ///
  /// Nothing depends on it, so what cannot be removed stays.
  func remove(of name: String, in folder: String, _ calls: SystemCalls) {
    for entry in names(in: folder, calls) where TemporaryName.matches(entry, for: name) {
      let path = FilePlace.path(of: entry, in: folder)
      guard (try? calls.status(of: path).kind) == .regular,
        let file = try? calls.opened(path, .reading), (try? calls.lock(file)) == true
      else { continue }
      try? calls.remove(path)
    }
  }

  private func names(in folder: String, _ calls: SystemCalls) -> [String] {
    if let known = found.withLock({ $0[folder] }) { return known }
    let names = ((try? calls.names(in: folder)) ?? []).filter(TemporaryName.isLikely)
    found.withLock { $0[folder] = names }
    return names
  }
}
