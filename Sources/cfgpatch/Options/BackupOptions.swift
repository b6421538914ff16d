import ArgumentParser
import FileStore

/// `--backup` and `--backup=DIR`, which are two options to ArgumentParser, and how many stay.
struct BackupOptions: ParsableArguments {
  @Flag(
    name: .customLong("backup"),
    help: """
      Keep the former file beside the new one, as NAME.yyyyMMdd-HHmmss.bak, for 'restore'; \
      '--backup=DIR' keeps it in a folder.
      """)
  private var isBeside = false

  @Option(name: .customLong(Self.folderName), help: .private, transform: { $0.dropFirst() })
  private var folder: Substring?

  @Option(
    help: ArgumentHelp(
      "Keep this many backups of a file, the newest ones (default: all).", valueName: "number"))
  var keep: Int?

  private static let folderName = "backup-folder"

  /// Returns `argument`, in which `--backup=DIR` becomes the option that takes the folder.
  ///
  /// An option without a value would take the next argument for it, so a colon stands before it.
  static func spelledOut(_ argument: String) -> String {
    argument.hasPrefix("--backup=") ? "--\(folderName)=:\(argument.dropFirst(9))" : argument
  }

  func validate() throws {
    if folder == "" { throw ValidationError("'--backup=' names no folder") }
    guard let keep else { return }
    guard keep >= 1 else {
      throw ValidationError("'--keep' is \(keep), but a backup that is made is kept")
    }
    guard folder != nil || isBeside else {
      throw ValidationError("'--keep' says how many backups stay, and needs '--backup'")
    }
  }

  /// Where the copy goes, if one is made.
  var policy: BackupPolicy? {
    guard folder != nil || isBeside else { return nil }
    return BackupPolicy(folder: folder.map { String($0) }, limit: keep)
  }
}
