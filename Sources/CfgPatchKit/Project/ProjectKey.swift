/// The keys of a project file, for its reader and its schema.
///
/// Options of a command are called as on the command line.
enum ProjectKey {
  static let validate = "validate"
  static let policy = "policy"
  static let failOn = "fail-on"
  static let rules = "rules"
  static let overrides = "overrides"
  static let files = "files"
  static let kind = "kind"
  static let patches = "patches"

  static let top = [validate, policy]
  static let ofValidate = [failOn, rules, overrides]
  static let ofOverride = [files, rules]
  static let ofEntry = [files, kind, patches, failOn]
}

/// The commands that a policy may ask for, by their names, and the keys of their options.
enum PolicyCommand: String, CaseIterable {
  case enableVerbose = "enable-verbose"
  case disableVerbose = "disable-verbose"
  case setProxy = "set-proxy"
  case removeProxy = "remove-proxy"
  case apply

  static let level = "level"
  static let remove = "remove"
  static let address = "address"
  static let useSystemDefault = "use-system-default"
  static let bypassOnLocal = "bypass-on-local"
  static let useDefaultCredentials = "use-default-credentials"
  static let bypass = "bypass"
  static let replaceAuto = "replace-auto"
  static let patch = "patch"
  static let set = "set"
  static let setFromEnvironment = "set-from-env"
  static let key = "key"
  static let absent = "absent"

  /// The keys of the options.
  var keys: [String] {
    switch self {
    case .enableVerbose: [Self.level]
    case .disableVerbose: [Self.level, Self.remove]
    case .setProxy:
      [
        Self.address, Self.useSystemDefault, Self.bypassOnLocal, Self.useDefaultCredentials,
        Self.bypass, Self.replaceAuto,
      ]
    case .removeProxy: []
    case .apply: [Self.patch, Self.set, Self.setFromEnvironment, Self.key, Self.absent]
    }
  }

  /// The key of the option without which the command means nothing, if there is one.
  var requiredKey: String? {
    switch self {
    case .setProxy: Self.address
    case .apply: Self.patch
    case .enableVerbose, .disableVerbose, .removeProxy: nil
    }
  }
}
