#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

import TestSupport
import Testing

/// Paths that name something else than a plain file, and names that no administrator would choose.
@Suite struct UnusualFileTests {
  private static let commands = [
    ["enable-verbose"], ["set-proxy", "--address", "http://proxy.contoso.com:8080"], ["validate"],
    ["show"],
  ]

  @Test(
    arguments: [
      ("mkfifo f", 74, "'f' is a named pipe, not a file"),
      ("ln -s f f", 74, "'f' is a link that leads back to itself"),
      ("ln -s gone f", 66, "'f' does not exist"), (":", 66, "'f' does not exist"),
      ("ln -s /dev/null f", 74, "'f' is a device, not a file"),
    ] as [(String, Int32, String)])
  func `what is no file is named, and nothing waits for it`(
    preparation: String, status: Int32, words: String
  ) throws {
    try Sandbox.with { sandbox in
      _ = try sandbox.shell(preparation)
      for command in Self.commands {
        let run = try sandbox.cfgpatch(command + ["f"])
        #expect(run.status == status, "\(run.page)")
        #expect(run.errors.contains(words), "\(run.page)")
      }
    }
  }

  @Test func `a folder is no file, but 'validate' looks into it`() throws {
    try Sandbox.with { sandbox in
      _ = try sandbox.shell("mkdir f")
      for command in Self.commands {
        let run = try sandbox.cfgpatch(command + ["f"])
        let isSearched = command == ["validate"]
        #expect(run.status == (isSearched ? 66 : 74), "\(run.page)")
        let words = isSearched ? "'f/*.exe.config' does not exist" : "'f' is a folder, not a file"
        #expect(run.errors.contains(words), "\(run.page)")
      }
    }
  }

  @Test func `a link is followed and stays a link`() throws {
    try Sandbox.with { sandbox in
      _ = try sandbox.shell("mkdir d && ln -s d/real link")
      try sandbox.put(Array(Samples.host.utf8), "d/real")
      let link = try sandbox.stamp("link")
      let run = try sandbox.cfgpatch("enable-verbose", "link")
      #expect(run.status == 0)
      #expect(try sandbox.text("d/real") == Samples.verboseHost)
      #expect(try sandbox.stamp("link") == link)
    }
  }

  @Test func `a file that another program has locked is left for later`() throws {
    try Sandbox.with(["f": Samples.host]) { sandbox in
      let file = unsafe open(sandbox.path("f"), O_RDONLY | O_CLOEXEC)
      defer { close(file) }
      #expect(flock(file, LOCK_EX) == 0)
      for options in [[], ["--dry-run"]] {
        let run = try sandbox.expectUntouched("f") {
          try sandbox.cfgpatch(["enable-verbose"] + options + ["f"])
        }
        #expect(run.status == 75, "\(run.page)")
        #expect(run.errors.contains("locked") && run.errors.contains("run again"))
      }
      #expect(try sandbox.cfgpatch("show", "f").status == 0)
      #expect(try sandbox.cfgpatch("enable-verbose", "--check", "f").status == 2)
    }
  }

  @Test func `an empty file is no configuration`() throws {
    try Sandbox.with(["f": ""]) { sandbox in
      for (command, status) in [("enable-verbose", 65), ("show", 65), ("validate", 1)] {
        let run = try sandbox.expectUntouched("f") { try sandbox.cfgpatch(command, "f") }
        #expect(run.status == status)
        #expect((run.output + run.errors).hasPrefix("f:1:1: error: there is no root element"))
      }
    }
  }

  @Test(arguments: [
    "with space", " ", "-", "--check", "new\nline", "tab\t", "\u{1B}[31mred", "ü.config", "👍",
    "'quoted'", "\"quoted\"", "a\\b", "%s", "$(touch x)", "*", "\u{202E}gnp.config", "e\u{301}",
  ])
  func `any name that is UTF-8 is taken as it is, and shown so that it does no harm`(
    name: String
  ) throws {
    try Sandbox.with { sandbox in
      try sandbox.put(Array(Samples.host.utf8), name)
      let argument = name == "-" ? "./-" : name
      let run = try sandbox.cfgpatch("enable-verbose", "--", argument)
      #expect(run.status == 0, "\(run.page)")
      #expect(try sandbox.text(name) == Samples.verboseHost)
      let controls = run.output.unicodeScalars.filter {
        $0 != "\n" && ($0.value < 0x20 || $0 == "\u{202E}")
      }
      #expect(controls.isEmpty)
      #expect(run.output.filter { $0 == "\n" }.count == 10, "\(run.page)")
      #expect(try names(inFolder: sandbox.folder) == [name])
      let json = try sandbox.cfgpatch("enable-verbose", "--json", "--", argument).json
      #expect(json["files"]?[0]?["path"] == .string(argument))
    }
  }

  @Test func `the command that takes a change back can be pasted into a shell`() throws {
    let name = "it's a $(touch x).config"
    try Sandbox.with { sandbox in
      try sandbox.put(Array(Samples.host.utf8), name)
      let run = try sandbox.cfgpatch("enable-verbose", name)
      let line = try #require(run.output.split(separator: "\n").last)
      let command = String(line).replacing("  to switch off: cfgpatch", with: "\"$cfgpatch\"")
      #expect(try sandbox.shell(command).status == 0)
      #expect(try sandbox.text(name) == Samples.host)
      #expect(try names(inFolder: sandbox.folder) == [name])
    }
  }

  @Test func `a name that is not UTF-8 is refused, and what to do is said`() throws {
    try Sandbox.with(["f": Samples.host]) { sandbox in
      let run = try sandbox.shell(
        "name=$(printf 'a\\377b'); cp f \"$name\"; \"$cfgpatch\" enable-verbose f \"$name\"")
      #expect(run.status == 64)
      #expect(run.errors.contains("is not UTF-8") && run.errors.contains("standard input"))
      #expect(try sandbox.text("f") == Samples.host)
    }
  }
}
