#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

import TestSupport
import Testing

/// The runtime that is asked what it makes of a file: Mono, whose tracing and XML are Microsoft's.
enum Mono {
  /// A question about one file.
  struct Question {
    /// The path of the file.
    let path: String
    /// The trace sources to make.
    let sources: [String]
    /// The addresses to ask for the way to.
    let requests: [String]

    /// The question as the probe reads it.
    var line: String {
      ([path] + sources.map { "s=" + $0 } + requests.map { "u=" + $0 }).joined(separator: "\t")
    }
  }

  /// A Boolean value indicating whether the runtime and its compiler are installed.
  static let isHere = ["mono", "mcs"].allSatisfy { program in
    do throws(UnstartableProgram) {
      return try run(program, ["--version"]).status == 0
    } catch {
      return false
    }
  }

  /// Says that something was not asked; a failure where `CFGPATCH_REQUIRE_ORACLES=1` wants it.
  static func leaveOut(_ what: String) {
    let words = "\(what), because Mono is not here; `scripts/setup oracles` installs it"
    print("left out: \(words)")
    let isRequired = unsafe getenv("CFGPATCH_REQUIRE_ORACLES").map { unsafe $0[0] } == 0x31
    if isRequired { Issue.record("left out: \(words)") }
  }

  /// Returns what the runtime makes of each file; `nil` where it dies of it.
  ///
  /// - Throws: ``UnusableProbe`` if the probe cannot be compiled or answers nonsense.
  static func answers(to questions: [Question]) throws -> [Answer?] {
    try TemporaryFolder.with { folder in
      let probe = try compiledProbe(in: folder)
      var answers: [Answer?] = []
      while answers.count < questions.count {
        let rest = questions[answers.count...]
        let input = rest.map { $0.line + "\n" }.joined()
        // The interpreter starts sooner than compiled code would, and nothing here runs twice.
        let process = try run(
          "mono", ["--interp", probe], input: Array(input.utf8),
          environment: environment)
        let lines = process.output.split(separator: "\n")
        answers += try lines.map { try Answer(reading: String($0)) }
        if lines.count < rest.count { answers.append(nil) }
      }
      return answers
    }
  }

  /// An account without a proxy and without an event log.
  private static let environment: [String: String?] = [
    "MONO_EVENTLOG_TYPE": "null", "LC_ALL": "C.UTF-8", "http_proxy": nil, "https_proxy": nil,
    "all_proxy": nil, "no_proxy": nil, "HTTP_PROXY": nil, "HTTPS_PROXY": nil, "ALL_PROXY": nil,
    "NO_PROXY": nil,
  ]

  private static func compiledProbe(in folder: String, filePath: StaticString = #filePath) throws
    -> String
  {
    let source = "\(filePath)".split(separator: "/").dropLast().map { "/" + $0 }.joined()
    let probe = folder + "/probe.exe"
    let compiler = try run(
      "mcs",
      [
        "-warnaserror", "-r:System.Configuration", "-r:System.Core", "-out:\(probe)",
        source + "/Probe/Probe.cs",
      ])
    guard compiler.status == 0 else { throw UnusableProbe(says: compiler.errors) }
    return probe
  }
}

/// A probe that does not do its work.
struct UnusableProbe: Error {
  let says: String
}
