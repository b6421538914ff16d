#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a folder says of one name in it.
struct FolderEntry {
  /// The name, with U+FFFD in place of what is not UTF-8.
  let name: String
  /// A Boolean value indicating whether ``name`` is the name that the system knows.
  let isUTF8: Bool
  /// What the name stands for, where the file system tells without being asked.
  let kind: FileKind?

  /// Reads a name as the system spells it, and the number of its kind.
  init(_ spelled: UnsafePointer<CChar>, type: UInt8) {
    let exact = unsafe String(validatingCString: spelled)
    name = unsafe exact ?? String(cString: spelled)
    isUTF8 = exact != nil
    kind =
      switch Int(type) {
      case Int(DT_REG): .regular
      case Int(DT_DIR): .folder
      case Int(DT_LNK): .link
      case Int(DT_UNKNOWN): nil
      default: .unknown
      }
  }

  /// A Boolean value indicating whether it stands for the folder itself or the one above.
  var isDots: Bool { name == "." || name == ".." }
}
