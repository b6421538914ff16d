import ArgumentParser
import CfgPatchKit
import SourceDiagnostics

struct Show: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows what the program really gets from the files.",
    usage: "cfgpatch show [<options>] <file> ...",
    discussion: """
      The product, its trace sources with level and listeners and where the level comes from, the proxy, \
      the settings with secrets masked, and what has no effect and why.

      Examples:
        cfgpatch show Microsoft.ECMA2Host.Service.exe.config
        cfgpatch show --json *.exe.config
      """)

  @Flag(help: "Print one line of JSON for each file.")
  var json = false

  @OptionGroup var files: FileOptions

  var color: ColorChoice { files.color }

  func status(on console: Console) -> ExitStatus {
    let pipeline = Pipeline()
    return files.files.map { show($0, pipeline, console) }.max() ?? .success
  }

  private func show(_ path: String, _ pipeline: Pipeline, _ console: Console) -> ExitStatus {
    do throws(Failure) {
      let inventory = try pipeline.inventory(of: files.input(path, pipeline, console))
      if json {
        console.write(Array((inventory.value.text + "\n").utf8))
      } else {
        console.print(inventory.text)
      }
      return .success
    } catch {
      console.print(FailureReport(error).text(console.report(.error)), to: .error)
      return ExitStatus(error)
    }
  }
}
