public import SourceDiagnostics

extension Rule {
  /// All rules, in the order of their codes.
  public static let all: [Rule] = [
    .repeatedSection,
    .duplicateSettingKey,
    .removedSetting,
    .overriddenSetting,
    .missingSettingsFile,
    .placeholderInProxyAddress,
    .credentialsInProxyAddress,
    .ignoredProxyPath,
    .misreadProxyPort,
    .disabledProxy,
    .scriptWithBypassOnLocal,
    .outrankedProxyAddress,
    .bypassOfEverything,
    .unescapedBypassDot,
    .wildcardReadAsExpression,
    .duplicateBypassEntry,
    .undefinedProxyNumber,
    .emptyDefaultProxy,
    .secondNetworkGroup,
    .bindingOutsideNamespace,
    .malformedBindingVersion,
    .redirectToOlderVersion,
    .repeatedSwitchOverrides,
    .malformedSwitchOverride,
    .misplacedFipsPolicy,
    .unreadRuntimeSwitch,
    .miscasedRuntimeName,
    .hostWithoutAuthentication,
    .verboseLeftOn,
    .clearTextSecret,
    .passwordInConnectionString,
    .connectorsLogVerbose,
    .unreadVerboseSetting,
    .logOutsideProgramData,
    .agentLogWithoutFlush,
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
