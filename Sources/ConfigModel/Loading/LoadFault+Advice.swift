extension LoadFault {
  /// What .NET says, word for word.
  var runtimeMessage: String? {
    switch self {
    case .xmlVersion(let version): "Version number '\(version)' is invalid."
    case .rootName: "Configuration file does not have root <configuration> tag"
    case .rootNamespace(MachineConfiguration.namespace), .rootPrefix: Self.noStart
    case .rootNamespace(let uri):
      "Namespace of '\(uri)' on configuration element is invalid, only "
        + "'\(MachineConfiguration.namespace)' is valid."
    case .rootAttribute(let name), .locationAttribute(let name), .declarationAttribute(let name),
      .unrecognizedAttribute(let name, _):
      "Unrecognized attribute '\(name)'. Note that attribute names are case-sensitive."
    case .strayNode, .declarationElement: "Unrecognized element."
    case .misplacedConfigSections:
      "Only one <configSections> element allowed per config file and if present must be the first "
        + "child of the root <configuration> element."
    case .undeclaredSection(let path, _): "Unrecognized configuration section \(path)."
    case .repeatedSection:
      "Sections must only appear once per config file. See the help topic <location> for exceptions."
    case .misplacedLocation: "<location> sections are allowed only within <configuration> sections."
    case .sectionInLocation: "This section is not allowed in <location> elements."
    case .reservedGroupAttribute(let name):
      "The attribute '\(name)' cannot be specified because its name starts with the reserved prefix "
        + "'config' or 'lock'."
    case .declarationWithout(let attribute, let element):
      "The '\(attribute)' attribute must be specified on the '\(element)' tag."
    case .reservedSectionName("location"):
      "The section name 'location' is reserved for <location> sections."
    case .reservedSectionName: "Section names beginning with config are reserved."
    case .redeclared(let path):
      "Section or group name '\(path)' is already defined. This can not be defined multiple times."
    case .redefined(let path, _):
      "Section or group name '\(path)' is already defined. Updates to this may only occur at the "
        + "configuration level where it is defined."
    case .booleanOfDeclaration(let attribute):
      "The property '\(attribute)' must have value 'true' or 'false'."
    case .outline(let fault): fault.runtimeMessage
    case .configSourceWithMore:
      "A section using 'configSource' may contain no other attributes or elements."
    case .protectedWithoutData(true):
      "The section is marked as being protected. However, the <EncryptedData> child node was not "
        + "found in the section's node. Make sure that the section is correctly encrypted."
    case .protectedWithoutData:
      "The section is marked as being protected, but it does not have the correct format. It should "
        + "contain only the <EncryptedData> child node."
    case .unrecognizedElement(let name, _): "Unrecognized element '\(name)'."
    case .missingAttribute(let name, _): "Required attribute '\(name)' not found."
    case .repeatedElement(let name): "The element <\(name)> may only appear once in this section."
    case .textInSection: "The configuration section cannot contain a CDATA or text element."
    case .unreadableValue(let attribute, let error):
      "The value of the property '\(attribute)' cannot be parsed. The error is: \(error)"
    case .repeatedEntry(let key): "The entry '\(key)' has already been added."
    case .switchNameAndValue(let source):
      "'switchValue' and 'switchName' cannot both be specified on source '\(source)'."
    case .bypassWithoutAddress: "Invalid key value."
    case .unknownProtectionProvider(let name): "The protection provider '\(name)' was not found."
    case .missingConfigSource(let name): "Unable to open configSource file '\(name)'."
    case .lock(let fault): fault.runtimeMessage
    case .unknownConfigBuilder, .emptyConfigBuilders, .unreadableSettingsFile: nil
    }
  }

  /// What Windows says of a file that it cannot read before .NET does.
  private static let noStart =
    "The application has failed to start because its side-by-side configuration is incorrect."

  /// What to do, as an instruction.
  var advice: String? {
    switch self {
    case .xmlVersion: "declare version=\"1.0\""
    case .rootName: "rename the root element, or hand over a configuration file"
    case .rootPrefix: "write 'configuration', without prefix and namespace"
    case .rootNamespace, .rootAttribute: "remove the attribute from the root element"
    case .strayNode: "remove it, or make it a comment"
    case .misplacedConfigSections:
      "keep one 'configSections', as the first element of 'configuration'"
    case .undeclaredSection(_, .some(let similar)): "write '\(similar)'; names are case-sensitive"
    case .undeclaredSection: "declare it in 'configSections', or remove it"
    case .repeatedSection: "merge the two"
    case .misplacedLocation: "move it directly under 'configuration'"
    case .sectionInLocation: "move it directly under 'configuration'"
    case .reservedGroupAttribute, .locationAttribute, .declarationAttribute: "remove the attribute"
    case .declarationElement: "remove it"
    case .declarationWithout(let attribute, _): "add '\(attribute)'"
    case .reservedSectionName("location"): "choose another name"
    case .reservedSectionName: "choose a name that does not begin with 'config'"
    case .redeclared: "remove one of the declarations"
    case .redefined: "remove the declaration; machine.config has it"
    case .booleanOfDeclaration: "write 'true' or 'false' in lower case"
    case .outline(let fault): fault.advice
    case .configSourceWithMore: "move the content to the file that 'configSource' names"
    case .protectedWithoutData: "encrypt the section again, or remove 'configProtectionProvider'"
    case .unrecognizedAttribute(_, .some(let similar)), .unrecognizedElement(_, .some(let similar)):
      "write '\(similar)'; names are case-sensitive"
    case .unrecognizedAttribute, .unrecognizedElement, .textInSection: "remove it"
    case .missingAttribute(let name, _): "add '\(name)'"
    case .repeatedElement: "merge the two"
    case .unreadableValue: "write a value that .NET can read"
    case .repeatedEntry: "remove one of them"
    case .switchNameAndValue: "remove one of them"
    case .bypassWithoutAddress: "add 'address', or remove the entry"
    case .unknownProtectionProvider: "declare it in 'configProtectedData/providers'"
    case .unknownConfigBuilder: "declare it in 'configBuilders/builders'"
    case .lock: "name what is there, or remove the lock"
    case .emptyConfigBuilders: "name a builder, or remove the attribute"
    case .missingConfigSource:
      "restore the file, or name the folder of the configuration with '--as'"
    case .unreadableSettingsFile(let name, _): "mend '\(name)'"
    }
  }
}
