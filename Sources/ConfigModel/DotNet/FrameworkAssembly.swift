/// An assembly of .NET Framework 4 that trace classes are in.
package enum FrameworkAssembly: String, Hashable, Sendable, CaseIterable {
  /// The core of the framework, which every name without an assembly is looked up in too.
  case mscorlib
  /// Holds most trace classes, and looks up their names.
  case system = "System"
  /// Holds the listeners for structured events.
  case systemCore = "System.Core"
  /// Holds the listeners of web applications.
  case systemWeb = "System.Web"
  /// Holds the listener that rolls files over.
  case microsoftVisualBasic = "Microsoft.VisualBasic"

  /// The name without version, culture and token.
  package var name: String { rawValue }

  /// The token of the key that the assembly is signed with.
  package var publicKeyToken: String {
    switch self {
    case .mscorlib, .system, .systemCore: "b77a5c561934e089"
    case .systemWeb, .microsoftVisualBasic: "b03f5f7f11d50a3a"
    }
  }

  /// The version in .NET Framework 4, which every older version is taken for.
  package var version: String { self == .microsoftVisualBasic ? "10.0.0.0" : "4.0.0.0" }

  /// The name as it must be written for .NET to find the assembly.
  package var displayName: String {
    "\(name), Version=\(version), Culture=neutral, PublicKeyToken=\(publicKeyToken)"
  }

  /// How a name in a file relates to the assemblies of the framework.
  enum Reference: Hashable, Sendable {
    case isFramework(FrameworkAssembly)
    /// The name is that of the framework and the key is another's, so nothing is found.
    case isMissing
    /// Another assembly, a newer version, or a name so short that it depends on the folder.
    case isForeign
  }

  /// Tells which assembly a name denotes.
  ///
  /// The runtime takes older versions for its own (unification), and `mscorlib` by its name alone.
  static func reference(_ name: AssemblyName) -> Reference {
    let assembly = allCases.first { $0.name.lowercased() == name.name.lowercased() }
    guard let assembly else { return .isForeign }
    if assembly == .mscorlib { return .isFramework(assembly) }
    guard name.isComplete, name.culture == "neutral", let version = name.version else {
      return .isForeign
    }
    guard name.publicKeyToken == assembly.publicKeyToken else { return .isMissing }
    let own = assembly.version.split(separator: ".").compactMap { UInt16($0) }
    let isNewer = own.lexicographicallyPrecedes(version)
    return isNewer ? .isForeign : .isFramework(assembly)
  }
}
