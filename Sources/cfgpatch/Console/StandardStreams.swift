#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The three files that a process is started with, if it is.
enum StandardStreams {
  /// Makes sure that no file that is opened later takes the place of a stream that is closed.
  ///
  /// A closed stream is opened the wrong way round, so that using it fails as it should. A reader
  /// that goes away is no reason to leave files undone, so writing to it fails instead of ending
  /// the process.
  static func open() {
    for stream: Int32 in 0...2 where fcntl(stream, F_GETFD) < 0 {
      _ = openFile("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY)
    }
    _ = signal(SIGPIPE, SIG_IGN)
  }

  private static func openFile(_ path: String, _ flags: Int32) -> Int32 {
    #if canImport(Glibc)
      unsafe Glibc.open(path, flags)
    #elseif canImport(Musl)
      unsafe Musl.open(path, flags)
    #else
      unsafe Darwin.open(path, flags)
    #endif
  }
}
