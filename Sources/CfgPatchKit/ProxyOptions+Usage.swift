import ConfigModel
public import ConfigPatch

extension ProxyOptions {
  /// What is wrong with the options, whatever file they are meant for.
  public var usageFault: String? { nil }
}
