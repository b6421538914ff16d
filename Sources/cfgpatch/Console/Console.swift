import SourceDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard input, output and error: the only place where anything is printed.
///
/// Data goes to standard output, messages to standard error.
struct Console {
  /// The streams that bytes can be written to.
  enum Stream: Int32 {
    case output = 1
    case error = 2
  }

  /// Whether messages and differences are coloured.
  let color: ColorChoice

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8], to stream: Stream = .output) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { buffer in
        unsafe posixWrite(stream.rawValue, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      written += count
    }
  }

  /// Writes `text`.
  func write(_ text: String, to stream: Stream = .output) { write(Array(text.utf8), to: stream) }

  /// Reads standard input to its end.
  func readInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(0, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Returns whether `stream` is a terminal.
  func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// The style of what is written to `stream`.
  func style(_ stream: Stream) -> TerminalStyle {
    color.isColored(onTerminal: isTerminal(stream), environment: Self.variable) ? .colored : .plain
  }

  /// A Boolean value indicating whether a continuous-integration runner reads what is printed, and
  /// might take a line of it for a command.
  var isReadByRunner: Bool {
    ["GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"].contains { Self.variable($0) != nil }
  }

  /// Returns the environment variable `name`.
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}

private func posixWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(file, bytes, count)
}
