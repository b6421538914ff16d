/// What the program that owns the file would do about a finding.
public enum Consequence: String, Hashable, Sendable, CaseIterable {
  /// Windows refuses to start the executable.
  case processDoesNotLaunch = "process-does-not-launch"
  /// Every read of the configuration throws.
  case configurationSystemFails = "configuration-system-fails"
  /// The section throws when it is first read; other sections work.
  case sectionFails = "section-fails"
  /// Loading works, and a later trace call or web request throws.
  case failsInUse = "fails-in-use"
  /// Nothing is reported, and the setting has no effect or not the one meant.
  case silentlyIgnored = "silently-ignored"
  /// It works, and opens a hole.
  case security

  /// What happens, as a sentence for an operator.
  public var summary: String {
    switch self {
    case .processDoesNotLaunch: "the process does not launch"
    case .configurationSystemFails:
      "the configuration system fails to initialise, so every section throws"
    case .sectionFails: "this section fails at first use"
    case .failsInUse: "it loads, and fails later, when traced or sent"
    case .silentlyIgnored: "it is silently ignored"
    case .security: "it works, and weakens security"
    }
  }
}
