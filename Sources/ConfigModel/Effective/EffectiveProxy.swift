import LosslessXML

/// The proxy that the program's web requests use, as far as the file decides it.
public struct EffectiveProxy: Sendable {
  /// The section.
  public let section: DefaultProxy
  /// The bypass entries that count, in the order of the file.
  public let bypass: [CollectionReplay.Entry]

  init(_ section: DefaultProxy) {
    self.section = section
    bypass = CollectionReplay(section.bypassList, key: "address", comparison: .ordinal).effective
  }

  /// A Boolean value indicating whether `enabled` switches every proxy off.
  public var isDisabled: Bool { section.element["enabled"]?.isFalseWord ?? false }
  /// A Boolean value indicating whether the account's own credentials are sent to the proxy.
  public var usesDefaultCredentials: Bool {
    section.element["useDefaultCredentials"]?.isTrueWord ?? false
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

  /// Returns whether `text` means True in one of the enumerations of `ProxyElement`: a name in any
  /// case, or a number.
  private static func isTrue(_ text: String) -> Bool {
    text.isTrueWord || Int32(text.trimmingWhitespace) == 1
  }
}

extension ConfigurationDocument {
  /// The proxy that the file sets, if it says anything of one.
  public var proxy: EffectiveProxy? { defaultProxy.map(EffectiveProxy.init) }
}
