/// The files beside the tests that they compare with.
public enum Fixtures {
  /// The folder.
  public static let folder: String = {
    let path = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
    return path.dropLast(2).joined(separator: "/") + "/Fixtures"
  }()
}
