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
  private let wanted: [String: [NewElement]]
  private let path: [String]
  private var places: [String: Place] = [:]
  private var found: [Search: [String: [ElementSyntax]]] = [:]
  private var replays: [ElementSyntax: CollectionReplay] = [:]
  private var inPlace: Set<String> = []

  /// What is true of all elements of one name.
  private struct Place {
    let path: [String]
    let isReadAsOne: Bool
    /// What identifies them to the class that reads them, if that is known.
    let ownIdentity: ElementIdentity?
    /// What identifies them, if it is known without a look at their attributes.
    let identity: ElementIdentity?
    let usualKeys: [String]
    let siblings: [ElementSyntax]
  }

  private struct Search: Hashable {
    let name: String
    let identity: ElementIdentity
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
    wanted = Dictionary(grouping: children, by: \.name)
  }

  /// Returns the elements that are the same as `child` to .NET, also those that have no effect.
  mutating func elements(like child: NewElement) -> [ElementSyntax] {
    let place = place(of: child.name)
    if place.isReadAsOne { return place.siblings }
    let identity = identity(of: child)
    let search = Search(name: child.name, identity: identity)
    let named =
      found[search]
      ?? Dictionary(grouping: place.siblings) { identity.key(of: NewElement($0)) }
    found[search] = named
    return named[identity.key(of: child)] ?? []
  }

  /// Returns the element that counts for `child`; of containers that may repeat all of them.
  ///
  /// - Throws: ``Refusal`` if more than one is meant and nothing tells which.
  mutating func counterparts(of child: NewElement) throws(Refusal) -> [ElementSyntax] {
    let found = elements(like: child)
    let place = place(of: child.name)
    guard let first = found.first, let last = found.last, !place.isReadAsOne else { return found }
    if let identity = place.ownIdentity, identity != .assembly {
      return isDead(last, place) ? [] : [last]
    }
    guard found.count > 1, identity(of: child) != .content else { return [first] }
    let notes = found.dropFirst().map {
      Diagnostic.Note("this one could be meant too", at: $0.startTagRange)
    }
    throw Refusal(
      .ambiguous(path: place.path.joined(separator: "/")), at: first.startTagRange, notes: notes)
  }

  /// Returns what identifies `child` here.
  mutating func identity(of child: NewElement) -> ElementIdentity {
    let place = place(of: child.name)
    if place.isReadAsOne { return .only }
    let isRepeated = place.siblings.count > 1 || wanted[child.name].map { $0.count > 1 } ?? false
    return place.identity
      ?? ElementIdentity(ofUnknown: child, keys: place.usualKeys, isRepeated: isRepeated)
  }

  /// Refuses elements of a section whose content is in another file or encrypted.
  mutating func refuseContentElsewhere(_ name: String) throws(Refusal) {
    guard inPlace.insert(name).inserted else { return }
    try document.refuseContentElsewhere((path + [name]).joined(separator: "/"))
  }

  private mutating func place(of name: String) -> Place {
    if let place = places[name] { return place }
    let path = path + [name]
    let place = Place(
      path: path, isReadAsOne: document.isReadAsOne(path),
      ownIdentity: ElementIdentity.known(path), identity: fragment.knownIdentity(at: path),
      usualKeys: Fragment.usualKeys(tellingApart: wanted[name] ?? []),
      siblings: parents.flatMap { $0.elements(named: name) })
    places[name] = place
    return place
  }

  /// Returns whether a `remove` or `clear` behind `element` takes its effect.
  private mutating func isDead(_ element: ElementSyntax, _ place: Place) -> Bool {
    guard element.isNamed("add"), let parent = element.parent,
      case .attributes(let names, let ignoringCase)? = place.ownIdentity, let key = names.first
    else { return false }
    let replay =
      replays[parent]
      ?? CollectionReplay(
        parent, key: key, comparison: ignoringCase ? .ordinalIgnoringCase : .ordinal)
    replays[parent] = replay
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
