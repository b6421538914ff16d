import ConfigModel
import ConfigPatch
import FileStore
import SourceText

extension Pipeline {
  /// Returns what restoring a backup makes of `input`, whose text is that of `document`.
  ///
  /// What is restored is not judged: it is what the file was.
  func outcome(
    of options: RestoreOptions, for input: Input, _ document: ConfigurationDocument
  ) throws(Failure) -> Outcome {
    let history = try BackupHistory(of: input.path, in: options.folder, store: store)
    if input.isMissing, history.entries.isEmpty, options.folder == nil {
      throw .store(FileStoreError(input.path, .notFound))
    }
    let entry = try entry(options, in: history)
    guard options.isForced || input.isMissing || history.knows(input.bytes) else {
      throw .edited(EditedFile(input, document, since: history))
    }
    let text = SourceText(entry.content)
    let after = configuration(of: text, input)
    let request = PatchRequest.restore(options)
    let isSame = !input.isMissing && text == document.text
    var outcome = try refusing(document, input) { () throws(Refusal) in
      Outcome(
        input: input, request: request, before: document,
        assignment: try ProductAssignment(of: after, input, for: request),
        result: Patch.Result(
          after: after, edits: isSame ? [] : [entry.edit(of: document.text, to: text, input)],
          settled: isSame ? ["the file is as in the backup of \(entry.backup.stamp)"] : []))
    }
    if input.isMissing { outcome.model = entry.backup.path }
    return outcome
  }

  /// Returns the input of `task`; a file that is to be restored need not be there.
  ///
  /// - Throws: ``Failure`` if it cannot be read.
  func input(for task: FileTask) throws(Failure) -> Input {
    do throws(FileStoreError) {
      return Input(try store.read(task.path), as: task.nominalPath, kind: task.kind)
    } catch {
      guard case .restore = task.request, error.reason == .notFound else { throw .store(error) }
      return Input(missing: task.path, as: task.nominalPath, kind: task.kind)
    }
  }

  /// Creates the file of `outcome`, which was not there, if it is not there still.
  func create(_ outcome: Outcome) throws(Failure) -> Commit {
    try storing { store throws(FileStoreError) in
      try store.create(outcome.input.path, holding: outcome.bytes, like: outcome.model)
    }
    return .written(backup: nil)
  }

  /// Finds out whether ``create(_:)`` would succeed now.
  func rehearseCreation(_ outcome: Outcome) throws(Failure) -> Commit {
    try storing { store throws(FileStoreError) in
      try store.rehearseCreation(of: outcome.input.path)
    }
    return .pending
  }

  private func entry(
    _ options: RestoreOptions, in history: BackupHistory
  ) throws(Failure) -> BackupHistory.Entry {
    do throws(MissingBackup) { return try history.entry(options) } catch {
      throw .noBackup(error)
    }
  }
}

extension BackupHistory.Entry {
  /// The edit that brings `text` back to `former`: whole lines, from the first to the last that
  /// differ.
  fileprivate func edit(
    of text: SourceText, to former: SourceText, _ input: Input
  ) -> PlannedEdit {
    let (now, then) = (text.utf8, former.utf8)
    var start = zip(now, then).prefix { $0 == $1 }.count
    let limit = min(now.count, then.count)
    while !now.beginsLine(at: start) { start -= 1 }
    var tail = zip(now.reversed(), then.reversed()).prefix(limit - start).prefix { $0 == $1 }.count
    while tail > 0, !now.beginsLine(at: now.count - tail) || !then.beginsLine(at: then.count - tail)
    {
      tail -= 1
    }
    let range = start..<(now.count - tail)
    return PlannedEdit(
      TextEdit(range, former[start..<(then.count - tail)]), inPlaceOf: text[range], at: "/",
      (input.isMissing ? "creates the file from" : "restores") + " the backup of \(backup.stamp)"
        + (record.map { ", made before '\($0.command)'" } ?? ""))
  }
}

extension [UInt8] {
  /// Returns whether a line begins at `offset`.
  fileprivate func beginsLine(at offset: Int) -> Bool {
    offset == 0 || self[offset - 1] == UInt8(ascii: "\n")
  }
}
