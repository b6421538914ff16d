import ArgumentParser
import SourceDiagnostics

/// One call of the program, from its arguments to its exit status.
enum Invocation {
  /// Does what the arguments of this process ask for.
  static func status() -> ExitStatus {
    do throws(UnreadableArgument) {
      return status(of: try CommandArguments.read())
    } catch {
      Console(color: .auto).print("cfgpatch: \(error)\n", to: .error)
      return .usage
    }
  }

  private static func status(of arguments: [String]) -> ExitStatus {
    let verb: any Verb
    do {
      let command = try CfgPatch.parseAsRoot(CommandArguments.spelledOut(arguments))
      guard let found = command as? any Verb else {
        var request = command
        try request.run()
        throw CleanExit.helpRequest()
      }
      verb = found
    } catch {
      return answer(error, isEmpty: arguments.isEmpty)
    }
    return status(of: verb)
  }

  /// Help, the version and completions are answers; everything else is a wrong command line.
  ///
  /// ArgumentParser's own numbers are not used, since they differ between operating systems.
  private static func answer(_ error: any Error, isEmpty: Bool) -> ExitStatus {
    let console = Console(color: .auto)
    let isAnswer = CfgPatch.exitCode(for: error).isSuccess && !isEmpty
    let text = CfgPatch.fullMessage(for: error)
    console.write(
      Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: isAnswer ? .output : .error)
    return isAnswer ? console.status(.success) : .usage
  }

  private static func status(of verb: any Verb) -> ExitStatus {
    let console = Console(color: verb.color)
    do {
      return console.status(try verb.status(on: console))
    } catch {
      console.print("cfgpatch: \(error); this is a fault of cfgpatch\n", to: .error)
      return .software
    }
  }
}
