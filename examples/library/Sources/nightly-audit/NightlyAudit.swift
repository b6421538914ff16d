import CfgPatchKit
import Foundation

/// Says which hosts log all they can, and makes them quiet if it is told to.
///
/// The exit status is 0 if all are quiet, 1 if one is not, 2 if one could not be judged.
@main
struct NightlyAudit {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let paths = arguments.filter { $0 != "--switch-off" }
    guard !paths.isEmpty else {
      print("usage: nightly-audit [--switch-off] <file> ...")
      exit(64)
    }
    let audit = NightlyAudit(switchesOff: arguments.contains("--switch-off"))
    exit(paths.map(audit.status).max() ?? 0)
  }

  let pipeline = Pipeline()
  let switchesOff: Bool

  /// Judges the file at `path`, says what is found, and returns its exit status.
  func status(of path: String) -> Int32 {
    do throws(Failure) {
      let audit = try Audit(of: path, in: pipeline)
      print("\(path): \(audit.summary)")
      guard audit.isLoud else { return 0 }
      for line in audit.loudSources + audit.preview { print("  \(line)") }
      guard switchesOff else { return 1 }
      try pipeline.commit(audit.quiet, ReplaceOptions(backup: .beside))
      print("  switched off; the former file is beside it")
      return 0
    } catch {
      print("\(path): \(error)")
      return 2
    }
  }
}
