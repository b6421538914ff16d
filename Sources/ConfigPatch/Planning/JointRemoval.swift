import LosslessXML

/// Elements of one text that are taken out together.
struct JointRemoval {
  private struct Doomed {
    let element: ElementSyntax
    let outermost: ElementSyntax
    let reason: String
  }

  private var doomed: [Doomed] = []
  private var known: Set<ElementSyntax> = []

  /// Adds `element`, which goes for `reason`.
  mutating func add(_ element: ElementSyntax, _ reason: String) {
    guard known.insert(element).inserted else { return }
    let outermost = element.outermostLeftEmpty
    doomed.append(Doomed(element: element, outermost: outermost, reason: reason))
  }

  /// The edits that take the elements out.
  ///
  /// Where a container would be left empty, one of its elements stays until the next round: alone
  /// in it, it will take the container with it.
  var edits: [PlannedEdit] {
    let families = Dictionary(grouping: doomed) { $0.outermost.parent }
    return families.flatMap { parent, doomed -> [PlannedEdit] in
      guard let parent else { return [] }
      let isEmptied = doomed.count > 1 && parent.isLeftEmpty(withoutElements: doomed.count)
      let leaving = isEmptied ? doomed.dropLast() : doomed[...]
      let edits = parent.removals(of: Set(leaving.map(\.outermost)))
      return leaving.compactMap { doomed in
        edits[doomed.outermost].map { PlannedEdit($0, at: doomed.element, doomed.reason) }
      }
    }
  }
}

extension ElementSyntax {
  /// The outermost element that nothing would be left in if this one were taken away, or this one.
  var outermostLeftEmpty: ElementSyntax {
    var element = self
    while let parent = element.parent, parent.isLeftEmpty(withoutElements: 1) { element = parent }
    return element
  }

  /// Returns whether nothing would be left if `count` elements were taken away.
  ///
  /// A container with a comment or an attribute stays: somebody wrote it for a reason.
  fileprivate func isLeftEmpty(withoutElements count: Int) -> Bool {
    guard parent != nil, attributes.isEmpty else { return false }
    var elements = 0
    for node in children where !node.isWhitespace {
      elements += 1
      guard node.kind == .element, elements <= count else { return false }
    }
    return true
  }
}
