import ArgumentParser
import CfgPatchKit
import SourceDiagnostics

struct Diff: Verb {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what a program gets from one file and not from another.",
    usage: "cfgpatch diff [<options>] <before> <after>",
    discussion: """
      Spelling, comments, order and what has no effect do not count; what stands in a file that \
      'file' or 'configSource' names does. If a program gets something else, the exit status is 1.

      With '--as-patch' what 'apply' would have to add to the first file and change in it is printed as \
      a patch file, with '--as-absent-patch' what 'apply --absent' would have to take out, secrets \
      included. What the patch leaves different, such as what lies in another file, is told, and the \
      exit status is 1.

      Examples:
        cfgpatch diff in.config Microsoft.ECMA2Host.Service.exe.config
        cfgpatch diff --as-patch in.config AADConnectProvisioningAgent.exe.config
        cfgpatch diff --as Microsoft.ECMA2Host.Service.exe.config - in.config < in.config
      """)

  @Flag(help: "Print one line of JSON.")
  var json = false

  @Flag(help: "Print the patch with which 'apply' makes the first file like the second.")
  var asPatch = false

  @Flag(help: "Print the patch with which 'apply --absent' does.")
  var asAbsentPatch = false

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Treat standard input as if it were at this path.",
      discussion: "What it refers to is looked for there.", valueName: "path"))
  var nominalPath: String?

  @Option(help: "Colour the output.")
  var color = ColorChoice.auto

  @Argument(
    help: "The first file; '-' is standard input.", completion: .file(extensions: ["config"]))
  var before: String

  @Argument(
    help: "The second file; '-' is standard input.", completion: .file(extensions: ["config"]))
  var after: String

  func validate() throws {
    if [json, asPatch, asAbsentPatch].count(where: \.self) > 1 {
      throw ValidationError(
        "of '--json', '--as-patch' and '--as-absent-patch' only one can be given")
    }
    if [before, after] == ["-", "-"] { throw ValidationError("only one of the files can be '-'") }
    if nominalPath != nil, ![before, after].contains("-") {
      throw ValidationError("'--as' is the path of standard input, and neither file is '-'")
    }
  }

  func status(on console: Console) throws -> ExitStatus {
    do throws(Failure) {
      let pipeline = Pipeline()
      let comparison = try pipeline.comparison(
        input(before, pipeline, console), input(after, pipeline, console))
      if asPatch { return try printPatch(.present, of: comparison, on: console) }
      if asAbsentPatch { return try printPatch(.absent, of: comparison, on: console) }
      json
        ? console.write(Array((comparison.value.text + "\n").utf8))
        : console.print(comparison.text)
      return comparison.verdict == .different ? .findings : .success
    } catch {
      console.print(FailureReport(error).text(console.report(.error)), to: .error)
      return ExitStatus(error)
    }
  }

  private func input(
    _ path: String, _ pipeline: Pipeline, _ console: Console
  ) throws(Failure) -> Input {
    guard path == "-" else { return Input(try pipeline.read(path)) }
    return Input(bytes: try console.readInput(), as: nominalPath)
  }

  private func printPatch(
    _ part: Comparison.PatchPart, of comparison: Comparison, on console: Console
  ) throws(Failure) -> ExitStatus {
    let patch = try comparison.patch(part)
    console.write(patch.bytes)
    for entry in patch.rest {
      console.print(comparison.words(forUnpatched: entry) + "\n", to: .error)
    }
    return patch.rest.isEmpty ? .success : .findings
  }
}
