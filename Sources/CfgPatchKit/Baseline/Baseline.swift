public import SourceDiagnostics

/// Findings that are known, kept in a file: whoever uses it is told of new ones only.
///
/// A finding is known by the path of its file and its fingerprint, which says nothing of lines; no
/// other word of an entry counts. The same mistake on the same line of text once more is new.
public struct Baseline: Sendable {
  /// A known finding.
  public struct Entry: Hashable, Sendable {
    /// The path of the file, from the folder of the baseline, with slashes.
    public let path: String
    /// The code of the rule.
    public let code: String
    /// The name of the rule, for who reads the baseline.
    public let slug: String
    /// What was found when the entry was written, for who reads the baseline.
    public let message: String
    /// What the finding is known by in its file.
    public let fingerprint: String
  }

  /// The path of the baseline's own file.
  public let path: String
  /// The known findings, sorted by path, code, message and fingerprint.
  public let entries: [Entry]
  /// The folder from which relative paths of files start.
  private let workingFolder: AbsolutePath
  private let keys: Set<Key>

  /// What an entry is known by.
  private struct Key: Hashable {
    let path: String
    let fingerprint: String
  }

  init(at path: String, _ entries: [Entry], in workingFolder: AbsolutePath) {
    self.path = path
    self.entries = entries.sorted()
    self.workingFolder = workingFolder
    keys = Set(entries.map { Key(path: $0.path, fingerprint: $0.fingerprint) })
  }

  /// Returns `file` in which what is known does not count.
  public func suppressing(_ file: DiagnosedFile) -> DiagnosedFile {
    let place = entryPath(of: file)
    var counting: [Diagnostic] = []
    var suppressed = file.suppressed
    for found in file.identified where found.suppression == nil {
      if keys.contains(Key(path: place, fingerprint: found.fingerprint.text)) {
        suppressed.append(SuppressedDiagnostic(found.diagnostic, .baseline))
      } else {
        counting.append(found.diagnostic)
      }
    }
    return file.with(counting, suppressed: suppressed)
  }

  /// Returns the entries for `files` whose findings are no longer there.
  public func stale(after files: [DiagnosedFile]) -> [Entry] {
    let paths = Set(files.map(entryPath))
    let found = Set(files.flatMap(self.entries(for:)).map(\.key))
    return entries.filter { paths.contains($0.path) && !found.contains($0.key) }
  }

  /// Returns the baseline that knows all findings of `files`, and of other files what it knew.
  public func knowing(_ files: [DiagnosedFile]) -> Baseline {
    let paths = Set(files.map(entryPath))
    let others = entries.filter { !paths.contains($0.path) }
    // A file that is named twice is known once.
    let found = Set(files.flatMap(self.entries(for:)))
    return Baseline(at: path, others + found, in: workingFolder)
  }

  /// Returns the baseline without what is stale after `files`.
  public func pruned(after files: [DiagnosedFile]) -> Baseline {
    let stale = Set(stale(after: files))
    return Baseline(at: path, entries.filter { !stale.contains($0) }, in: workingFolder)
  }

  private func entries(for file: DiagnosedFile) -> [Entry] {
    let place = entryPath(of: file)
    return file.identified.compactMap { found in
      if case .comment = found.suppression { return nil }
      return Entry(
        path: place, code: found.diagnostic.id.code, slug: found.diagnostic.id.slug,
        message: found.diagnostic.message.visible, fingerprint: found.fingerprint.text)
    }
  }

  private func entryPath(of file: DiagnosedFile) -> String {
    AbsolutePath(file.nominalPath, in: workingFolder)
      .components(from: AbsolutePath(path, in: workingFolder).folder).joined(separator: "/")
  }
}

extension Baseline.Entry: Comparable {
  /// Returns whether `left` stands before `right` in a baseline.
  public static func < (left: Self, right: Self) -> Bool {
    (left.path, left.code, left.message, left.fingerprint)
      < (right.path, right.code, right.message, right.fingerprint)
  }

  fileprivate var key: [String] { [path, fingerprint] }
}
