package import ConfigModel

/// Something a patch wants to be true of a configuration file.
///
/// A change states an end, not a step: a file in which it already holds needs no edit. That is all
/// there is to idempotence, and there is no other way to express a change.
package enum Change: Hashable, Sendable {
  /// The file holds what the fragment says.
  case holds(Fragment)
  /// The file holds nothing of what the fragment names.
  case lacks(Fragment)
  /// The application does not read `true` for `key`; `removing` takes the setting away altogether.
  case settingIsOff(key: String, removing: Bool)
  /// The trace source, if the file has it, lets through at least these levels.
  case sourceIncludes(name: String, SourceLevels)
  /// The trace source, if the file decides its level, lets through these levels and no others.
  case sourceIsAtMost(name: String, SourceLevels)
  /// No trace source of this name lets through more than these levels: one that means what a
  /// pattern means is taken out, any other is lowered.
  case sourceIsOff(SourceRemoval)
  /// There is no shared listener just like this, unless something refers to it.
  case noSharedListener(NewElement)
  /// Nothing outranks the address of a proxy; `removing` takes away what does.
  case proxyAddressCounts(removing: Bool)
  /// The file sets no proxy.
  case noProxy
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
