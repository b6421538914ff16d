#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a program left behind.
public struct ProgramRun: Hashable, Sendable {
  /// The exit status; 128 and the number of the signal if one ended it, as shells count.
  public let status: Int32
  /// The bytes it wrote to its standard output.
  public let stdout: [UInt8]
  /// The bytes it wrote to its standard error.
  public let stderr: [UInt8]

  /// The text on standard output.
  public var output: String { String(decoding: stdout, as: UTF8.self) }
  /// The text on standard error.
  public var errors: String { String(decoding: stderr, as: UTF8.self) }
}

/// A program that cannot be started, or a file that its run needs and that cannot be made.
public struct UnstartableProgram: Error, CustomStringConvertible {
  /// The name or path of the program.
  public let program: String
  /// The call that failed, and why.
  public let reason: String

  /// The failure in words.
  public var description: String { "cannot start '\(program)': \(reason)" }
}

/// Runs a program to its end and returns what it wrote.
///
/// Standard streams are files, so no amount of output can make it wait.
///
/// - Parameters:
///   - program: A path, or a name that is looked up in `PATH`.
///   - arguments: The arguments, without the name of the program.
///   - input: The bytes it can read from its standard input.
///   - environment: The variables that differ from those of the test; `nil` takes one away.
///   - folder: The working directory; that of the test if none is given.
/// - Returns: The exit status and what was written.
/// - Throws: ``UnstartableProgram`` if there is no such program; with a folder, the status is 127
///   instead.
public func run(
  _ program: String, _ arguments: [String] = [], input: [UInt8] = [],
  environment: [String: String?] = [:], in folder: String? = nil
) throws(UnstartableProgram) -> ProgramRun {
  let streams = try StandardStreams(input: input, of: program)
  defer { streams.close() }
  let variables = ProgramEnvironment.merged(environment)
  // Only a shell can change the folder on every system and in the child alone.
  let command =
    folder.map { ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", $0, program] }
    ?? [program]
  let process = try spawn(command + arguments, environment: variables, streams: streams)
  return ProgramRun(
    status: waitForEnd(of: process), stdout: streams.output.content, stderr: streams.errors.content)
}

private func spawn(
  _ command: [String], environment: [String], streams: StandardStreams
) throws(UnstartableProgram) -> pid_t {
  var arguments = unsafe strings(command)
  var variables = unsafe strings(environment)
  defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
  #if canImport(Glibc)
    var actions = unsafe posix_spawn_file_actions_t()
  #else
    var actions: posix_spawn_file_actions_t? = nil
  #endif
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  for (target, file) in [streams.input, streams.output, streams.errors].enumerated() {
    unsafe posix_spawn_file_actions_adddup2(&actions, file.descriptor, Int32(target))
  }
  var process: pid_t = 0
  let code = unsafe posix_spawnp(&process, command[0], &actions, nil, &arguments, &variables)
  guard code == 0 else {
    throw UnstartableProgram(program: command[0], reason: unsafe String(cString: strerror(code)))
  }
  return process
}

/// Copies `texts` to where C expects them, with a null pointer behind the last.
private func strings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
  var strings: [UnsafeMutablePointer<CChar>?] = unsafe []
  for text in texts { unsafe strings.append(strdup(text)) }
  unsafe strings.append(nil)
  return unsafe strings
}

private func waitForEnd(of process: pid_t) -> Int32 {
  var status: Int32 = 0
  while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
  let signal = status & 0x7F
  return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
}

/// The files that stand for the three standard streams of a program.
private struct StandardStreams {
  let input: ScratchFile
  let output: ScratchFile
  let errors: ScratchFile

  init(input bytes: [UInt8], of program: String) throws(UnstartableProgram) {
    input = try ScratchFile(holding: bytes, for: program)
    output = try ScratchFile(for: program)
    errors = try ScratchFile(for: program)
  }

  func close() {
    for file in [input, output, errors] { file.close() }
  }
}
