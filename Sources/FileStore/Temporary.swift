/// A new file that nobody knows of yet, and that is removed unless it takes a name.
///
/// It is locked as long as it is open. One that is not locked belongs to a process that died.
struct Temporary: ~Copyable {
  let calls: SystemCalls
  let file: OpenFile
  private let path: String
  private var hasName = false

  private init(_ path: String, _ file: consuming OpenFile, _ calls: SystemCalls) {
    self.path = path
    self.file = file
    self.calls = calls
  }

  deinit {
    if !hasName { try? calls.remove(path) }
  }

  /// Creates an empty file in `folder`, under a name that says it is for the file `name`.
  static func created(
    for name: String, in folder: String, _ calls: SystemCalls, _ mode: OpenMode = .creating
  ) throws(SystemFailure) -> Temporary {
    var failure: SystemFailure
    var attempts = 0
    repeat {
      attempts += 1
      let entry = TemporaryName.new(for: name, process: calls.process)
      let path = FilePlace.path(of: entry, in: folder)
      do {
        let new = Temporary(path, try calls.opened(path, mode), calls)
        try new.lock()
        return new
      } catch { failure = error }
    } while (failure.isHeldByAnother || failure.isNameTaken) && attempts < 100
    throw failure
  }

  /// Locks the file, so that it is not taken for a leftover.
  ///
  /// Between its creation and its lock another process can have found it, and be about to remove it
  /// or have done so.
  private func lock() throws(SystemFailure) {
    try calls.lock(file)
    if try calls.status(of: file).linkCount == 0 { throw .heldByAnother("flock") }
  }

  /// Takes the name of the file at `other`, which is gone then.
  mutating func replace(_ other: String) throws(SystemFailure) {
    try calls.move(path, to: other)
    hasName = true
  }

  /// Takes the name `other` if it is free, and returns whether it was.
  mutating func take(_ other: String) throws(SystemFailure) -> Bool {
    do { try calls.moveWithoutReplacing(path, to: other) } catch {
      guard error.isNameTaken else { throw error }
      return false
    }
    hasName = true
    return true
  }
}
