public import ArgumentParser
public import CfgPatchKit
import FileStore

/// What every command that changes files has in common.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Write nothing; exit with 2 if a file would change.")
  var check = false

  @Flag(help: "Write nothing; do everything else, and exit as the real run would.")
  var dryRun = false

  @Option(
    defaultAsFlag: DifferenceStyle.unified,
    help: ArgumentHelp(
      "Print the difference, which 'patch' can apply; '--diff=redacted' masks secrets.",
      valueName: "style"))
  var diff: DifferenceStyle?

  @Flag(help: "Print one JSON object, as configuration-management engines take it.")
  var json = false

  @Flag(help: "Keep the file as it was beside it, as NAME.yyyyMMdd-HHmmss.bak.")
  var backup = false

  @Flag(help: "Write into the file itself if it has hard links; not atomic.")
  var inPlace = false

  @Flag(name: .shortAndLong, help: "Print nothing but errors.")
  var quiet = false

  @Option(
    help: ArgumentHelp(
      "Take the blocks that are inserted from this folder.", valueName: "folder"),
    completion: .directory)
  var templates: String?

  /// A Boolean value indicating whether nothing is written.
  var isRehearsal: Bool { check || dryRun }

  /// The pipeline that this call uses.
  var pipeline: Pipeline { Pipeline(templates: TemplateLibrary(folder: templates)) }

  /// How files are replaced.
  var replaceOptions: ReplaceOptions {
    ReplaceOptions(allowsInPlace: inPlace, backup: backup ? .beside : nil)
  }
}

extension DifferenceStyle: ExpressibleByArgument {}
