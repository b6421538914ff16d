import ConfigModel
public import FileStore
import SourceDiagnostics
import SourceText
import YAMLReader

/// The files that a policy is about, and what it wants of each.
public struct PolicyFiles: Sendable {
  /// The files in the order of their paths, then those that are named and were not found.
  public let tasks: [FileTask]
  /// Folders that could not be looked into.
  public let unread: [FileStoreError]
  /// The patterns that no file matches, with their lines in the policy, counted from 1.
  public let idle: [(pattern: String, line: Int)]
}

extension Policy {
  /// Returns the files below the root that the policy is about, as they are now.
  ///
  /// A pattern without a wildcard that no file matches is the path of a file all the same: that it
  /// is not there is for who opens it to tell.
  ///
  /// - Throws: ``Failure`` if the root cannot be read, or two entries call one file by different
  ///   products.
  public func files(in store: any FileStore = LocalFileStore()) throws(Failure) -> PolicyFiles {
    var matching = PolicyMatching(entries)
    let listing: FolderListing
    do throws(FileStoreError) {
      listing = try store.files(under: root) { matching.take($0) }
    } catch {
      throw .store(error)
    }
    let lines = LineTable(source.text)
    let missing = matching.takeMissing()
    let paths = Array(zip(listing.paths, listing.files)) + missing.map { ($0.path(in: root), $0) }
    var policies: [[Int]: FilePolicy] = [:]
    let tasks = try paths.map { path, name throws(Failure) in
      let indices = matching.entries(of: name)
      let policy = policies[indices] ?? policy(of: indices)
      policies[indices] = policy
      return FileTask(
        path == "-" ? "./-" : path, .policy(policy), kind: try kind(of: path, indices))
    }
    return PolicyFiles(
      tasks: tasks, unread: listing.unread,
      idle: matching.idle.map { ($0.value, lines.line(of: $0.range.lowerBound)) })
  }

  private func policy(of indices: [Int]) -> FilePolicy {
    FilePolicy(
      steps: indices.flatMap { entries[$0].steps },
      failOn: indices.compactMap { entries[$0].failOn }.min(), project: project)
  }

  /// The product that the entries at `indices` say the file at `path` belongs to.
  private func kind(of path: String, _ indices: [Int]) throws(Failure) -> Product.Kind? {
    let kinds = indices.compactMap { entries[$0].kind }
    guard let first = kinds.first else { return nil }
    if let other = kinds.first(where: { $0.value != first.value }) {
      let line = LineTable(source.text).line(of: first.range.lowerBound)
      throw source.failure(
        YAMLFault(
          "'\(path)' is '\(first.value.rawValue)' in line \(line), and '\(other.value.rawValue)' "
            + "here", at: other.range, advice: "let only one of the entries match the file"))
    }
    return first.value
  }
}
