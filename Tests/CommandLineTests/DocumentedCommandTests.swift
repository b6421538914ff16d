import TestSupport
import Testing

/// Every command that the help or the README shows was run.
@Suite struct DocumentedCommandTests {
  /// The names of the commands, from the overview of the program itself.
  private static let commands = Result {
    let help = try Sandbox.with { try $0.cfgpatch("--help").output }
    let lines = help.replacing(#/(?s).*SUBCOMMANDS:\n/#, with: "").split(separator: "\n")
    return lines.compactMap { $0.firstMatch(of: #/^  (?<name>[a-z-]+) /#).map { String($0.name) } }
  }

  /// Runs `command` as the shell reads it, in a folder with the files that documents speak of.
  private func check(_ command: String, from place: String) throws {
    try Sandbox.with([
      Samples.hostName: Samples.host, Samples.agentName: Samples.agent, "in.config": Samples.host,
      "switches.xml": Samples.switches, "proxy.xml": Samples.proxyPatch,
      "policy.yaml": Samples.policy,
    ]) { sandbox in
      if let preparation = Self.preparation(for: command) { _ = try sandbox.shell(preparation) }
      let run = try sandbox.shell(
        command.replacing("cfgpatch ", with: "\"$cfgpatch\" ", maxReplacements: 1))
      #expect([0, 1, 2].contains(run.status), "\(place): \(command)\n\(run.page)")
    }
  }

  /// What has to be done before `command` makes sense, in words of the shell.
  private static func preparation(for command: String) -> String? {
    if command.contains("apply-plan --reverse") {
      return "\"$cfgpatch\" enable-verbose --plan \(Samples.hostName) >plan.json; "
        + "\"$cfgpatch\" apply-plan plan.json"
    }
    if command.contains("apply-plan") {
      return "\"$cfgpatch\" enable-verbose --plan \(Samples.hostName) >plan.json"
    }
    guard command.contains("restore") else { return nil }
    return "\"$cfgpatch\" enable-verbose --backup \(Samples.hostName)"
  }

  /// The lines of `text` that are commands, without a prompt before them.
  private func commands(in text: String) -> [String] {
    text.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "$" } }
      .filter { $0.hasPrefix("cfgpatch ") && !$0.hasPrefix("cfgpatch is ") }.map(String.init)
  }

  @Test func `the help of each command shows examples that run`() throws {
    let help = try Sandbox.with { sandbox in
      try Self.commands.get().map { ($0, try sandbox.cfgpatch($0, "--help").output) }
    }
    for (name, text) in help {
      let examples = commands(in: text.replacing(#/(?s).*Examples:/#, with: "").prefixBeforeUsage)
      #expect(!examples.isEmpty, "\(name)")
      for command in examples {
        #expect(command.hasPrefix("cfgpatch \(name)"), "\(command)")
        try check(command, from: "\(name) --help")
      }
    }
  }

  @Test func `no line of the help is longer than a terminal is wide`() throws {
    try Sandbox.with { sandbox in
      for name in try Self.commands.get() {
        let run = try sandbox.cfgpatch([name, "--help"], environment: ["COLUMNS": "80"])
        for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        #expect(run.output.contains("USAGE: cfgpatch \(name) "))
        #expect(!run.output.contains("diff-style") && !run.output.contains("backup-folder"))
      }
    }
  }

  @Test func `the README shows commands that run`() throws {
    let readme = String(
      decoding: try bytes(ofFile: "\(BuiltCommand.repository)/README.md"), as: UTF8.self)
    let fenced = readme.split(separator: "```").enumerated().filter { $0.offset % 2 == 1 }
    let examples = fenced.flatMap { commands(in: String($0.element)) }
    #expect(examples.count >= 5)
    for command in examples { try check(command, from: "README.md") }
  }

  @Test func `the page on old files shows commands that run one after another`() throws {
    let path = "\(BuiltCommand.repository)/docs/living-with-old-files.md"
    let page = String(decoding: try bytes(ofFile: path), as: UTF8.self)
    let yaml = try #require(page.firstMatch(of: #/(?s)```yaml\n(.*?)```/#)).1
    try Sandbox.with([
      Samples.hostName: Samples.verboseHost, ".cfgpatch.yaml": String(yaml),
    ]) { sandbox in
      let commands = commands(in: page)
      #expect(commands.count == 7)
      for command in commands {
        let run = try sandbox.shell(
          command.replacing("cfgpatch ", with: "\"$cfgpatch\" ", maxReplacements: 1))
        #expect([0, 1].contains(run.status), "\(command)\n\(run.page)")
      }
      #expect(try names(inFolder: sandbox.folder).contains("cfgpatch.schema.json"))
    }
  }

  @Test func `the page on policies shows a policy that works, and commands that run`() throws {
    let path = "\(BuiltCommand.repository)/docs/policy.md"
    let page = String(decoding: try bytes(ofFile: path), as: UTF8.self)
    let yaml = try #require(page.firstMatch(of: #/(?s)```yaml\n(.*?)```/#)).1
    let patch = try #require(page.firstMatch(of: #/(?s)```xml\n(.*?)```/#)).1
    try Sandbox.with([
      Samples.hostName: Samples.verboseHost, "policy.yaml": String(yaml),
      "audit.xml": String(patch),
    ]) { sandbox in
      let commands = commands(in: page)
      #expect(commands.count == 5)
      for (command, status) in zip(commands, [0, 2, 0, 0, 0] as [Int32]) {
        let run = try sandbox.shell(
          command.replacing("cfgpatch ", with: "\"$cfgpatch\" ", maxReplacements: 1))
        #expect(run.status == status, "\(command)\n\(run.page)")
      }
      let text = try sandbox.text(Samples.hostName)
      #expect(text.contains("proxy.contoso.com") && text.contains(#"value="full""#))
      let names = try names(inFolder: sandbox.folder)
      #expect(names.contains("drift.sarif") && names.contains("cfgpatch.schema.json"))
    }
  }

  @Test func `every command is in the overview and has its help`() throws {
    try Sandbox.with { sandbox in
      let commands = try Self.commands.get()
      #expect(commands.count >= 7 && commands.contains("enable-verbose"))
      for name in commands {
        let help = try sandbox.cfgpatch("help", name)
        #expect(help.status == 0)
      }
    }
  }

  @Test(arguments: [("bash", "complete"), ("zsh", "compdef"), ("fish", "complete -c")])
  func `completions are made for the shell`(shell: String, word: String) throws {
    try Sandbox.with { sandbox in
      let run = try sandbox.cfgpatch("--generate-completion-script", shell)
      #expect(run.status == 0 && run.errors.isEmpty)
      let words =
        try Self.commands.get() + ["ecma2host-service", "provisioning-agent", "always", word]
      for word in words { #expect(run.output.contains(word), "\(word)") }
      #expect(!run.output.contains("diff-style") && !run.output.contains("backup-folder"))
    }
  }

  @Test func `bash completes products and commands`() throws {
    guard (try? TestSupport.run("bash", ["-c", ":"]))?.status == 0 else {
      return print("left out: there is no bash")
    }
    try Sandbox.with { sandbox in
      let script = try sandbox.cfgpatch("--generate-completion-script", "bash")
      try sandbox.put(script.stdout, "complete.bash")
      for (line, expected) in [
        ("cfgpatch enable-verbose --kind ", "provisioning-agent"), ("cfgpatch schema ", "dotnet"),
        ("cfgpatch ena", "enable-verbose"), ("cfgpatch validate --format ", "json"),
      ] {
        let words = line.split(separator: " ", omittingEmptySubsequences: false).map { "'\($0)'" }
        let run = try TestSupport.run(
          "bash",
          [
            "-c",
            """
            . ./complete.bash
            COMP_LINE='\(line)' COMP_POINT=\(line.count) COMP_CWORD=\(words.count - 1)
            COMP_WORDS=(\(words.joined(separator: " ")))
            _cfgpatch cfgpatch "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """,
          ], in: sandbox.folder)
        let replies = run.output.split(whereSeparator: \.isWhitespace)
        #expect(replies.contains { $0 == expected }, "\(line): \(run.page)")
      }
    }
  }
}

extension String {
  /// What stands before the usage in a help text.
  fileprivate var prefixBeforeUsage: String {
    firstRange(of: "\nUSAGE:").map { String(self[..<$0.lowerBound]) } ?? self
  }
}
