public import LosslessXML

/// The proxy that the program's web requests use, as far as the file decides it.
///
/// The rules are those of `DefaultProxySectionInternal` and `WebProxy`.
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
  public var bypassesLocal: Bool { choice("bypassonlocal", .bypassOnLocal) == .yes }
  /// A Boolean value indicating whether a script is looked for on the network.
  ///
  /// What is found is only asked if there are no ``scriptStoppers``.
  public var detectsAutomatically: Bool { choice("autoDetect", .autoDetect) == .yes }
  /// The address of a script, which is only asked if there are no ``scriptStoppers``.
  public var scriptLocation: String? { section.proxy?["scriptLocation"] }
  /// The class that takes the place of .NET's own, unless it is that one.
  public var foreignModule: AttributeSyntax? {
    guard let attribute = section.module?.attribute("type") else { return nil }
    let name = TypeName(attribute.value)?.fullName.lowercased()
    return name == "system.net.webproxy" ? nil : attribute
  }

  /// What names the proxy for a request that is not excepted from it.
  public enum Origin: Hashable, Sendable {
    /// A class of the program's own, which may do as it likes.
    case module(AttributeSyntax)
    /// A script, by its address or looked for on the network.
    case script(AttributeSyntax)
    /// The address.
    case address(AttributeSyntax)
    /// The settings of the account that the program runs as.
    case account
    /// Nothing: requests go directly.
    case nothing
  }

  /// What names the proxy, unless ``isDisabled``.
  public var origin: Origin {
    if let foreignModule { return .module(foreignModule) }
    if let script, scriptStoppers.isEmpty { return .script(script) }
    if let address = section.proxy?.attribute("proxyaddress") { return .address(address) }
    return startsFromAccount ? .account : .nothing
  }

  /// The attribute that names a script, or else has one looked for on the network; whether it is
  /// asked is another matter.
  public var script: AttributeSyntax? {
    let detection = detectsAutomatically ? section.proxy?.attribute("autoDetect") : nil
    return section.proxy?.attribute("scriptLocation") ?? detection
  }

  /// Something that keeps a script from ever being asked.
  public struct ScriptStopper: Hashable, Sendable {
    /// The name of the attribute or element.
    public let name: String
    /// The place, as byte offsets into the text's UTF-8.
    public let range: Range<Int>
  }

  /// What keeps a script, and automatic detection, from ever being asked.
  ///
  /// Setting `WebProxy.BypassProxyOnLocal`, `Address` or `BypassList` throws the script away, and
  /// the section sets them after the script, the first one even to False.
  public var scriptStoppers: [ScriptStopper] {
    let local = choice("bypassonlocal", .bypassOnLocal) == nil ? [] : ["bypassonlocal"]
    let attributes = (["proxyaddress"] + local).compactMap { section.proxy?.attribute($0) }
    let entry = bypass.first.map { ScriptStopper(name: "bypasslist", range: $0.element.range) }
    return attributes.map { ScriptStopper(name: $0.name, range: $0.range) }
      + [entry].compactMap(\.self)
  }

  /// A Boolean value indicating whether the settings of the account count where the section does
  /// not overrule them.
  ///
  /// They do if `usesystemdefault` says so, and if the section says nothing at all of a proxy; a
  /// lone `usesystemdefault="false"` means none.
  var startsFromAccount: Bool {
    let isScripted =
      choice("autoDetect", .autoDetect) != nil || scriptLocation != nil || section.module != nil
    return switch choice("usesystemdefault", .useSystemDefault) {
    case .yes: !isScripted
    case .no: false
    case .undefined, nil: !isScripted && scriptStoppers.isEmpty
    }
  }

  /// A choice that an attribute of `proxy` makes; a number that is no member chooses too.
  enum Choice: Hashable {
    case yes
    case no
    case undefined
  }

  /// Returns what the attribute `name` chooses; nothing if it is not there, or `Unspecified`.
  func choice(_ name: String, _ converter: EnumConverter) -> Choice? {
    guard let text = section.proxy?[name] else { return nil }
    do throws(ConversionFault) {
      switch try converter.value(of: text) {
      case -1: return nil
      case 0: return .no
      case 1: return .yes
      default: return .undefined
      }
    } catch {
      return nil
    }
  }
}

extension ConfigurationDocument {
  /// The proxy that the file sets, if it says anything of one.
  public var proxy: EffectiveProxy? { defaultProxy.map(EffectiveProxy.init) }
}
