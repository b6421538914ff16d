/// The class that a `type` attribute in `system.diagnostics` denotes.
///
/// Source: `System.Diagnostics.TraceUtils.GetRuntimeObject`, which asks `Type.GetType` from inside
/// `System.dll`; so a name without an assembly is looked up there and in `mscorlib` only.
package enum TraceClass: Hashable, Sendable {
  /// A listener of .NET Framework.
  case listener(TraceListenerClass)
  /// A filter of .NET Framework.
  case filter(TraceFilterClass)
  /// A switch of .NET Framework.
  case traceSwitch(TraceSwitchClass)
  /// A class of .NET Framework that is none of these, such as `System.String`.
  case otherClass
  /// There is no such class where .NET looks for it; the name that was probably meant, in full.
  case missing(nearest: String?)
  /// The text is no name of a type.
  case malformed
  /// A class of another assembly, of which nothing is known here.
  case foreign

  /// Finds the class that `text` denotes.
  package init(typeName text: String) {
    guard let name = TypeName(text) else {
      self = .malformed
      return
    }
    guard name.fullName.codeUnits.allSatisfy({ !$0.isWhiteSpace }) else {
      self = .foreign
      return
    }
    guard let assembly = name.assembly else {
      self = Self.found(name, in: [.system, .mscorlib])
      return
    }
    self =
      switch FrameworkAssembly.reference(assembly) {
      case .isFramework(let assembly): Self.found(name, in: [assembly])
      case .isMissing: .missing(nearest: Self.nearest(to: name))
      case .isForeign: .foreign
      }
  }

  private static func found(_ name: TypeName, in assemblies: [FrameworkAssembly]) -> TraceClass {
    if let known = known.first(where: { $0.fullName == name.fullName }) {
      let isHere = assemblies.contains(known.assembly)
      return isHere ? known.value : .missing(nearest: nearest(to: name))
    }
    if SystemTypes.contains(name.fullName) {
      return assemblies.contains(.system) || assemblies.contains(.mscorlib)
        ? .otherClass : .missing(nearest: nil)
    }
    let isTrace = ["System.Diagnostics", "Microsoft.VisualBasic.Logging"].contains(name.namespace)
    let root = name.fullName.prefix { $0 != "." }
    let isOutside = !["System", "Microsoft"].contains(root)
    return isTrace || isOutside ? .missing(nearest: nearest(to: name)) : .foreign
  }

  /// The known class whose name differs least, with its assembly where that is needed.
  private static func nearest(to name: TypeName) -> String? {
    let limit = max(2, name.simpleName.count / 6)
    let candidates = known.map { known in
      (known, editDistance(known.simpleName.lowercased(), name.simpleName.lowercased()))
    }
    guard let (best, distance) = candidates.min(by: { $0.1 < $1.1 }), distance <= limit else {
      return nil
    }
    let isShort = best.assembly == .system
    return isShort ? best.fullName : best.fullName + ", " + best.assembly.displayName
  }

  private struct Known: Sendable {
    let fullName: String
    let assembly: FrameworkAssembly
    let value: TraceClass

    var simpleName: Substring { fullName.split(separator: ".").last ?? "" }
  }

  private static let known: [Known] = {
    let listeners = TraceListenerClass.allCases.map { listener in
      Known(fullName: listener.fullName, assembly: listener.assembly, value: .listener(listener))
    }
    let filters = TraceFilterClass.allCases.map { filter in
      Known(fullName: filter.fullName, assembly: .system, value: .filter(filter))
    }
    let switches = TraceSwitchClass.allCases.map { item in
      Known(fullName: item.fullName, assembly: .system, value: .traceSwitch(item))
    }
    return listeners + filters + switches
  }()
}
