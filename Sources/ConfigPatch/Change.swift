package import ConfigModel

/// Something a patch wants to be true of a configuration file.
///
/// A change states an end, not a step: a file in which it already holds needs no edit. That is all
/// there is to idempotence, and there is no other way to express a change.
package enum Change: Hashable, Sendable {
  /// The application reads `value` for `key`.
  case setting(key: String, is: String)
  /// The application does not read `true` for `key`; `removing` takes the setting away altogether.
  case settingIsOff(key: String, removing: Bool)
  /// There is a trace source of this name, made like this if it has to be made.
  case source(NewElement)
  /// The trace source, if the file has it, lets through at least these levels.
  case sourceIncludes(name: String, SourceLevels)
  /// The trace source, if the file decides its level, lets through these levels and no others.
  case sourceIsAtMost(name: String, SourceLevels)
  /// The trace source, if the file has it, has a listener; it is `listener` if it has none.
  case sourceListens(name: String, listener: NewElement)
  /// The trace source has the listener `listener`.
  case sourceRefers(name: String, listener: NewElement)
  /// No trace source of this name lets through more than these levels: one that means what a
  /// pattern means is taken out, any other is lowered.
  case sourceIsOff(SourceRemoval)
  /// There is a shared listener just like this.
  case sharedListener(NewElement)
  /// There is no shared listener just like this, unless something refers to it.
  case noSharedListener(NewElement)
  /// Messages are written when they are traced.
  case autoflush
  /// Web requests go through this proxy.
  case proxy(ProxyChange)
  /// The file sets no proxy.
  case noProxy
  /// The file holds what the fragment says.
  case holds(Fragment)
  /// The file holds nothing of what the fragment names.
  case lacks(Fragment)
}

/// How a trace source is made quiet.
package struct SourceRemoval: Hashable, Sendable {
  /// The name of the source.
  package let name: String
  /// The levels that it may let through.
  package let limit: SourceLevels
  /// Which elements are taken out instead of being lowered.
  package let takesOut: Pattern

  /// Which elements are taken out.
  package enum Pattern: Hashable, Sendable {
    /// Those that mean what this element means, whatever their level.
    case like(NewElement)
    /// Those that let through more than the limit, or whose level the program decides.
    case verbose
  }
}

/// The proxy that web requests should go through.
package struct ProxyChange: Hashable, Sendable {
  /// The element `system.net` with all that is written where nothing is there.
  package let template: NewElement
  /// Attributes that the user asked for by name, by element; others that are present stay.
  package let wanted: [String: [String: String]]
  /// The bypass entries that should be there.
  package let bypass: [String]
  /// A Boolean value indicating whether what asks for another proxy than the address is removed.
  package let replacesAuto: Bool

  /// The address.
  var address: String { wanted["proxy"]?["proxyaddress"] ?? "" }
}
