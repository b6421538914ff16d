import ConfigModel
import LosslessXML
import SourceDiagnostics

/// Finds the elements of a file that a fragment is about.
struct FragmentMatching {
  let document: ConfigurationDocument
  let fragment: Fragment

  /// Returns the elements inside `parents` that are the same as `wanted` to .NET, also those that
  /// have no effect.
  func elements(
    like wanted: NewElement, in parents: [ElementSyntax], at path: [String]
  ) -> [ElementSyntax] {
    let siblings = parents.flatMap { $0.elements(named: wanted.name) }
    if isContainer(path) { return siblings }
    let identity = fragment.identity(of: wanted, at: path, isRepeated: siblings.count > 1)
    return siblings.filter { identity.matches(wanted, NewElement($0)) }
  }

  /// Returns the element inside `parents` that counts for `wanted`; of containers that may repeat
  /// all of them.
  ///
  /// - Throws: ``Refusal`` if more than one is meant and nothing tells which.
  func counterparts(
    of wanted: NewElement, in parents: [ElementSyntax], at path: [String]
  ) throws(Refusal) -> [ElementSyntax] {
    let found = elements(like: wanted, in: parents, at: path)
    if isContainer(path) { return found }
    if let last = found.last, ElementIdentity.known(path) != nil, wanted.name != "dependentAssembly"
    {
      return isDead(last, at: path) ? [] : [last]
    }
    guard found.count > 1, let first = found.first else { return found }
    let notes = found.dropFirst().map {
      Diagnostic.Note("this one could be meant too", at: $0.startTagRange)
    }
    throw Refusal(
      .ambiguous(path: path.joined(separator: "/")), at: first.startTagRange, notes: notes)
  }

  /// Returns whether elements at `path` may repeat and are read as one.
  func isContainer(_ path: [String]) -> Bool {
    let name = path.joined(separator: "/")
    return document.isSectionGroup(name) || Self.repeating.contains(name)
  }

  private static let repeating: Set = ["runtime", "startup", "runtime/assemblyBinding"]

  /// Returns whether a `remove` or `clear` behind `element` takes its effect.
  private func isDead(_ element: ElementSyntax, at path: [String]) -> Bool {
    guard element.isNamed("add"),
      case .attributes(let names, let ignoringCase)? =
        ElementIdentity.known(path), let key = names.first
    else { return false }
    let replay = CollectionReplay(
      element.parent, key: key, comparison: ignoringCase ? .ordinalIgnoringCase : .ordinal)
    return replay[element[key] ?? ""]?.element != element
  }
}
