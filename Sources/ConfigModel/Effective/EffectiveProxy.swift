import LosslessXML

/// The proxy that the program's web requests use, as far as the file decides it.
public struct EffectiveProxy: Sendable {
  /// The section.
  public let section: DefaultProxy
  /// The bypass entries that count, in the order of the file.
  public let bypass: [CollectionReplay.Entry]

  init(_ section: DefaultProxy) {
    self.section = section
    bypass =
      CollectionReplay(section.bypassList, key: "address", comparison: .ordinalIgnoringCase)
      .effective
  }

  /// A Boolean value indicating whether `enabled` switches every proxy off.
  public var isDisabled: Bool { section.element["enabled"].map(Self.isFalse) ?? false }
  /// A Boolean value indicating whether the account's own credentials are sent to the proxy.
  public var usesDefaultCredentials: Bool {
    section.element["useDefaultCredentials"].map(Self.isTrue) ?? false
  }
  /// The address as it is written.
  public var address: String? { section.proxy?["proxyaddress"] }
  /// A Boolean value indicating whether local names are asked for directly.
  public var bypassesLocal: Bool { section.proxy?["bypassonlocal"].map(Self.isTrue) ?? false }
  /// A Boolean value indicating whether the address is looked for on the network first.
  public var detectsAutomatically: Bool {
    section.proxy?["autoDetect"].map(Self.isTrue) ?? false
  }
  /// The script that outranks the address.
  public var scriptLocation: String? { section.proxy?["scriptLocation"] }

  /// Returns whether `text` is true for both `Boolean` and the enumerations of `ProxyElement`.
  static func isTrue(_ text: String) -> Bool {
    ["true", "1"].contains(text.trimmingWhitespace.lowercased())
  }

  /// Returns whether `text` is the word true in any case.
  static func isTrueWord(_ text: String) -> Bool { text.trimmingWhitespace.lowercased() == "true" }

  static func isFalse(_ text: String) -> Bool { text.trimmingWhitespace.lowercased() == "false" }
}

extension ConfigurationDocument {
  /// The proxy that the file sets, if it says anything of one.
  public var proxy: EffectiveProxy? { defaultProxy.map(EffectiveProxy.init) }
}
