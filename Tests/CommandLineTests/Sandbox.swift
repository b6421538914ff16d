import TestSupport
import Testing

/// A folder of its own, in which the built command runs on files of its own.
struct Sandbox {
  /// The path of the folder.
  let folder: String

  /// Calls `body` with a new folder that holds `files`, content by name.
  static func with<Result>(
    _ files: KeyValuePairs<String, String> = [:], _ body: (Sandbox) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.with { folder in
      let sandbox = Sandbox(folder: folder)
      for (name, content) in files { try sandbox.put(Array(content.utf8), name) }
      return try body(sandbox)
    }
  }

  /// The path of the file `name`.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes the file `name`.
  func put(_ bytes: [UInt8], _ name: String) throws { try write(bytes, toFile: path(name)) }

  /// Returns the text of the file `name`.
  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Returns the bytes of the file `name`.
  func bytes(_ name: String) throws -> [UInt8] { try TestSupport.bytes(ofFile: path(name)) }

  /// Returns what tells whether the file `name` was touched.
  func stamp(_ name: String) throws -> FileStamp { try FileStamp(ofFile: path(name)) }

  /// Runs the command in the folder.
  func cfgpatch(
    _ arguments: String..., input: [UInt8] = [], environment: [String: String?] = [:]
  ) throws -> ProgramRun {
    try cfgpatch(arguments, input: input, environment: environment)
  }

  /// Runs the command in the folder.
  func cfgpatch(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String?] = [:]
  ) throws -> ProgramRun {
    try run(
      BuiltCommand.path, arguments, input: input,
      environment: BuiltCommand.environment.merging(environment) { $1 }, in: folder)
  }

  /// Runs a script of the shell in the folder, in which `$cfgpatch` is the command.
  func shell(_ script: String, environment: [String: String?] = [:]) throws -> ProgramRun {
    let variables = BuiltCommand.environment.merging(environment) { $1 }
      .merging(["cfgpatch": BuiltCommand.path]) { $1 }
    return try run("/bin/sh", ["-c", script], environment: variables, in: folder)
  }

  /// Lets the `patch` program make the change that `difference` tells.
  func patch(_ difference: [UInt8], _ comment: Comment? = nil) throws {
    let result = try run("patch", ["--binary", "-s", "-p0"], input: difference, in: folder)
    #expect(result.status == 0, "\(comment.map { "\($0): " } ?? "")\(result.page)")
  }

  /// Calls `body` and expects that it leaves the file `name` alone: bytes, times, inode.
  func expectUntouched<Result>(
    _ name: String, _ comment: Comment? = nil, _ body: () throws -> Result
  ) throws -> Result {
    let (bytes, stamp) = (try bytes(name), try stamp(name))
    let result = try body()
    let isSame = try self.bytes(name) == bytes && self.stamp(name) == stamp
    #expect(isSame, comment)
    return result
  }
}

extension ProgramRun {
  /// What was printed and the status, as one text to look at.
  var page: String {
    (output.isEmpty ? "" : "stdout:\n\(output)") + (errors.isEmpty ? "" : "stderr:\n\(errors)")
      + "status: \(status)\n"
  }

  /// The one line of JSON on standard output.
  var json: JSON {
    get throws {
      #expect(output.hasSuffix("\n"))
      #expect(output.filter(\.isNewline).count == 1)
      return try JSON(reading: output)
    }
  }
}

extension String {
  /// The words of a command, none of which holds a space.
  var words: [String] { split(separator: " ").map(String.init) }
}
