import ArgumentParser
import CfgPatchKit

/// What every command that plans edits has in common: the plan can be printed.
struct EditOptions: ParsableArguments {
  @OptionGroup var change: ChangeOptions

  @Flag(help: "Write nothing; print what would change as a plan, for 'apply-plan'.")
  var plan = false

  func validate() throws {
    if plan, change.json || change.diff != nil {
      throw ValidationError("'--plan' is printed alone, without '--json' and '--diff'")
    }
  }

  /// Returns how the files are processed with `templates`.
  func batch(_ templates: TemplateLibrary = TemplateLibrary()) -> Batch {
    change.batch(planning: plan, templates)
  }
}
