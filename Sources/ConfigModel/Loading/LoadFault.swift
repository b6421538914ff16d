/// The ways in which .NET Framework fails to load a well-formed configuration file or a section of
/// it.
///
/// Each case is one `throw` in the published source of System.Configuration or of the section's own
/// classes, and has one code that is the same in every version.
enum LoadFault: Hashable, Sendable {
  // The file
  case xmlVersion(String)
  case rootName(String)
  case rootNamespace(String)
  case rootPrefix(String)
  case rootAttribute(String)
  case strayNode(NodeName)
  case misplacedConfigSections
  case undeclaredSection(path: String, similar: String?)
  case repeatedSection(path: String)
  case misplacedLocation
  case sectionInLocation(path: String)
  case reservedGroupAttribute(String)
  case locationAttribute(String)
  // What configSections declares
  case declarationElement(String)
  case declarationAttribute(String)
  case declarationWithout(String, element: String)
  case reservedSectionName(String)
  case redeclared(path: String)
  case redefined(path: String, String)
  case booleanOfDeclaration(attribute: String)
  case outline(OutlineFault)
  // Any section
  case configSourceWithMore
  case protectedWithoutData(isEmpty: Bool)
  case emptyConfigBuilders
  case unrecognizedAttribute(String, similar: String?)
  case unrecognizedElement(String, similar: String?)
  case missingAttribute(String, element: String)
  case repeatedElement(String)
  case textInSection
  case lock(LockFault)
  case unreadableValue(attribute: String, error: String)
  case repeatedEntry(key: String)
  case switchNameAndValue(source: String)
  case bypassWithoutAddress
  case unknownProtectionProvider(String)
  case unknownConfigBuilder(String)
  case missingConfigSource(String)
  case unreadableSettingsFile(name: String, fault: String)

  /// What kind of node is where only white space and comments may be.
  enum NodeName: String, Hashable, Sendable {
    case text
    case cdata = "a CDATA section"
    case processingInstruction = "a processing instruction"
  }
}
