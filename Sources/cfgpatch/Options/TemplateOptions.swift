import ArgumentParser
import CfgPatchKit

/// `--templates`, for the commands that insert XML of their own.
struct TemplateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the XML that is inserted from this folder instead of from the program.",
      valueName: "folder"), completion: .directory)
  var templates: String?

  /// The templates of the folder or of the program.
  var library: TemplateLibrary { TemplateLibrary(folder: templates) }
}
