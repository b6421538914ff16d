public import LosslessXML

/// What a trace source lets through, and where that is decided.
public struct EffectiveLevel: Sendable {
  /// The place that decides a level.
  public enum Origin: Sendable {
    /// The attribute `switchValue` of the source.
    case switchValue(AttributeSyntax)
    /// The `switches` entry that `switchName` names.
    case namedSwitch(String, entry: ElementSyntax?)
    /// The `switches` entry that happens to have the name of the source.
    case switchOfSourceName(ElementSyntax)
    /// Nothing in the file: the level that the program gave when it made the source.
    case program

    /// The name of the switch that decides, there or not.
    public var switchName: String? {
      switch self {
      case .namedSwitch(let name, _): name
      case .switchOfSourceName(let entry): entry["name"]
      case .switchValue, .program: nil
      }
    }
  }

  /// What the configuration says of the level.
  public enum Value: Hashable, Sendable {
    /// These levels.
    case levels(SourceLevels)
    /// A text that .NET cannot read, so that it throws when the source is first used.
    case unreadable(String)
    /// Nothing, so the program decides.
    case decidedByProgram
  }

  /// The place that decides.
  public let origin: Origin
  /// What it says.
  public let value: Value

  init(of source: TraceSource, _ switches: CollectionReplay) {
    if let name = source.switchName {
      let entry = switches[name]?.element
      origin = .namedSwitch(name, entry: entry)
      value = entry.map(Self.value) ?? Self.unset(for: source)
    } else if let attribute = source.element.attribute("switchValue"), source.switchValue != nil {
      origin = .switchValue(attribute)
      value = Self.value(attribute.value, ignoringCase: false)
    } else if let entry = switches[source.name]?.element {
      origin = .switchOfSourceName(entry)
      value = Self.value(of: entry)
    } else {
      origin = .program
      value = Self.unset(for: source)
    }
  }

  /// The levels, where the file says them and .NET can read them.
  public var levels: SourceLevels? {
    if case .levels(let levels) = value { levels } else { nil }
  }

  private static func value(of entry: ElementSyntax) -> Value {
    // Without a value the section does not load, which is another matter.
    guard let text = entry["value"] else { return .decidedByProgram }
    return value(text, ignoringCase: true)
  }

  /// What is let through where the file says nothing of it.
  ///
  /// A switch that `switchType` makes does not hear of the program's level, and a `SourceSwitch` is
  /// off then (`TraceSource.CreateSwitch`).
  private static func unset(for source: TraceSource) -> Value {
    guard let type = source.switchType,
      TraceClass(typeName: type) == .traceSwitch(.source)
    else { return .decidedByProgram }
    return .levels(.off)
  }

  private static func value(_ text: String, ignoringCase: Bool) -> Value {
    SourceLevels(parsing: text, ignoringCase: ignoringCase).map { .levels($0) }
      ?? .unreadable(text)
  }
}

extension EffectiveLevel {
  /// The level in words, as the end of a clause.
  public var words: String {
    switch value {
    case .levels(let levels): "at '\(levels.spelling)'"
    case .unreadable(let text): "at '\(text)', which .NET cannot read"
    case .decidedByProgram: "at a level that the program decides"
    }
  }
}
