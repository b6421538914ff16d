#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What happens when cfgpatch contradicts itself: a `precondition` fails, and the process traps.
enum InternalFault {
  /// Makes a trap end the process with ``ExitStatus/software`` and one sentence.
  static func endProcessWithStatus() {
    for number in [SIGILL, SIGTRAP, SIGABRT] { _ = signal(number, endProcess) }
  }
}

/// Writes a sentence and ends the process, by nothing but calls that a signal handler may make.
private func endProcess(_: Int32) {
  let sentence: StaticString =
    "cfgpatch: internal error; please report this with what you did\n"
  sentence.withUTF8Buffer { bytes in
    _ = unsafe write(2, bytes.baseAddress, bytes.count)
  }
  _exit(ExitStatus.software.rawValue)
}
