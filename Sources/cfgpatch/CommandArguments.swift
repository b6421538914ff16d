/// The words that the program was called with.
enum CommandArguments {
  /// Returns the arguments of this process, without its name.
  ///
  /// - Throws: ``UnreadableArgument`` if one is not UTF-8: a path that is repaired is another path.
  static func read() throws(UnreadableArgument) -> [String] {
    var arguments: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = unsafe CommandLine.unsafeArgv[index] else { break }
      guard let argument = unsafe String(validatingCString: word) else {
        throw unsafe UnreadableArgument(repaired: String(cString: word))
      }
      arguments.append(argument)
    }
    return arguments
  }

  /// Returns `arguments` as ArgumentParser understands them.
  static func spelledOut(_ arguments: [String]) -> [String] {
    let options = arguments.prefix { $0 != "--" }
    return options.map { BackupOptions.spelledOut(DifferenceOptions.spelledOut($0)) }
      + arguments[options.endIndex...]
  }
}

/// An argument whose bytes are not UTF-8.
struct UnreadableArgument: Error, CustomStringConvertible {
  /// The argument with U+FFFD in place of what is not UTF-8.
  let repaired: String

  var description: String {
    "the argument '\(repaired)' is not UTF-8\n"
      + "  hand a file of such a name over as standard input, with '--as' for its name"
  }
}
