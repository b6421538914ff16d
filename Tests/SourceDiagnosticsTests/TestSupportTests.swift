import TestSupport
import Testing

@Suite struct TestSupportTests {
  @Test func `a program gets its arguments, input, variables and folder`() throws {
    try TemporaryFolder.with { folder in
      let script = "printf '%s|' \"$1\" \"$A\" \"${HOME-none}\"; pwd -P >&2; cat; exit 3"
      let result = try run(
        "sh", ["-c", script, "sh", "a b"], input: [0, 0xFF, 0x0A],
        environment: ["A": "x y", "HOME": nil], in: folder)
      #expect(result.status == 3)
      #expect(result.stdout == Array("a b|x y|none|".utf8) + [0, 0xFF, 0x0A])
      #expect(result.errors.hasSuffix("\(folder)\n"))
    }
  }

  @Test func `much output on both streams makes nothing wait`() throws {
    let script = "yes 0123456789 | head -c 3000000 | tee /dev/stderr"
    let result = try run("sh", ["-c", script], input: Array(repeating: 0, count: 1_000_000))
    #expect(result.status == 0)
    #expect(result.stdout.count == 3_000_000)
    #expect(result.stderr == result.stdout)
  }

  @Test func `a signal counts from 128`() throws {
    #expect(try run("sh", ["-c", "kill -9 $$"]).status == 137)
  }

  @Test func `a program that is not there is an error`() throws {
    #expect(throws: UnstartableProgram.self) { try run("/nowhere/program") }
    #expect(try run("/nowhere/program", in: "/").status == 127)
  }

  @Test func `a temporary folder is gone afterwards`() throws {
    let path = try TemporaryFolder.with { folder in
      try write([1, 2], toFile: folder + "/f")
      #expect(try bytes(ofFile: folder + "/f") == [1, 2])
      return folder
    }
    #expect(throws: UnreadableFile.self) { try names(inFolder: path) }
  }
}
