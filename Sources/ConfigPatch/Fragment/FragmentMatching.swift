import ConfigModel
import LosslessXML
import SourceDiagnostics

/// Finds, inside some elements that are read as one, those that a fragment is about.
///
/// Each name is looked through once, however many entries of it the fragment has.
struct FragmentMatching {
  private let document: ConfigurationDocument
  private let fragment: Fragment
  private let parents: [ElementSyntax]
  private let wanted: [NewElement]
  private let path: [String]
  private var places: [String: Place] = [:]

  /// What is known of the elements of one name.
  private struct Place {
    let path: [String]
    let isReadAsOne: Bool
    /// What identifies them to the class that reads them, if that is known.
    let ownIdentity: ElementIdentity?
    /// What identifies them, if it is known without a look at their attributes.
    let identity: ElementIdentity?
    let usualKeys: [String]
    let siblings: [ElementSyntax]
    let isRepeated: Bool
    /// The siblings by what identifies them, if that is the first of the pair.
    var index: (identity: ElementIdentity, elements: [String: [ElementSyntax]])?
    /// What is left of the collection that the last of the siblings is in.
    var replay: CollectionReplay?
  }

  /// Creates a search for `children`, which a fragment says should be inside `parents` at `path`.
  init(
    _ document: ConfigurationDocument, _ fragment: Fragment, for children: [NewElement],
    in parents: [ElementSyntax], at path: [String]
  ) {
    self.document = document
    self.fragment = fragment
    self.parents = parents
    self.path = path
    wanted = children
  }

  /// Returns the elements that are the same as `child` to .NET, also those that have no effect.
  ///
  /// - Throws: ``Refusal`` if they are in a section whose content is in another file or encrypted.
  mutating func elements(like child: NewElement) throws(Refusal) -> [ElementSyntax] {
    var place = try place(of: child.name)
    if place.isReadAsOne || place.siblings.isEmpty { return place.siblings }
    let identity = identity(of: child, place)
    if place.index?.identity != identity {
      let named = Dictionary(grouping: place.siblings) { identity.key(of: NewElement($0)) }
      place.index = (identity, named)
      places[child.name] = place
    }
    return place.index?.elements[identity.key(of: child)] ?? []
  }

  /// Returns the element that counts for `child`; of containers that may repeat all of them.
  ///
  /// - Throws: ``Refusal`` if more than one is meant and nothing tells which, or if they are in a
  ///   section whose content is in another file or encrypted.
  mutating func counterparts(of child: NewElement) throws(Refusal) -> [ElementSyntax] {
    let found = try elements(like: child)
    let place = try place(of: child.name)
    guard let first = found.first, let last = found.last, !place.isReadAsOne else { return found }
    if let identity = place.ownIdentity, identity != .assembly {
      return try isDead(last, place) ? [] : [last]
    }
    guard found.count > 1, identity(of: child, place) != .content else { return [first] }
    let notes = found.dropFirst().map {
      Diagnostic.Note("this one could be meant too", at: $0.startTagRange)
    }
    throw Refusal(
      .ambiguous(path: place.path.joined(separator: "/")), at: first.startTagRange, notes: notes)
  }

  /// Returns what identifies `child` here.
  mutating func identity(of child: NewElement) throws(Refusal) -> ElementIdentity {
    identity(of: child, try place(of: child.name))
  }

  private func identity(of child: NewElement, _ place: Place) -> ElementIdentity {
    if place.isReadAsOne { return .only }
    return place.identity
      ?? ElementIdentity(ofUnknown: child, keys: place.usualKeys, isRepeated: place.isRepeated)
  }

  private mutating func place(of name: String) throws(Refusal) -> Place {
    if let place = places[name] { return place }
    let path = path + [name]
    try document.refuseContentElsewhere(path.joined(separator: "/"))
    let twins = wanted.filter { $0.name == name }
    let siblings = parents.flatMap { $0.elements(named: name) }
    let ownIdentity = ElementIdentity.known(path)
    let place = Place(
      path: path, isReadAsOne: document.isReadAsOne(path), ownIdentity: ownIdentity,
      identity: fragment.givenIdentity(at: path) ?? ownIdentity,
      usualKeys: Fragment.usualKeys(tellingApart: twins), siblings: siblings,
      isRepeated: siblings.count > 1 || twins.count > 1)
    places[name] = place
    return place
  }

  /// Returns whether a `remove` or `clear` behind `element` takes its effect.
  private mutating func isDead(_ element: ElementSyntax, _ place: Place) throws(Refusal) -> Bool {
    guard element.isNamed("add"), let parent = element.parent,
      case .attributes(let names, let ignoringCase)? = place.ownIdentity, let key = names.first
    else { return false }
    let replay =
      place.replay
      ?? CollectionReplay(
        parent, key: key, comparison: ignoringCase ? .ordinalIgnoringCase : .ordinal)
    places[element.name]?.replay = replay
    return replay[element[key] ?? ""]?.element != element
  }
}

extension ConfigurationDocument {
  /// Returns whether the elements at `path` may repeat and are read as one.
  func isReadAsOne(_ path: [String]) -> Bool {
    let name = path.joined(separator: "/")
    return isSectionGroup(name) || ["runtime", "startup", "runtime/assemblyBinding"].contains(name)
  }
}
