#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

import TestSupport

/// The command as it was built, which is run as its users run it.
///
/// `CFGPATCH_BINARY` names another one than that which was built with the tests.
enum BuiltCommand {
  /// The absolute path of the binary.
  static let path: String = {
    let named = unsafe getenv("CFGPATCH_BINARY").map { unsafe String(cString: $0) }
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    let candidates = named.map { [$0] } ?? [besideTheTests, "\(root)/.build/debug/cfgpatch"]
    return candidates.lazy.compactMap(absolute).first ?? "cfgpatch"
  }()

  /// The root of the repository.
  static let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  private static var besideTheTests: String {
    let program = absolute("/proc/self/exe") ?? CommandLine.arguments.first ?? ""
    return program.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/cfgpatch"
  }

  private static func absolute(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// What could change what the command prints, and is not what a test is about.
  static let environment: [String: String?] = [
    "NO_COLOR": nil, "CLICOLOR_FORCE": nil, "GITHUB_ACTIONS": nil, "TF_BUILD": nil,
    "TEAMCITY_VERSION": nil, "COLUMNS": "100", "TERM": "xterm", "LC_ALL": "C",
  ]
}
