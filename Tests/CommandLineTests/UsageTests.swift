import TestSupport
import Testing

/// Command lines that make no sense: 64, with words that help, and nothing done.
@Suite struct UsageTests {
  private static let proxy = "set-proxy --address http://proxy.contoso.com:8080"

  @Test(
    arguments: [
      ("vanish", "vanish"), ("enable-verbos f", "enable-verbos"),
      ("enable-verbose --levl Verbose f", "Did you mean '--level'?"),
      ("enable-verbose --level Loud f", "there are Off, Critical, Error, Warning, Information"),
      ("enable-verbose --level f", "'f' is no level"),
      ("enable-verbose", "Missing expected argument '<file> ...'"),
      ("enable-verbose --kind host f", "- ecma2host-service"),
      ("enable-verbose --color blue f", "'auto', 'always' or 'never'"),
      ("enable-verbose - f", "'-' cannot be combined with files; a file of that name is './-'"),
      ("enable-verbose --as x f f", "'--as' is the path of one file, but 2 are given"),
      ("set-proxy f", "Missing expected argument '--address <url>'"),
      ("set-proxy --address proxy.contoso.com:8080 f", "write 'http://proxy.contoso.com:8080'"),
      ("set-proxy --address proxy f", "no absolute URI"),
      ("set-proxy --address https://proxy f", "'http' only"),
      ("set-proxy --address http://[proxy-server]:[proxy-port] f", "is to be replaced by a real"),
      ("set-proxy --address http://proxy:99999 f", "no absolute URI"),
      ("set-proxy --address http://user:secret@proxy f", "user name or password"),
      ("\(proxy) --bypass *.contoso.com f", "*.contoso.com"),
      ("\(proxy) --bypass .* f", ".*"), ("\(proxy) --bypass ( f", "("),
      ("schema", "Missing expected argument '<name>'"), ("schema host", "- provisioning-agent"),
      ("validate --format xml f", "xml"), ("enable-verbose --backup= f", "names no folder"),
      ("enable-verbose --keep 3 f", "needs '--backup'"),
      ("enable-verbose --backup --keep 0 f", "a backup that is made is kept"),
      ("enable-verbose --plan --json f", "'--plan' is printed alone"),
      ("enable-verbose --plan --diff=redacted f", "'--plan' is printed alone"),
      ("restore --plan f", "Unknown option '--plan'"),
      ("restore -", "standard input has no backup"),
      ("apply", "Missing expected argument '<patch>'"),
      ("apply system-tls", "Missing expected argument '<file> ...'"),
      ("apply system-tls - f", "'-' cannot be combined with files"),
      ("apply - -", "standard input is either the patch or the file"),
      ("apply --templates t system-tls f", "'--templates' is for the commands in a policy"),
      ("apply --policy p a b", "only the folder of its files is named"),
      ("apply --policy p --absent", "is said in the policy"),
      ("apply --policy p --kind dotnet", "is said in the policy"),
      ("apply --policy p --as x", "is said in the policy"),
      ("apply --policy p --set-from-env a=CFGPATCH_NO_SUCH", "'CFGPATCH_NO_SUCH' is not set"),
      ("drift", "Missing expected argument '--policy <policy>'"),
      ("restore", "Missing expected argument '<file> ...'"),
      ("apply-plan", "Missing expected argument '<plan>'"), ("apply-plan f -", "not on '-'"),
    ])
  func `a command line that makes no sense is explained`(arguments: String, words: String) throws {
    try Sandbox.with(["f": Samples.host]) { sandbox in
      let run = try sandbox.expectUntouched("f") { try sandbox.cfgpatch(arguments.words) }
      #expect(run.status == 64, "\(run.page)")
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(words), "\(run.page)")
      #expect(!run.errors.contains("secret@"), "\(run.page)")
      #expect(run.errors.contains("--help"), "\(run.page)")
    }
  }

  @Test func `a command shows the options that mean something to it, and takes no others`() throws {
    let some = ["enable-verbose", "disable-verbose", "set-proxy"]
    let owners = [
      ("--templates", some + ["apply"]), ("--plan", some + ["remove-proxy", "fix", "apply"]),
      ("--backup", some + ["remove-proxy", "fix", "apply", "apply-plan", "restore"]),
    ]
    try Sandbox.with { sandbox in
      for command in owners[2].1 {
        let help = try sandbox.cfgpatch(command, "--help").output
        for (option, commands) in owners {
          let isTaken = commands.contains(command)
          #expect(help.contains("\n  \(option) ") == isTaken, "\(command) \(option)")
          let run = try sandbox.cfgpatch(command, option, "f", "g")
          #expect(run.errors.contains("Unknown option") == !isTaken, "\(command) \(run.page)")
        }
      }
    }
  }

  @Test func `an empty name is no file`() throws {
    try Sandbox.with { sandbox in
      let run = try sandbox.cfgpatch("show", "")
      #expect(run.status == 64 && run.errors.contains("the name of a file is empty"))
    }
  }

  @Test func `without arguments the help is printed, and that is no success`() throws {
    try Sandbox.with { sandbox in
      let run = try sandbox.cfgpatch([])
      #expect(run.status == 64 && run.output.isEmpty)
      #expect(run.errors.contains("SUBCOMMANDS:"))
    }
  }

  @Test(arguments: ["--help", "-h", "help", "enable-verbose --help", "help show", "--version"])
  func `help and the version are answers`(arguments: String) throws {
    try Sandbox.with { sandbox in
      let run = try sandbox.cfgpatch(arguments.words)
      #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty)
    }
  }

  @Test func `options may stand anywhere, and levels have any case`() throws {
    try Sandbox.with(["f": Samples.host]) { sandbox in
      let run = try sandbox.cfgpatch(
        "enable-verbose", "f", "--check", "--level", "vErBoSe, actIVitytracing")
      #expect(run.status == 2)
      #expect(run.output.contains("to 'Verbose, ActivityTracing'"))
    }
  }
}
