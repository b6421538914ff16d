import ConfigModel
import LosslessXML
public import SourceDiagnostics

extension Rule {
  /// All rules, in the order of their codes.
  public static let all: [Rule] = [
    .bytesOutsideEncoding,
    .unsupportedEncoding,
    .encodingContradictsBytes,
    .forbiddenCharacter,
    .misplacedXMLDeclaration,
    .malformedXMLDeclaration,
    .misplacedDoctype,
    .malformedDoctype,
    .doubleHyphenInComment,
    .unterminatedMarkup,
    .malformedProcessingInstruction,
    .bareLessThan,
    .bareAmpersand,
    .malformedReference,
    .undeclaredEntity,
    .cdataEndInText,
    .lessThanInValue,
    .malformedName,
    .unexpectedInTag,
    .missingSpaceBetweenAttributes,
    .attributeWithoutValue,
    .unquotedAttributeValue,
    .duplicateAttribute,
    .mismatchedEndTag,
    .strayEndTag,
    .unclosedElement,
    .contentOutsideRoot,
    .secondRoot,
    .missingRoot,
    .malformedQualifiedName,
    .undeclaredPrefix,
    .reservedPrefix,
    .emptyPrefixBinding,
    .malformedEntity,
    .recursiveEntity,
    .foreignEntity,
    .lessThanFromEntity,
    .excessiveExpansion,
    .referenceToForbiddenCharacter,
    .typographicQuotationMark,
    .fifthEditionName,
    .wrongRootElement,
    .rootInNamespace,
    .rootAttribute,
    .strayNodeBetweenSections,
    .misplacedConfigSections,
    .undeclaredSection,
    .repeatedSection,
    .misplacedLocation,
    .sectionNotAllowedInLocation,
    .reservedGroupAttribute,
    .unknownLocationAttribute,
    .unknownDeclarationElement,
    .unknownDeclarationAttribute,
    .incompleteSectionDeclaration,
    .reservedSectionName,
    .sectionDeclaredTwice,
    .badBooleanInDeclaration,
    .configSourceWithContent,
    .protectedSectionWithoutData,
    .unsupportedXMLVersion,
    .documentTypeDeclaration,
    .ignoredLocation,
    .unexpandedEntity,
    .repeatedNativeSection,
    .unsupportedLinkedConfiguration,
    .sectionRedefined,
    .unusableSectionName,
    .badChoiceInDeclaration,
    .unusableLocationPath,
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
    .missingConfigSource,
    .unknownProtectionProvider,
    .ignoredGroupAttribute,
    .twoOverrideModes,
    .unusableConfigSource,
    .protectedSectionWithAttributes,
    .unnamedProtectionProvider,
    .sectionForMachineOnly,
    .sharedConfigSource,
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
    .unusableProxyModule,
    .unusableLock,
    .emptyConfigBuilders,
    .duplicateSettingKey,
    .removedSetting,
    .overriddenSetting,
    .missingSettingsFile,
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
    .removalOfNothing,
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
    .unaskedProxyScript,
    .proxyWithoutAddress,
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
    .incompleteSuppression,
    .suppressionOfUnknownRule,
    .unusedSuppression,
  ]

  /// Returns the rule with the code or slug `name`.
  public static func named(_ name: String) -> Rule? {
    let folded = name.lowercased()
    return all.first { $0.id.code.lowercased() == folded || $0.id.slug == folded }
  }

  /// Returns what the model and all rules find in `input`, in the order of the file, whether it is
  /// suppressed or not; ``Suppressions`` tells.
  ///
  /// A fault of the model is reported by the model, so that none can be lost for want of a rule. In
  /// a file that is not well-formed nothing is looked for but that.
  public static func diagnostics(in input: RuleInput) -> [Diagnostic] {
    let faults = input.faults.map { fault in
      pages[fault.id]?.mended(fault, in: input) ?? fault
    }
    guard input.configuration.syntax.isWellFormed else { return faults }
    let others = all.filter { !$0.isOfModel && !$0.isAboutSuppressions }
    return (faults + others.flatMap { $0.diagnostics(in: input) })
      .sorted { ($0.range.lowerBound, $0.id.code) < ($1.range.lowerBound, $1.id.code) }
  }

  /// Returns what certainly fails in `input`: the errors among what ``diagnostics(in:)`` returns,
  /// for a change that only has to cause none, without their fixes.
  public static func errors(in input: RuleInput) -> [Diagnostic] {
    let faults = input.faults.filter { $0.severity == .error }
    guard input.configuration.syntax.isWellFormed else { return faults }
    return faults + Rule.fifthEditionName.diagnostics(in: input)
  }

  /// The rules that explain a fault of the model.
  private static let pages = Dictionary(
    all.filter(\.isOfModel).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
