public import LosslessXML

/// The `system.diagnostics` section.
public struct SystemDiagnostics: SectionView {
  /// The element that is viewed.
  public let element: ElementSyntax
  /// Creates a view of `element`.
  public init(_ element: ElementSyntax) { self.element = element }

  /// The `trace` element.
  public var trace: Trace? { child("trace").map(Trace.init) }
  /// The element that holds the sources.
  public var sourcesElement: ElementSyntax? { child("sources") }
  /// The sources in the order of the file, dead ones included.
  public var sources: [TraceSource] {
    sourcesElement?.elements(named: "source").map(TraceSource.init) ?? []
  }
  /// The element that holds the shared listeners.
  public var sharedListenersElement: ElementSyntax? { child("sharedListeners") }
  /// The shared listeners in the order of the file, dead ones included.
  public var sharedListeners: [Listener] {
    sharedListenersElement?.elements(named: "add").map(Listener.init) ?? []
  }
  /// The element that holds the switches.
  public var switchesElement: ElementSyntax? { child("switches") }

  private func child(_ name: String) -> ElementSyntax? { element.elements(named: name).first }
}

/// The `trace` element of `system.diagnostics`.
public struct Trace: SectionView {
  /// The element that is viewed.
  public let element: ElementSyntax
  /// Creates a view of `element`.
  public init(_ element: ElementSyntax) { self.element = element }

  /// The list of listeners of `Trace` and `Debug`.
  public var listeners: ElementSyntax? { element.elements(named: "listeners").first }
}

/// A `source` element of `system.diagnostics/sources`.
public struct TraceSource: SectionView {
  /// The element that is viewed.
  public let element: ElementSyntax
  /// Creates a view of `element`.
  public init(_ element: ElementSyntax) { self.element = element }

  /// The name by which the program asks for the source, compared with case.
  public var name: String { element["name"] ?? "" }
  /// The name of the switch that decides the level, if it is not empty.
  public var switchName: String? { nonEmpty("switchName") }
  /// The level, if it is not empty.
  public var switchValue: String? { nonEmpty("switchValue") }
  /// The class of the switch, if it is not empty.
  public var switchType: String? { nonEmpty("switchType") }
  /// The list of the source's listeners.
  public var listeners: ElementSyntax? { element.elements(named: "listeners").first }

  private func nonEmpty(_ attribute: String) -> String? {
    element[attribute].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// An `add` element in a list of listeners or in `sharedListeners`.
public struct Listener: SectionView {
  /// The element that is viewed.
  public let element: ElementSyntax
  /// Creates a view of `element`.
  public init(_ element: ElementSyntax) { self.element = element }

  /// The name of the listener, compared with case.
  public var name: String { element["name"] ?? "" }
  /// The class of the listener; empty if the element refers to a shared listener.
  public var type: String { element["type"] ?? "" }
  /// What the class gets to start with.
  public var initializeData: String { element["initializeData"] ?? "" }
  /// A Boolean value indicating whether the element refers to a shared listener by its name.
  public var isReference: Bool { type.isEmpty }

  /// The filter, if there is one that filters; `type=""` means none.
  public var filter: ElementSyntax? {
    element.elements(named: "filter").first { $0["type"]?.isEmpty == false }
  }
}
