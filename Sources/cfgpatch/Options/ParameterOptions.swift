import ArgumentParser

/// The values of a patch's parameters.
struct ParameterOptions: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("The value of a parameter of the patch.", valueName: "name=value"))
  var values: [Assignment] = []

  @Option(
    name: .customLong("set-from-env"),
    help: ArgumentHelp(
      "A parameter whose value is in an environment variable.", valueName: "name=variable"))
  var variables: [Assignment] = []

  func validate() throws {
    for variable in variables where Console.variable(variable.value) == nil {
      throw ValidationError("the environment variable '\(variable.value)' is not set")
    }
  }

  /// The values by the names of their parameters.
  var byName: [String: String] {
    var parameters = Dictionary(values.map { ($0.name, $0.value) }) { $1 }
    for variable in variables {
      parameters[variable.name] = Console.variable(variable.value)
    }
    return parameters
  }
}
