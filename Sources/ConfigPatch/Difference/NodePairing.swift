import LosslessXML

/// The nodes at one place of two files, those that are the same element side by side.
struct NodePairing {
  /// A node of the first file, its counterpart of the second, or both.
  typealias Pair = (before: MeaningNode?, after: MeaningNode?)

  private let pairs: [Pair]

  init(_ before: [MeaningNode], _ after: [MeaningNode]) {
    let counterparts = Dictionary(after.map { ($0.key, $0) }) { first, _ in first }
    let known = Set(before.map(\.key))
    pairs =
      before.map { ($0, counterparts[$0.key]) }
      + after.filter { !known.contains($0.key) }.map { (nil, $0) }
  }

  /// What differs below `place`, which the first file has in the file `home`.
  func entries(at place: String, in home: String?) -> [ConfigurationDifference.Entry] {
    pairs.flatMap { pair -> [ConfigurationDifference.Entry] in
      guard let node = pair.before ?? pair.after else { return [] }
      let path = place.isEmpty ? node.label : "\(place)/\(node.label)"
      guard let before = pair.before, let after = pair.after else {
        return Self.entries(of: pair, at: path, in: home)
      }
      var entries = Self.traits(before, after).map { trait in
        ConfigurationDifference.Entry(
          path: path, part: trait.name, before: trait.before?.side, after: trait.after?.side,
          home: before.file)
      }
      if before.text != after.text {
        entries.append(
          .init(
            path: path, part: "text", before: before.textSide, after: after.textSide,
            home: before.file))
      }
      return entries
        + NodePairing(before.children, after.children).entries(at: path, in: before.file)
    }
  }

  /// What one file has and the other has not: a container by what is in it.
  private static func entries(
    of pair: Pair, at path: String, in place: String?
  ) -> [ConfigurationDifference.Entry] {
    guard let node = pair.before ?? pair.after else { return [] }
    let home = pair.before?.file ?? place
    let isContainer = !node.isEntry && node.traits.isEmpty && !node.children.isEmpty
    guard !isContainer else {
      return NodePairing(pair.before?.children ?? [], pair.after?.children ?? [])
        .entries(at: path, in: home)
    }
    return [
      .init(
        path: path, part: nil, before: pair.before?.side, after: pair.after?.side, home: home)
    ]
  }

  /// The elements that have to be in the first file itself.
  var additions: [NewElement] {
    pairs.compactMap { pair in
      guard let after = pair.after else { return nil }
      guard let before = pair.before else { return after.whole }
      guard before.file == nil else { return nil }
      let children = NodePairing(before.children, after.children).additions
      let isSaid = Self.traits(before, after).contains { $0.after != nil }
      if isSaid || after.text != nil && before.text != after.text {
        return after.own(children: children)
      }
      guard !children.isEmpty else { return nil }
      return after.isEntry ? after.own(children: children) : after.shell(children: children)
    }
  }

  /// The elements that must not be in the first file itself.
  var removals: [NewElement] {
    pairs.compactMap { pair in
      guard let before = pair.before, before.file == nil else { return nil }
      guard let after = pair.after else { return before.name }
      let children = NodePairing(before.children, after.children).removals
      if !children.isEmpty {
        // An element that is named whole goes, although the second file has it; an entry goes
        // whatever its attributes are.
        let (shell, whole) = (before.shell(children: children), before.whole)
        let goes = before.isEntry ? shell.children == whole.children : shell == whole
        return before.meansSomethingBare && goes ? nil : shell
      }
      let lost = Self.traits(before, after).filter { $0.after == nil }.map(\.name)
      guard !lost.isEmpty, !before.isEntry else { return nil }
      var element = before.shell(children: [])
      element.attributes += before.traits.filter { lost.contains($0.name) }.flatMap(\.attributes)
      return element
    }
  }

  private static func traits(
    _ before: MeaningNode, _ after: MeaningNode
  ) -> [(name: String, before: MeaningNode.Trait?, after: MeaningNode.Trait?)] {
    let names = before.traits.map(\.name)
    let added = after.traits.map(\.name).filter { !names.contains($0) }
    return (names + added).compactMap { name in
      let left = before.traits.first { $0.name == name }
      let right = after.traits.first { $0.name == name }
      return left?.meaning == right?.meaning ? nil : (name, left, right)
    }
  }
}

extension MeaningNode {
  /// The node as a side of an entry.
  fileprivate var side: ConfigurationDifference.Entry.Side {
    .init(value: words, offset: element.range.lowerBound, file: file)
  }

  /// The text of the node as a side of an entry.
  fileprivate var textSide: ConfigurationDifference.Entry.Side? {
    text.map { .init(value: $0, offset: element.range.lowerBound, file: file) }
  }
}

extension MeaningNode.Trait {
  /// The trait as a side of an entry.
  fileprivate var side: ConfigurationDifference.Entry.Side {
    .init(value: value, offset: offset, file: file)
  }
}
