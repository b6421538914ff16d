import SourceDiagnostics

/// The ways in which what stands around sections is malformed: names, paths and choices.
///
/// Each is a `throw` in `BaseConfigurationRecord`, and makes every section fail.
enum OutlineFault: Hashable, Sendable {
  case sectionName(String)
  case choice(attribute: String)
  case locationPath(String, says: String)
  case bothOverrides
  case configSource(String, says: String)
  case protectedWithMore
  case unnamedProvider
  case machineOnly(path: String)
  case sharedSource(String)

  /// The code and slug of the fault.
  var id: Diagnostic.ID {
    switch self {
    case .sectionName: Diagnostic.ID("CFG3027", "unusable-section-name")
    case .choice: Diagnostic.ID("CFG3028", "bad-choice-in-declaration")
    case .locationPath: Diagnostic.ID("CFG3029", "unusable-location-path")
    case .bothOverrides: Diagnostic.ID("CFG3044", "two-override-modes")
    case .configSource: Diagnostic.ID("CFG3045", "unusable-config-source")
    case .protectedWithMore: Diagnostic.ID("CFG3046", "protected-section-with-attributes")
    case .unnamedProvider: Diagnostic.ID("CFG3047", "unnamed-protection-provider")
    case .machineOnly: Diagnostic.ID("CFG3048", "section-for-machine-only")
    case .sharedSource: Diagnostic.ID("CFG3049", "shared-config-source")
    }
  }

  /// What is, in one sentence.
  var message: String {
    switch self {
    case .sectionName(let name): "'\(name)' is no name that an element can have"
    case .choice(let attribute): "'\(attribute)' has none of its values"
    case .locationPath(let path, _): "'\(path)' is no path for a 'location'"
    case .bothOverrides: "a 'location' has both 'allowOverride' and 'overrideMode'"
    case .configSource(let name, _): "'\(name)' is no file that 'configSource' may name"
    case .protectedWithMore: "a section with 'configProtectionProvider' has other attributes"
    case .unnamedProvider: "'configProtectionProvider' names no provider"
    case .machineOnly(let path): "the section '\(path)' may stand in machine.config only"
    case .sharedSource(let name): "two sections have the file '\(name)' as 'configSource'"
    }
  }

  /// What .NET says, word for word.
  var runtimeMessage: String {
    switch self {
    case .sectionName: "Invalid format for a section or section group name"
    case .choice(let attribute): Self.choices(of: attribute).message
    case .locationPath(_, let says), .configSource(_, let says): says
    case .bothOverrides:
      "A <location> tag may contain only one of the 'allowOverride' or 'overrideMode' attributes."
    case .protectedWithMore:
      "A section using 'configProtectionProvider' may contain no other attributes."
    case .unnamedProvider: "The configProtectionProvider attribute cannot be an empty string."
    case .machineOnly:
      "It is an error to use a section registered as allowExeDefinition='MachineOnly' beyond "
        + "machine.config."
    case .sharedSource(let name):
      "The configSource file '\(name)' can only be used by one type of section, and may not be the "
        + "same as the configuration file."
    }
  }

  /// What to do, as an instruction.
  var advice: String {
    switch self {
    case .sectionName: "choose a name of letters, digits, '.', '-' and '_'"
    case .choice(let attribute):
      "write one of " + Self.choices(of: attribute).values.joined(separator: ", ")
    case .locationPath: "write '.', or remove the element, since an executable reads no other"
    case .bothOverrides: "remove one of them"
    case .configSource: "name a file in the folder of the configuration or below it, with '\\'"
    case .protectedWithMore: "remove them"
    case .unnamedProvider: "name the provider that encrypted the section, or remove the attribute"
    case .machineOnly: "remove it, or allow it elsewhere where it is declared"
    case .sharedSource: "give each section a file of its own"
    }
  }

  /// The values that `attribute` may have, and what .NET says of any other.
  static func choices(of attribute: String) -> (values: [String], message: String) {
    switch attribute {
    case "allowDefinition":
      let values = ["Everywhere", "MachineOnly", "MachineToWebRoot", "MachineToApplication"]
      return (values, message("'allowDefinition' attribute", values))
    case "allowExeDefinition":
      let values = [
        "MachineOnly", "MachineToApplication", "MachineToRoamingUser", "MachineToLocalUser",
      ]
      return (values, message("'allowExeDefinition' attribute", values))
    default:
      let subject = "'overrideMode' and 'overrideModeDefault' attributes"
      return (["Inherit", "Allow", "Deny"], message(subject, ["Inherited", "Allow", "Deny"]))
    }
  }

  private static func message(_ subject: String, _ values: [String]) -> String {
    "The \(subject) must be one of the following values: \(values.joined(separator: ", "))."
  }
}
