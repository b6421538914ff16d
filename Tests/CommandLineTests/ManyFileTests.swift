import TestSupport
import Testing

@testable import cfgpatch

/// Several files in one call: how they are worked on and told of.
@Suite struct ManyFileTests {
  private func withFiles(_ body: (Sandbox, [String]) throws -> Void) throws {
    try Sandbox.with { sandbox in
      let names = (10..<40).map { "\($0).exe.config" }
      for (index, name) in names.enumerated() {
        try sandbox.put(Array((index % 3 == 0 ? "<a" : Samples.host).utf8), name)
      }
      try body(sandbox, names)
    }
  }

  @Test(
    arguments: [
      ["enable-verbose", "--check"], ["enable-verbose", "--check", "--json"], ["validate"],
      ["validate", "--format", "json"], ["enable-verbose", "--plan"],
      ["enable-verbose", "--check", "--diff"],
    ])
  func `what is printed does not depend on how many files are worked on at once`(
    arguments: [String]
  ) throws {
    try withFiles { sandbox, names in
      let alone = try sandbox.cfgpatch(arguments + ["--jobs", "1"] + names)
      #expect(!alone.output.isEmpty)
      for jobs in ["2", "7", "256"] {
        let run = try sandbox.cfgpatch(arguments + ["--jobs", jobs] + names)
        #expect(run.page == alone.page)
      }
      let run = try sandbox.cfgpatch(arguments + names)
      #expect(run.page == alone.page)
    }
  }

  @Test(arguments: ["0", "-1", "257", "many"])
  func `a number of files at once that makes no sense is refused`(jobs: String) throws {
    try Sandbox.with(["1": Samples.host]) { sandbox in
      let run = try sandbox.cfgpatch("validate", "--jobs=\(jobs)", "1")
      #expect(run.status == 64)
    }
  }

  @Test func `a folder is validated with all that is in it, and is not changed`() throws {
    try withFiles { sandbox, names in
      let all = try sandbox.cfgpatch(["validate", "--quiet"] + names)
      let run = try sandbox.cfgpatch("validate", "--quiet", ".")
      #expect(run.page == all.page)
      let change = try sandbox.cfgpatch("enable-verbose", ".")
      #expect(change.status == 74)
      #expect(change.errors.contains("'.' is a folder, not a file"))
      #expect(change.errors.contains("name its files, or the folder in a policy"))
    }
  }

  @Test func `a folder without configurations is told, since somebody expected some`() throws {
    try Sandbox.with(["web.config": "<configuration />"]) { sandbox in
      let run = try sandbox.cfgpatch("validate", ".")
      #expect(run.status == 66)
      #expect(run.errors.contains("'./*.exe.config' does not exist"))
    }
  }

  @Test func `progress has room in a line, and the end of the path is seen`() {
    #expect(Progress.line(3, of: 10, "a\u{1B}b") == "3 of 10 files: a\\u{1B}b")
    let line = Progress.line(
      9_999, of: 10_000, String(repeating: "folder/", count: 40) + "x.config")
    #expect(line.count == 79)
    #expect(line.hasPrefix("9999 of 10000 files: …"))
    #expect(line.hasSuffix("/x.config"))
  }
}
