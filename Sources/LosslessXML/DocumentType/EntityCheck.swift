/// Judges references to general entities (XML 1.0, 4.1, 4.3.2 and 4.4), each entity once.
///
/// No text is ever put in the place of a reference: what an entity does to those who refer to it is
/// a verdict of a few bytes, so the time is linear in the declarations however they are nested.
final class EntityCheck {
  /// Where a reference stands.
  enum Place: Hashable {
    case content
    /// In an attribute value, where an entity can bring no markup.
    case value
  }

  /// What is known of a reference to an entity.
  struct Verdict {
    /// What keeps the entity from standing there.
    var fault: SyntaxFault?
    /// The number of bytes that the reference would be expanded to, all nested ones included.
    var length = 0
    /// The prefixes that its markup uses and does not bind.
    var prefixes: Set<ArraySlice<UInt8>> = []
  }

  struct Key: Hashable {
    let name: ArraySlice<UInt8>
    let place: Place
  }

  /// An entity whose verdict waits for those of the entities that its text refers to.
  private struct Pending {
    let key: Key
    let text: ReplacementText
    var judged = 0
    var isRecursive = false
  }

  /// More than this many bytes, all references expanded, are taken for an attack.
  static let maximalLength = 10_000_000
  private static let maximalPrefixes = 64

  private var verdicts: [Key: Verdict] = [:]
  private var pending: [Pending] = []
  private var isPending: Set<Key> = []

  /// Returns what is known of a reference to the entity `name` that stands in `place`.
  func verdict(
    on name: ArraySlice<UInt8>, in place: Place, _ declarations: Declarations?
  ) -> Verdict {
    let key = Key(name: name, place: place)
    if let known = verdicts[key] { return known }
    let outer = pending.count
    begin(key, declarations)
    while pending.count > outer, let top = pending.last {
      if top.judged < top.text.references.count, !top.isRecursive {
        judgeNext(of: top, declarations)
      } else {
        pending.removeLast()
        isPending.remove(top.key)
        verdicts[top.key] = finalVerdict(of: top, declarations)
      }
    }
    return verdicts[key] ?? Verdict()
  }

  private func judgeNext(of top: Pending, _ declarations: Declarations?) {
    let key = top.text.references[top.judged]
    pending[pending.count - 1].judged += 1
    if isPending.contains(key) {
      pending[pending.count - 1].isRecursive = true
    } else if verdicts[key] == nil {
      begin(key, declarations)
    }
  }

  /// Finds the verdict on an entity that depends on no other, or starts to wait for the others.
  private func begin(_ key: Key, _ declarations: Declarations?) {
    let name = String(decoding: key.name, as: UTF8.self)
    guard let entity = declarations?.entity(key.name) else {
      let isAllowed = declarations?.mayContinueElsewhere ?? false
      verdicts[key] = Verdict(fault: isAllowed ? nil : .undeclaredEntity(name))
      return
    }
    switch entity.definition {
    case .external where key.place == .content: verdicts[key] = Verdict()
    case .external, .unparsed: verdicts[key] = Verdict(fault: .foreignEntity(name))
    case .text(let text):
      isPending.insert(key)
      pending.append(Pending(key: key, text: ReplacementText(text, in: key.place)))
    }
  }

  private func finalVerdict(of found: Pending, _ declarations: Declarations?) -> Verdict {
    let name = String(decoding: found.key.name, as: UTF8.self)
    guard !found.isRecursive else { return Verdict(fault: .recursiveEntity(name)) }
    var verdict = found.text.verdict(named: name, declarations, self)
    for reference in found.text.references {
      verdict.length += verdicts[reference]?.length ?? 0
      verdict.length = min(verdict.length, Self.maximalLength + 1)
    }
    if verdict.prefixes.count > Self.maximalPrefixes { verdict.fault = .malformedEntity(name) }
    return verdict
  }
}
