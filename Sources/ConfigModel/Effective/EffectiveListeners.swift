public import LosslessXML

/// The listeners that a trace source or `Trace` ends up with.
///
/// A list starts out with the listener `Default`, wherever its `remove` stands.
public struct EffectiveListeners: Sendable {
  /// One listener.
  public struct Entry: Sendable {
    /// The element in the list.
    public let listener: Listener
    /// The element that says what the listener is: itself, or the shared listener that it refers
    /// to.
    public let definition: Listener?
  }

  /// The listeners that the file adds and that are still there at the end.
  public let own: [Entry]
  /// A Boolean value indicating whether the listener `Default` is still there.
  public let hasDefault: Bool
  /// The list, if there is one.
  public let list: ElementSyntax?

  init(in list: ElementSyntax?, shared: [String: Listener]) {
    let replay = CollectionReplay(list, key: "name", comparison: .ordinal)
    self.list = list
    own = replay.effective.map { entry in
      let listener = Listener(entry.element)
      let definition = listener.isReference ? shared[listener.name] : listener
      return Entry(listener: listener, definition: definition)
    }
    hasDefault = replay.keepsInherited("Default") && replay["Default"] == nil
  }

  /// Those of the file that write text to the file which `initializeData` names.
  public var files: [Entry] {
    own.filter { entry in
      let type = entry.definition.flatMap { TypeName($0.type)?.fullName }
      return type.map(Self.fileWriters.contains) ?? false
    }
  }

  private static let fileWriters = Set(
    [TraceListenerClass.textWriter, .delimitedList, .xmlWriter].map(\.fullName))

  /// A Boolean value indicating whether nothing listens.
  public var isEmpty: Bool { own.isEmpty && !hasDefault }
}
