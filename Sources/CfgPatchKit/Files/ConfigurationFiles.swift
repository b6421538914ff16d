public import FileStore

/// The files that paths stand for, some of which may be folders.
public struct ConfigurationFiles: Sendable {
  /// The paths of the files, in the order in which they were named.
  public let paths: [String]
  /// What could not be looked into, and folders without a file to work on.
  public let unread: [FileStoreError]

  /// What the names of files end in that a folder stands for, in any case.
  public static let ending = ".exe.config"

  /// Finds the files for `operands`: a file stands for itself, and a folder for the files
  /// `*.exe.config` in it and below.
  public init(_ operands: [String], in store: any FileStore = LocalFileStore()) {
    var paths: [String] = []
    var unread: [FileStoreError] = []
    for operand in operands {
      guard let listing = Self.listing(of: operand, in: store) else {
        paths.append(operand)
        continue
      }
      paths += listing.paths
      unread += listing.unread
      if listing.paths.isEmpty, listing.unread.isEmpty {
        unread.append(FileStoreError("\(operand)/*\(Self.ending)", .notFound))
      }
    }
    self.paths = paths
    self.unread = unread
  }

  /// Returns what is in the folder `path`; `nil` for what is none, of which its reader tells.
  private static func listing(of path: String, in store: any FileStore) -> FolderListing? {
    do throws(FileStoreError) {
      return try store.files(under: path) { $0.lowercased().hasSuffix(ending) }
    } catch {
      return nil
    }
  }
}
