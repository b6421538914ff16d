import ArgumentParser

struct CfgPatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cfgpatch",
    abstract: "Edits and validates .NET Framework *.exe.config files without losing a byte.",
    discussion: """
      A command names a state: it changes what is needed for it and nothing else, and a second run \
      changes nothing. A file that .NET would not read, or in which the change would have no effect, \
      is refused and left as it is.

      The exit status is 0 if all went well, 1 if 'validate' found errors, a request of 'proxy-for' \
      fails or 'diff' found a difference, 2 if '--check' or 'drift' found that a file would change, and from 64 on if something failed.
      """,
    version: Version.current,
    subcommands: [
      EnableVerbose.self, DisableVerbose.self, SetProxy.self, RemoveProxy.self, Apply.self,
      ApplyPlan.self, Drift.self, Fix.self, Restore.self, Show.self, Diff.self, ProxyFor.self,
      Validate.self, Explain.self, Rules.self, Schema.self,
    ])
}
