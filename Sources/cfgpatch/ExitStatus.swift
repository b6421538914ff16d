import CfgPatchKit
import FileStore

/// The number that the process ends with, the same on every operating system.
///
/// 1 and 2 are answers, numbers from 64 on are failures (those of BSD's `sysexits.h`), so that no
/// failure can be taken for an answer. `docs/exit-statuses.md` is the contract.
enum ExitStatus: Int32, Comparable {
  /// Done, or nothing to do, or valid.
  case success = 0
  /// `validate`: there are findings at or above the limit; `proxy-for`: the request fails;
  /// `diff`: the files differ.
  case findings = 1
  /// `--check`: a file would change; `drift`: a file left the state that a policy wants.
  case wouldChange = 2
  /// The command line is wrong.
  case usage = 64
  /// The content of the file stands against it.
  case content = 65
  /// The input is not there.
  case noInput = 66
  /// cfgpatch itself is wrong.
  case software = 70
  /// A backup, a report or a baseline cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed.
  case inputOutput = 74
  /// The file is locked or was changed meanwhile; the same call may succeed later.
  case tryAgain = 75
  /// Nobody may write there, or only with `--in-place`.
  case noPermission = 77
  /// A template, a project file or a baseline is wrong or not there.
  case configuration = 78

  /// Returns whether `left` says less than `right`: failures say most, then findings.
  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rank < right.rank }

  private var rank: Int32 {
    switch self {
    case .success: 0
    case .wouldChange: 1
    case .findings: 2
    default: rawValue
    }
  }

  /// The status of a failure.
  init(_ failure: Failure) {
    self =
      switch failure {
      case .refused, .edited: .content
      case .noBackup: .noInput
      case .unusable: .configuration
      case .store(let error): Self.status(of: error.reason)
      }
  }

  private static func status(of reason: FileStoreError.Reason) -> ExitStatus {
    switch reason {
    case .notFound, .notFolder, .notUTF8: .noInput
    case .changedMeanwhile, .locked: .tryAgain
    case .backupFailed, .noFolder: .cannotCreate
    case .notReadable, .notWritable, .readOnlyFile, .readOnlyFolder, .readOnlyFileSystem,
      .immutable, .hardLinked, .cannotKeep:
      .noPermission
    case .linkLoop, .notRegular, .tooLarge, .mountPoint, .diskFull, .inputOutput, .notFlushed,
      .torn:
      .inputOutput
    }
  }
}
