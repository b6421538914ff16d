import SourceDiagnostics

extension LoadFault {
  /// The code and slug of the fault.
  var id: Diagnostic.ID {
    switch self {
    case .rootName: Diagnostic.ID("CFG3001", "wrong-root-element")
    case .rootNamespace, .rootPrefix: Diagnostic.ID("CFG3002", "root-in-namespace")
    case .rootAttribute: Diagnostic.ID("CFG3003", "root-attribute")
    case .strayNode: Diagnostic.ID("CFG3004", "stray-node-between-sections")
    case .misplacedConfigSections: Diagnostic.ID("CFG3005", "misplaced-config-sections")
    case .undeclaredSection: Diagnostic.ID("CFG3006", "undeclared-section")
    case .repeatedSection: Diagnostic.ID("CFG3007", "repeated-section")
    case .misplacedLocation: Diagnostic.ID("CFG3008", "misplaced-location")
    case .sectionInLocation: Diagnostic.ID("CFG3009", "section-not-allowed-in-location")
    case .reservedGroupAttribute: Diagnostic.ID("CFG3010", "reserved-group-attribute")
    case .locationAttribute: Diagnostic.ID("CFG3011", "unknown-location-attribute")
    case .declarationElement: Diagnostic.ID("CFG3012", "unknown-declaration-element")
    case .declarationAttribute: Diagnostic.ID("CFG3013", "unknown-declaration-attribute")
    case .declarationWithout: Diagnostic.ID("CFG3014", "incomplete-section-declaration")
    case .reservedSectionName: Diagnostic.ID("CFG3015", "reserved-section-name")
    case .redeclared: Diagnostic.ID("CFG3016", "section-declared-twice")
    case .redefined: Diagnostic.ID("CFG3026", "section-redefined")
    case .booleanOfDeclaration: Diagnostic.ID("CFG3017", "bad-boolean-in-declaration")
    case .outline(let fault): fault.id
    case .configSourceWithMore: Diagnostic.ID("CFG3018", "config-source-with-content")
    case .protectedWithoutData: Diagnostic.ID("CFG3019", "protected-section-without-data")
    case .xmlVersion: Diagnostic.ID("CFG3020", "unsupported-xml-version")
    case .unrecognizedAttribute: Diagnostic.ID("CFG3030", "unrecognized-attribute")
    case .unrecognizedElement: Diagnostic.ID("CFG3031", "unrecognized-element")
    case .missingAttribute: Diagnostic.ID("CFG3032", "missing-required-attribute")
    case .repeatedElement: Diagnostic.ID("CFG3033", "repeated-single-element")
    case .textInSection: Diagnostic.ID("CFG3034", "text-in-section")
    case .unreadableValue: Diagnostic.ID("CFG3035", "unreadable-value")
    case .repeatedEntry: Diagnostic.ID("CFG3036", "repeated-entry")
    case .switchNameAndValue: Diagnostic.ID("CFG3037", "switch-name-and-value")
    case .bypassWithoutAddress: Diagnostic.ID("CFG3038", "bypass-without-address")
    case .unknownProtectionProvider: Diagnostic.ID("CFG3042", "unknown-protection-provider")
    case .unknownConfigBuilder: Diagnostic.ID("CFG3040", "unknown-config-builder")
    case .missingConfigSource: Diagnostic.ID("CFG3041", "missing-config-source")
    case .unreadableSettingsFile: Diagnostic.ID("CFG3039", "unreadable-settings-file")
    case .lock: Diagnostic.ID("CFG3064", "unusable-lock")
    case .emptyConfigBuilders: Diagnostic.ID("CFG3065", "empty-config-builders")
    }
  }

  /// What is, in one sentence.
  var message: String {
    switch self {
    case .xmlVersion(let version): "the file declares XML version '\(version)'"
    case .rootName(let name): "the root element is '\(name)', not 'configuration'"
    case .rootNamespace(let uri): "the root element is in the namespace '\(uri)'"
    case .rootPrefix(let name): "the root element '\(name)' is in a namespace"
    case .rootAttribute(let name): "the root element has the attribute '\(name)'"
    case .strayNode(.text): "text stands between the sections"
    case .strayNode(let node): "\(node.rawValue) stands between the sections"
    case .misplacedConfigSections: "'configSections' is not the first element, or is there twice"
    case .undeclaredSection(let path, _): "the section '\(path)' is not declared"
    case .repeatedSection(let path): "the section '\(path)' is there twice"
    case .misplacedLocation: "'location' stands inside another element than 'configuration'"
    case .sectionInLocation(let path): "'\(path)' stands in a 'location'"
    case .reservedGroupAttribute(let name): "a section group has the reserved attribute '\(name)'"
    case .locationAttribute(let name): "'location' has the unknown attribute '\(name)'"
    case .declarationElement(let name): "'\(name)' stands in 'configSections'"
    case .declarationAttribute(let name): "a section declaration has the attribute '\(name)'"
    case .declarationWithout(let attribute, let element): "'\(element)' has no '\(attribute)'"
    case .reservedSectionName(let name): "the section name '\(name)' is reserved"
    case .redeclared(let path): "'\(path)' is declared twice"
    case .redefined(let path, let difference):
      "'\(path)' is declared with another '\(difference)' than in machine.config"
    case .booleanOfDeclaration(let attribute): "'\(attribute)' is neither 'true' nor 'false'"
    case .outline(let fault): fault.message
    case .configSourceWithMore: "a section with 'configSource' has other attributes or content"
    case .protectedWithoutData(true): "a protected section holds no 'EncryptedData'"
    case .protectedWithoutData: "a protected section holds more or other than 'EncryptedData'"
    case .unrecognizedAttribute(let name, _): "the attribute '\(name)' is not known here"
    case .unrecognizedElement(let name, _): "the element '\(name)' is not known here"
    case .missingAttribute(let name, let element): "'\(element)' has no '\(name)'"
    case .repeatedElement(let name): "'\(name)' is there twice"
    case .textInSection: "text stands in a section that holds only elements"
    case .unreadableValue(let attribute, _): "the value of '\(attribute)' cannot be read"
    case .repeatedEntry(let key): "'\(key)' is added twice with different contents"
    case .switchNameAndValue(let source):
      "the source '\(source)' has both 'switchName' and 'switchValue'"
    case .bypassWithoutAddress: "a bypass entry has no 'address'"
    case .unknownProtectionProvider(let name): "there is no protection provider '\(name)'"
    case .unknownConfigBuilder(let name): "there is no configuration builder '\(name)'"
    case .missingConfigSource(let name): "the file '\(name)' that holds the section is not there"
    case .lock(let fault): fault.message
    case .emptyConfigBuilders: "'configBuilders' names no builder"
    case .unreadableSettingsFile(let name, let fault):
      "the settings file '\(name)' cannot be read: \(fault)"
    }
  }
}
