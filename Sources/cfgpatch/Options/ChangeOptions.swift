import ArgumentParser
import CfgPatchKit
import FileStore

/// What every command that changes files has in common.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Write nothing; exit with 2 if a file would change.")
  var check = false

  @Flag(help: "Write nothing; do all else, and exit as the real run would.")
  var dryRun = false

  @OptionGroup var difference: DifferenceOptions

  @Flag(help: "Print one line of JSON, as configuration-management engines take it.")
  var json = false

  @Flag(help: "Write nothing; print what would change as a plan, for 'apply-plan'.")
  var plan = false

  @OptionGroup var backup: BackupOptions

  @Flag(help: "Write into the file itself if it cannot be replaced, as with hard links.")
  var inPlace = false

  @Option(help: JobCount.help)
  var jobs: JobCount?

  @Flag(name: .shortAndLong, help: "Print nothing but errors, and what was asked for.")
  var quiet = false

  @Option(
    help: ArgumentHelp(
      "Take the XML that is inserted from this folder instead of from the program.",
      valueName: "folder"), completion: .directory)
  var templates: String?

  func validate() throws {
    if plan, json || difference.style != nil {
      throw ValidationError("'--plan' is printed alone, without '--json' and '--diff'")
    }
  }

  /// How the difference is shown, if it is.
  var diff: DifferenceStyle? { difference.style }

  /// How the files are processed.
  var batch: Batch {
    Batch(
      to: dryRun ? .rehearsal : check || plan ? .plan : .commit,
      ReplaceOptions(allowsInPlace: inPlace, backup: backup.policy),
      in: Pipeline(templates: TemplateLibrary(folder: templates)))
  }
}
