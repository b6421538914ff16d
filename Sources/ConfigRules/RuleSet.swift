public import SourceDiagnostics

extension Rule {
  /// All rules, in the order of their codes.
  public static let all: [Rule] = [
    .repeatedSection,
    .unrecognizedAttribute,
    .unrecognizedElement,
    .missingRequiredAttribute,
    .repeatedSingleElement,
    .textInSection,
    .unreadableValue,
    .repeatedEntry,
    .switchNameAndValue,
    .bypassWithoutAddress,
    .unreadableSettingsFile,
    .unknownConfigBuilder,
    .unknownProtectionProvider,
    .unknownSourceAttribute,
    .unknownListenerAttribute,
    .unknownSwitchAttribute,
    .unreadableSourceLevel,
    .unreadableSwitchLevel,
    .missingSharedListener,
    .listenerReferenceWithAttributes,
    .sharedListenerWithoutType,
    .unusableTraceClass,
    .unusableInitializeData,
    .unreadableFilterLevel,
    .unsupportedProxyScheme,
    .unreadableBypassExpression,
    .duplicateSettingKey,
    .repeatedSource,
    .undeclaredSwitch,
    .listenerTakenAway,
    .unheardSource,
    .filterAgainstLevel,
    .filterForAnotherSource,
    .classInOtherAssembly,
    .customListenerAttribute,
    .unusedSharedListener,
    .repeatedSharedListener,
    .relativeLogPath,
    .traceOptionsWithoutEffect,
    .eventSourceToRegister,
    .misspeltSourceName,
    .unusedSwitch,
    .numericLevel,
  ]

  /// Returns the rule with the code or slug `name`.
  public static func named(_ name: String) -> Rule? {
    let folded = name.lowercased()
    return all.first { $0.id.code.lowercased() == folded || $0.id.slug == folded }
  }

  /// Returns what the model and all rules find in `input`, in the order of the file.
  ///
  /// A fault of the model is reported by the model, so that none can be lost for want of a rule.
  public static func diagnostics(in input: RuleInput) -> [Diagnostic] {
    (input.faults + all.filter { !$0.isOfModel }.flatMap { $0.diagnostics(in: input) })
      .sorted { ($0.range.lowerBound, $0.id.code) < ($1.range.lowerBound, $1.id.code) }
  }
}
