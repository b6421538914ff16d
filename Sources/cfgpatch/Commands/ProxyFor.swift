import ArgumentParser
import CfgPatchKit
import ConfigModel
import SourceDiagnostics

struct ProxyFor: Verb {
  static let configuration = CommandConfiguration(
    commandName: "proxy-for",
    abstract: "Says which way a web request of the program goes.",
    usage: "cfgpatch proxy-for [<options>] <url> <file> ...",
    discussion: """
      Through which proxy, or directly, and what in the file decides it, as .NET does: the bypass list, \
      local names, scripts, the settings of the account. If the request fails because of the file, the \
      exit status is 1.

      Examples:
        cfgpatch proxy-for https://login.microsoftonline.com *.exe.config
        cfgpatch proxy-for --json http://intranet *.exe.config
      """)

  @Flag(help: "Print one line of JSON for each file.")
  var json = false

  @Argument(help: ArgumentHelp("The address that the program asks for.", valueName: "url"))
  var url: String

  @OptionGroup var files: FileOptions

  var color: ColorChoice { files.color }

  func validate() throws {
    do throws(UnusableDestination) {
      _ = try RequestRoute.destination(url)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  func status(on console: Console) throws -> ExitStatus {
    let (pipeline, destination) = (Pipeline(), try RequestRoute.destination(url))
    return files.files.map { show($0, destination, pipeline, console) }.max() ?? .success
  }

  private func show(
    _ path: String, _ destination: AbsoluteURI, _ pipeline: Pipeline, _ console: Console
  ) -> ExitStatus {
    do throws(Failure) {
      let inventory = try pipeline.inventory(of: files.input(path, pipeline, console))
      let route = RequestRoute(to: destination, inventory)
      if json {
        console.write(Array((route.value.text + "\n").utf8))
      } else {
        console.print(route.text(console.report(.output)))
      }
      return route.decision.way == .fails ? .findings : .success
    } catch {
      console.print(FailureReport(error).text(console.report(.error)), to: .error)
      return ExitStatus(error)
    }
  }
}
