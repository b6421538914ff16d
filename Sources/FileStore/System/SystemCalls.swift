#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The operating system as this module sees it; a port writes this folder again and nothing else.
///
/// Every call but `close` asks ``willCall`` first, so that a test can make any of them fail, or end
/// the process there.
struct SystemCalls: Sendable {
  /// Called with the name of a call before it is made; if it throws, the call is not made.
  var willCall: @Sendable (_ name: String) throws(SystemFailure) -> Void = {
    (_) throws(SystemFailure) in
  }
  /// The number of bytes that one call reads or writes at most.
  var largestTransfer = 1 << 30
  /// Returns the time in seconds since 1970.
  var now: @Sendable () -> Int = { time(nil) }

  /// The number of this process.
  var process: Int32 { getpid() }

  /// Makes a call again for as long as signals interrupt it.
  @discardableResult
  func call<Result: SignedInteger>(_ name: String, _ body: () -> Result)
    throws(SystemFailure) -> Result
  {
    while true {
      do throws(SystemFailure) {
        try willCall(name)
        let result = body()
        let code = errno
        if result != -1 { return result }
        throw SystemFailure(name, code)
      } catch {
        if error.code != EINTR { throw error }
      }
    }
  }
}
