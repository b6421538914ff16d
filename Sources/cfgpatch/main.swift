import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Gives `--diff` the value that it means when it stands alone, or it would take the file for its
/// value.
func spelledOut(_ arguments: [String]) -> [String] {
  let options = arguments.prefix { $0 != "--" }
  return options.map { $0 == "--diff" ? "--diff=unified" : $0 } + arguments[options.endIndex...]
}

func run(_ arguments: [String]) -> ExitStatus {
  do {
    var command = try CfgPatch.parseAsRoot(spelledOut(arguments))
    if let verb = command as? any Verb { return try verb.status() }
    try command.run()
    return .success
  } catch {
    let isSuccess = CfgPatch.exitCode(for: error).isSuccess
    let console = Console(color: .auto)
    console.write(CfgPatch.fullMessage(for: error) + "\n", to: isSuccess ? .output : .error)
    return isSuccess ? .success : .usage
  }
}

exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
