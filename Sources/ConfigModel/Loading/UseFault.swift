package import SourceDiagnostics

/// The ways in which a trace source or the proxy throws when it is first used, although its section
/// loads.
///
/// Each case is one `throw` in the published source of `System.Diagnostics` or `System.Net`.
enum UseFault: Hashable, Sendable {
  case sourceAttribute(String)
  case listenerAttribute(String, type: String)
  case switchAttribute(String)
  case unreadableLevel(String)
  case unreadableSwitch(String, value: String)
  case missingSharedListener(String)
  case referenceWithMore(String)
  case referenceToItself(String)
  case unusableClass(String, says: String?, similar: String?)
  case unusableData(type: String, says: String)
  case unreadableFilterLevel(String)
  case unsupportedProxyScheme(String)
  case unreadableBypass(String, says: String, similar: String?)
  case unusableModule(String)

  /// The code and slug of the fault.
  var id: Diagnostic.ID {
    switch self {
    case .sourceAttribute: Diagnostic.ID("CFG3050", "unknown-source-attribute")
    case .listenerAttribute: Diagnostic.ID("CFG3051", "unknown-listener-attribute")
    case .switchAttribute: Diagnostic.ID("CFG3052", "unknown-switch-attribute")
    case .unreadableLevel: Diagnostic.ID("CFG3053", "unreadable-source-level")
    case .unreadableSwitch: Diagnostic.ID("CFG3054", "unreadable-switch-level")
    case .missingSharedListener: Diagnostic.ID("CFG3055", "missing-shared-listener")
    case .referenceWithMore: Diagnostic.ID("CFG3056", "listener-reference-with-attributes")
    case .referenceToItself: Diagnostic.ID("CFG3057", "shared-listener-without-type")
    case .unusableClass: Diagnostic.ID("CFG3058", "unusable-trace-class")
    case .unusableData: Diagnostic.ID("CFG3059", "unusable-initialize-data")
    case .unreadableFilterLevel: Diagnostic.ID("CFG3060", "unreadable-filter-level")
    case .unsupportedProxyScheme: Diagnostic.ID("CFG3061", "unsupported-proxy-scheme")
    case .unreadableBypass: Diagnostic.ID("CFG3062", "unreadable-bypass-expression")
    case .unusableModule: Diagnostic.ID("CFG3063", "unusable-proxy-module")
    }
  }

  /// What is, in one sentence.
  var message: String {
    switch self {
    case .sourceAttribute(let name): "a trace source has the unknown attribute '\(name)'"
    case .listenerAttribute(let name, let type): "a '\(type)' has the unknown attribute '\(name)'"
    case .switchAttribute(let name): "a switch has the unknown attribute '\(name)'"
    case .unreadableLevel(let text): "'\(text)' is no level of a trace source"
    case .unreadableSwitch(let name, let text): "'\(text)' is no level for the switch '\(name)'"
    case .missingSharedListener(let name): "there is no shared listener '\(name)'"
    case .referenceWithMore(let name):
      "the reference to the shared listener '\(name)' has other attributes"
    case .referenceToItself(let name):
      "the shared listener '\(name)' has an empty type, so it refers to itself"
    case .unusableClass(let type, _, _): "the class '\(type)' cannot be used here"
    case .unusableData(let type, _): "'\(type)' cannot be made with this 'initializeData'"
    case .unreadableFilterLevel(let text): "'\(text)' is no level of a filter"
    case .unsupportedProxyScheme(let scheme): "the address of the proxy has the scheme '\(scheme)'"
    case .unreadableBypass(let text, _, _): "'\(text)' is no regular expression of .NET"
    case .unusableModule(let type): "the class '\(type)' cannot be the proxy"
    }
  }

  /// What .NET says, word for word.
  var runtimeMessage: String? {
    switch self {
    case .sourceAttribute(let name): Self.attribute(name, "System.Diagnostics.TraceSource")
    case .listenerAttribute(let name, let type): Self.attribute(name, type)
    case .switchAttribute(let name): Self.attribute(name, "System.Diagnostics.SourceSwitch")
    case .unreadableLevel(let text), .unreadableFilterLevel(let text):
      SourceLevels.runtimeMessage(ofUnreadable: text)
    case .unreadableSwitch(let name, _): "The config value for Switch '\(name)' was invalid."
    case .missingSharedListener(let name):
      "Listener '\(name)' does not exist in the sharedListeners section."
    case .referenceWithMore(let name):
      "A listener with no type name specified references the sharedListeners section and cannot have "
        + "any attributes other than 'Name'. Listener: '\(name)'."
    case .referenceToItself: nil
    case .unusableClass(_, let says, _): says
    case .unusableData(_, let says): says
    case .unreadableBypass(_, let says, _):
      "Error creating the Web Proxy specified in the 'system.net/defaultProxy' configuration "
        + "section. \(says)"
    case .unusableModule:
      "Error creating the Web Proxy specified in the 'system.net/defaultProxy' configuration section."
    case .unsupportedProxyScheme(let scheme):
      "The ServicePointManager does not support proxies with the \(scheme) scheme."
    }
  }

  /// What to do, as an instruction.
  var advice: String? {
    switch self {
    case .sourceAttribute(let name) where name.lowercased() == "switchvalue": "write 'switchValue'"
    case .sourceAttribute(let name) where name.lowercased() == "switchname": "write 'switchName'"
    case .sourceAttribute, .listenerAttribute, .switchAttribute: "remove the attribute"
    case .unreadableLevel, .unreadableSwitch, .unreadableFilterLevel:
      "write one of " + SourceLevels.names.map(\.name).joined(separator: ", ")
        + ", in this spelling"
    case .missingSharedListener: "add it to 'sharedListeners', or give the listener a 'type'"
    case .referenceWithMore: "remove the other attributes, or add 'type'"
    case .referenceToItself: "give the shared listener its type"
    case .unusableClass(_, _, .some(let similar)): "write '\(similar)'"
    case .unusableClass: "write the full name of a class that is there"
    case .unsupportedProxyScheme: "write 'http://' and the name of the proxy"
    case .unreadableBypass(_, _, .some(let similar)): "write '\(similar)' if that is meant"
    case .unreadableBypass: "correct the expression, or remove the entry"
    case .unusableModule: "write the assembly of the class behind it, or remove 'module'"
    case .unusableData: "set 'initializeData' to what the listener needs"
    }
  }

  private static func attribute(_ name: String, _ type: String) -> String {
    "'\(name)' is not a valid configuration attribute for type '\(type)'."
  }
}

/// A fault and its place.
package struct UseFailure: Hashable, Sendable {
  let fault: UseFault
  /// The place, as byte offsets into the text's UTF-8.
  package let range: Range<Int>
  /// How sure it is that the program gets there.
  var severity = Severity.error

  init(_ fault: UseFault, at range: Range<Int>) {
    self.fault = fault
    self.range = range
  }

  /// The failure as it is for a trace source that no known product has: whether a class of the
  /// program's own is behind it that knows more attributes, or whose assembly is there, the file
  /// does not tell.
  var ofUnknownSource: UseFailure {
    var failure = self
    switch fault {
    case .sourceAttribute: failure.severity = .note
    case .unusableClass, .switchAttribute: failure.severity = .warning
    default: break
    }
    return failure
  }

  /// The full name of the class that was probably meant by one that is not there.
  package var similarClass: String? {
    if case .unusableClass(_, _, let similar) = fault { similar } else { nil }
  }

  /// A Boolean value indicating whether it is the source's level that cannot be read.
  package var isAboutLevel: Bool {
    switch fault {
    case .unreadableLevel, .unreadableSwitch: true
    default: false
    }
  }

  /// The failure in words for the user.
  package var diagnostic: Diagnostic {
    var diagnostic = Diagnostic(fault.id, severity, .failsInUse, at: range, fault.message)
    diagnostic.runtimeMessage = fault.runtimeMessage
    diagnostic.advice = fault.advice
    return diagnostic
  }
}
