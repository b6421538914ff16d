#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Who runs the tests, and who they can pretend to be.
enum Users {
  /// A user that owns nothing.
  static let stranger: UInt32 = 65_534

  static var isRoot: Bool { geteuid() == 0 }

  /// Runs `body` as a user without privileges, if that is not what the tests run as anyway.
  ///
  /// On Linux the user that file systems see belongs to a thread, so no other test notices; and it
  /// takes the privileges of root about files with it. The body must not suspend, and cannot.
  static func withoutPrivileges<Result>(_ body: () throws -> Result) throws -> Result {
    guard isRoot else { return try body() }
    let switchTo = try userSwitch()
    _ = switchTo(stranger)
    defer { _ = switchTo(0) }
    return try body()
  }

  private struct NoSuchCall: Error {}

  /// The call `setfsuid`, which Swift's module of the C library does not show.
  private static func userSwitch() throws -> @convention(c) (UInt32) -> Int32 {
    guard let symbol = unsafe dlsym(nil, "setfsuid") else { throw NoSuchCall() }
    return unsafe unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)
  }

  /// Prints that a check was left out, and why.
  static func leaveOut(_ what: String) { print("left out: \(what)") }
}
