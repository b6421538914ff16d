/// The files below a folder, and what could not be looked into.
public struct FolderListing: Hashable, Sendable {
  /// The folder as it was given.
  public let folder: String
  /// The paths of the files, which start from the folder and have `/` between names, in the order
  /// of their bytes.
  public let files: [String]
  /// Why the list is not complete, in the order of the paths: folders that cannot be read, and
  /// names that are not UTF-8, by which no file can be opened again.
  public let unread: [FileStoreError]

  /// Creates a listing, which it puts into order.
  init(of folder: String, _ files: [String], unread: [FileStoreError] = []) {
    self.folder = folder
    self.files = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    self.unread = unread.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The paths of the files as a person would write them who is where `folder` starts from.
  public var paths: [String] {
    folder == "." ? files : files.map { FilePlace.path(of: $0, in: folder) }
  }

  /// The name of the folders that are not looked into: what is there belongs to Git.
  static let ignoredFolder = ".git"
}
