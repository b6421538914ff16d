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
  /// What is found is only asked if ``deciderBeforeScript`` is nothing.
  public var detectsAutomatically: Bool { choice("autoDetect", .autoDetect) == .yes }
  /// The address of a script, which is only asked if ``deciderBeforeScript`` is nothing.
  public var scriptLocation: String? { section.proxy?["scriptLocation"] }
  /// The class that takes the place of .NET's own, unless it is that one.
  public var foreignModule: AttributeSyntax? {
    guard let attribute = section.module?.attribute("type") else { return nil }
    let name = TypeName(attribute.value)?.fullName.lowercased()
    return name == "system.net.webproxy" ? nil : attribute
  }

  /// The attribute or list that keeps a script, and automatic detection, from ever being asked.
  ///
  /// Setting `WebProxy.BypassProxyOnLocal`, `Address` or `BypassList` throws the script away, and
  /// the section sets them after the script, even to False.
  public var deciderBeforeScript: Range<Int>? {
    let names =
      ["proxyaddress"] + (choice("bypassonlocal", .bypassOnLocal) == nil ? [] : ["bypassonlocal"])
    let attribute = names.lazy.compactMap { section.proxy?.attribute($0) }.first
    return attribute?.range ?? bypass.first?.element.range
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
