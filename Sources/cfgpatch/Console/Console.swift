import CfgPatchKit
import FileStore
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
final class Console {
  /// The streams that bytes can be written to.
  enum Stream: Int32 {
    case output = 1
    case error = 2
  }

  private let color: ColorChoice
  private var lost: Set<Stream> = []
  private var showsProgress = false

  /// Creates the console of this process.
  init(color: ColorChoice) { self.color = color }

  /// Writes `bytes` as they are; nothing more once a stream takes no more.
  func write(_ bytes: [UInt8], to stream: Stream = .output) {
    eraseProgress()
    writeAll(bytes, to: stream)
  }

  private func writeAll(_ bytes: [UInt8], to stream: Stream) {
    var rest = bytes[...]
    while !rest.isEmpty, !lost.contains(stream) {
      let count = unsafe rest.withUnsafeBytes { unsafe writeBytes(stream.rawValue, $0) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if !Self.canGoOn(stream.rawValue, POLLOUT) {
        lose(stream, errno)
      }
    }
  }

  /// A Boolean value indicating whether a person sees a line of standard error that comes and goes.
  var canShowProgress: Bool { isTerminal(.error) && Self.variable("TERM") != "dumb" }

  /// Shows `line` at the bottom of standard error, until anything else is written.
  func showProgress(_ line: String) {
    writeAll(Array((Self.emptyLine + line).utf8), to: .error)
    showsProgress = true
  }

  /// Takes away the line that is shown.
  func eraseProgress() {
    guard showsProgress else { return }
    showsProgress = false
    writeAll(Array(Self.emptyLine.utf8), to: .error)
  }

  private static let emptyLine = "\r\u{1B}[K"

  /// A time that only runs forward, in milliseconds.
  var milliseconds: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  /// Writes `text` for a person, in which a build server finds no command.
  func print(_ text: String, to stream: Stream = .output) {
    let isReadByRunner = ["GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"]
      .contains { Self.variable($0) != nil }
    write(Array((isReadByRunner ? text.neutralizingWorkflowCommands() : text).utf8), to: stream)
  }

  /// Returns the status of a process that has done its work with `status`: if its output was lost,
  /// that is a failure.
  func status(_ status: ExitStatus) -> ExitStatus {
    lost.contains(.output) ? max(status, .inputOutput) : status
  }

  /// A reader that went away wants to hear no more; any other failure is told.
  private func lose(_ stream: Stream, _ code: Int32) {
    lost.insert(stream)
    guard stream == .output, code != EPIPE else { return }
    let reason = unsafe String(cString: strerror(code))
    print("cfgpatch: standard output cannot be written (\(reason))\n", to: .error)
  }

  /// Reads standard input to its end.
  ///
  /// - Throws: ``Failure`` if it cannot be read, or is too large for a file.
  func readInput() throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(0, &buffer, buffer.count)
      guard count != 0 else { return bytes }
      if count > 0 {
        bytes += buffer[..<count]
      } else if !Self.canGoOn(0, POLLIN) {
        throw .store(FileStoreError("-", .inputOutput, SystemFailure("read", errno)))
      }
      let limit = LocalFileStore.defaultSizeLimit
      guard bytes.count <= limit else { throw .store(FileStoreError("-", .tooLarge(limit: limit))) }
    }
  }

  /// Returns whether a call that failed can be made again, after waiting until the stream is ready.
  private static func canGoOn(_ stream: Int32, _ events: Int32) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN else { return false }
    var request = pollfd(fd: stream, events: Int16(events), revents: 0)
    return unsafe poll(&request, 1, -1) >= 0 || errno == EINTR
  }

  /// The style of what is written to `stream`.
  func style(_ stream: Stream) -> TerminalStyle {
    color.isColored(onTerminal: isTerminal(stream), environment: Self.variable) ? .colored : .plain
  }

  /// How diagnostics are printed to `stream`.
  func report(_ stream: Stream) -> TextReport { TextReport(style: style(stream)) }

  /// Returns whether a person looks at `stream`, or a program that wants to see what a person sees.
  func isForPerson(_ stream: Stream) -> Bool {
    isTerminal(stream) || style(stream) == .colored
  }

  private func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}

/// The call `write`, which has the name of a method of ``Console``.
private func writeBytes(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(file, bytes.baseAddress, bytes.count)
}
