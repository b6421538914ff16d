import ArgumentParser
import CfgPatchKit
import SourceDiagnostics

struct Show: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows what the program really gets from the files.",
    discussion: """
      The product, its trace sources with level and listeners and where the level comes from, the proxy, \
      the settings with secrets masked, and what is dead and why.
      """)

  @Flag(help: "Print one JSON object for each file.")
  var json = false

  @OptionGroup var files: FileOptions

  func status() -> ExitStatus {
    var status = ExitStatus.success
    let console = files.console
    let pipeline = Pipeline()
    for path in files.files {
      do throws(Failure) {
        let inventory = try pipeline.inventory(of: files.input(path, pipeline))
        console.write(json ? inventory.value.text + "\n" : inventory.text)
      } catch {
        status = max(status, ExitStatus(error))
        console.write(FailureReport(error, path: path).text(console), to: .error)
      }
    }
    return status
  }
}
