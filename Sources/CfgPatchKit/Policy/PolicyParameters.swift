/// What a policy takes from where it is called.
public struct PolicyParameters: Sendable {
  /// The values of parameters that the policy leaves open, by name.
  public var values: [String: String]
  /// Returns the value of an environment variable, if it is set.
  public var variable: @Sendable (String) -> String?

  /// Creates parameters: nothing is handed over, and no variable is set, unless it is said here.
  public init(
    values: [String: String] = [:], variable: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.values = values
    self.variable = variable
  }
}
