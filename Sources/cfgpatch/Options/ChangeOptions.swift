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

  @OptionGroup var backup: BackupOptions

  @Flag(help: "Write into the file itself if it cannot be replaced, as with hard links.")
  var inPlace = false

  @Option(help: JobCount.help)
  var jobs: JobCount?

  @Flag(name: .shortAndLong, help: "Print nothing but errors, and what was asked for.")
  var quiet = false

  /// How the difference is shown, if it is.
  var diff: DifferenceStyle? { difference.style }

  /// How the files are processed, or planned only.
  func batch(
    planning: Bool = false, _ templates: TemplateLibrary = TemplateLibrary()
  ) -> Batch {
    Batch(
      to: dryRun ? .rehearsal : check || planning ? .plan : .commit,
      ReplaceOptions(allowsInPlace: inPlace, backup: backup.policy),
      in: Pipeline(templates: templates))
  }
}
