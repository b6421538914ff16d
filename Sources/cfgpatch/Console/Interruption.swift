import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Signals that ask the process to end while it works on files.
///
/// The first one lets the files that are being worked on be finished, so that no temporary file
/// stays; the second ends the process as ever.
enum Interruption {
  private static let asked = Atomic<Int32>(0)
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// A Boolean value indicating whether the process has been asked to end.
  static var isAsked: Bool { asked.load(ordering: .relaxed) != 0 }

  /// Makes the first signal wait; one that the process was started to ignore stays ignored.
  static func wait() {
    asked.store(0, ordering: .relaxed)
    for number in signals {
      let former = signal(number, remember)
      if isIgnored(former) { _ = signal(number, SIG_IGN) }
    }
  }

  /// Ends the process by the signal that waited, if one did, after `farewell`; else the next one
  /// does so by itself.
  static func end(_ farewell: () -> Void) {
    let number = asked.load(ordering: .relaxed)
    for other in signals {
      let former = signal(other, SIG_DFL)
      if isIgnored(former) { _ = signal(other, SIG_IGN) }
    }
    guard number != 0 else { return }
    farewell()
    raise(number)
  }

  /// Keeps the signal in mind, and makes the next one end the process, by nothing but calls that a
  /// signal handler may make.
  private static let remember: @convention(c) (Int32) -> Void = { number in
    asked.store(number, ordering: .relaxed)
    _ = signal(SIGINT, SIG_DFL)
    _ = signal(SIGTERM, SIG_DFL)
    _ = signal(SIGHUP, SIG_DFL)
  }

  private static func isIgnored(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafe unsafeBitCast(handler, to: UInt.self) == unsafeBitCast(SIG_IGN, to: UInt.self)
  }
}
