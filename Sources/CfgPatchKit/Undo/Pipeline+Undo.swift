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
    let entry = try entry(options, in: history)
    guard options.isForced || history.knows(input.bytes) else {
      throw .edited(EditedFile(input, document, since: history))
    }
    let text = SourceText(entry.content)
    let after = configuration(of: text, input)
    let request = PatchRequest.restore(options)
    let isSame = text == document.text
    return try refusing(document, input) { () throws(Refusal) in
      Outcome(
        input: input, request: request, before: document,
        assignment: try ProductAssignment(of: after, input, for: request),
        result: Patch.Result(
          after: after, edits: isSame ? [] : [entry.edit(of: document.text, to: text)],
          settled: isSame ? ["the file is as in the backup of \(entry.backup.stamp)"] : []))
    }
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
  fileprivate func edit(of text: SourceText, to former: SourceText) -> PlannedEdit {
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
      "restores the backup of \(backup.stamp)"
        + (record.map { ", made before '\($0.command)'" } ?? ""))
  }
}

extension [UInt8] {
  /// Returns whether a line begins at `offset`.
  fileprivate func beginsLine(at offset: Int) -> Bool {
    offset == 0 || self[offset - 1] == UInt8(ascii: "\n")
  }
}
