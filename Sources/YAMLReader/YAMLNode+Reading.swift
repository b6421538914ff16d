public import SourceText

extension YAMLNode {
  /// Returns the root of `text`, or nothing if there is nothing but comments.
  ///
  /// JSON is read too, since it is YAML. What could make a small file large or a plain one obscure
  /// is refused: anchors and aliases, tags, a second document, keys that are no words, keys that
  /// are there twice, and depth.
  ///
  /// - Throws: ``YAMLFault`` at the first place that is no YAML, or not of the kind that is read.
  public static func root(of text: SourceText) throws(YAMLFault) -> YAMLNode? {
    guard text.defect == nil else {
      throw YAMLFault(
        "the file is not encoded as it says", at: 0..<0, advice: "store the file in UTF-8")
    }
    let places = CharacterPlaces(of: text)
    let result = unsafe places.characters.withUnsafeBufferPointer { bytes in
      Result { () throws(YAMLFault) in
        let events = try places.faulting { () throws(YAMLEvents.Failure) in
          unsafe try YAMLEvents(of: bytes)
        }
        return try NodeReader(events: events, places: places).root()
      }
    }
    return try result.get()
  }
}

/// Makes nodes of the events of one document.
private struct NodeReader {
  /// How deep sequences and mappings may stand in each other.
  static let deepest = 16

  let events: YAMLEvents
  let places: CharacterPlaces

  func root() throws(YAMLFault) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try next()
      switch event.kind {
      case .document:
        guard root == nil else {
          throw fault("the file holds a second document", event, "keep one document in the file")
        }
        root = try node(try next(), depth: 0)
      case .endOfStream: return root
      default: continue
      }
    }
  }

  private func node(_ event: YAMLEvents.Event, depth: Int) throws(YAMLFault) -> YAMLNode {
    try refuseObscurity(of: event)
    switch event.kind {
    case .scalar(let text, let isPlain):
      let isNothing = isPlain && ["", "~", "null"].contains(text)
      return YAMLNode(
        content: isNothing ? .nothing : .scalar(text), range: places.range(of: event.characters))
    case .sequence, .mapping:
      guard depth < Self.deepest else {
        throw fault("this stands too deep", event, "take it out of what stands around it")
      }
      if case .mapping = event.kind { return try mapping(from: event, depth: depth + 1) }
      return try sequence(from: event, depth: depth + 1)
    default: preconditionFailure("libyaml tells of a node where one must be")
    }
  }

  private func sequence(from start: YAMLEvents.Event, depth: Int) throws(YAMLFault) -> YAMLNode {
    var elements: [YAMLNode] = []
    while true {
      let event = try next()
      if case .endOfSequence = event.kind {
        return YAMLNode(content: .sequence(elements), range: range(from: start, to: event))
      }
      elements.append(try node(event, depth: depth))
    }
  }

  private func mapping(from start: YAMLEvents.Event, depth: Int) throws(YAMLFault) -> YAMLNode {
    var members: [YAMLMember] = []
    var keys: Set<String> = []
    while true {
      let event = try next()
      if case .endOfMapping = event.kind {
        return YAMLNode(content: .mapping(members), range: range(from: start, to: event))
      }
      try refuseObscurity(of: event)
      guard case .scalar(let key, _) = event.kind else {
        throw fault("a key is a word, and this is none", event, "put a word before the colon")
      }
      guard keys.insert(key).inserted else {
        throw fault("the key '\(key)' is there twice", event, "keep one of them")
      }
      members.append(
        YAMLMember(
          key: key, keyRange: places.range(of: event.characters),
          value: try node(try next(), depth: depth)))
    }
  }

  private func refuseObscurity(of event: YAMLEvents.Event) throws(YAMLFault) {
    if event.isAlias {
      throw fault(
        "'*\(event.anchor ?? "")' is an alias, which is not read", event,
        "put quotes around a word that begins with '*', and write out what an alias stands for")
    }
    if event.anchor != nil {
      throw fault("an anchor is not read", event, "put quotes around a word that begins with '&'")
    }
    if event.hasTag {
      throw fault("a tag is not read", event, "put quotes around a word that begins with '!'")
    }
  }

  private func next() throws(YAMLFault) -> YAMLEvents.Event {
    try places.faulting { () throws(YAMLEvents.Failure) in try events.next() }
  }

  private func fault(_ message: String, _ event: YAMLEvents.Event, _ advice: String) -> YAMLFault {
    YAMLFault(message, at: places.range(of: event.characters), advice: advice)
  }

  private func range(from start: YAMLEvents.Event, to end: YAMLEvents.Event) -> Range<Int> {
    places.range(of: start.characters.lowerBound..<end.characters.upperBound)
  }
}
