/// What the runtime's host reads in `runtime` and `startup`, by names with case.
enum RuntimeNames {
  /// Elements of `runtime` whose attribute `enabled` is true or false.
  static let switches: Set<String> = [
    "alwaysFlowImpersonationPolicy", "bypassTrustedAppStrongNames", "enforceFIPSPolicy",
    "gcAllowVeryLargeObjects", "gcConcurrent", "GCCpuGroup", "generatePublisherEvidence",
    "gcServer", "legacyCorruptedStateExceptionsPolicy", "legacyImpersonationPolicy",
    "loadFromRemoteSources", "Thread_UseAllCpuGroups", "UseRandomizedStringHashAlgorithm",
  ]

  /// Elements inside `assemblyBinding`, which must be in its namespace.
  static let binding: Set<String> = [
    "assemblyBinding", "assemblyIdentity", "bindingRedirect", "codeBase", "dependentAssembly",
    "probing", "publisherPolicy", "qualifyAssembly",
  ]

  /// All elements whose names are known.
  static let elements = switches.union(binding).union([
    "AppContextSwitchOverrides", "developmentMode", "disableCachingBindingFailures",
    "disableCommitThreadStack", "disableFusionUpdatesFromADManager", "etwEnable",
    "legacyUnhandledExceptionPolicy", "relativeBindForResources", "requiredRuntime",
    "supportedRuntime", "useLegacyJit", "UseSmallInternalThreadStacks",
  ])

  /// Attributes of these elements whose names are known.
  static let attributes: Set<String> = [
    "appliesTo", "apply", "culture", "enabled", "href", "name", "newVersion", "oldVersion",
    "partialName", "fullName", "privatePath", "publicKeyToken", "sku", "value", "version",
  ]

  /// Returns the name among `names` that differs from `name` in case only.
  static func spelling(of name: String, in names: Set<String>) -> String? {
    guard !names.contains(name) else { return nil }
    let folded = name.lowercased()
    return names.first { $0.lowercased() == folded }
  }
}
