import ConfigModel
import LosslessXML

/// What `set-proxy` is asked for; options that are not given leave what is there.
public struct ProxyOptions: Hashable, Sendable {
  /// The address, such as `http://proxy.contoso.com:8080`.
  public var address: String
  /// Whether the system's own settings are the base.
  public var usesSystemDefault: Bool?
  /// Whether local names are asked for directly.
  public var bypassesLocal: Bool?
  /// Whether the account's own credentials are sent to the proxy.
  public var usesDefaultCredentials: Bool?
  /// Regular expressions for addresses that are asked for directly.
  public var bypass: [String]
  /// Whether automatic detection, a script and a foreign class are removed.
  public var replacesAuto: Bool

  /// Creates options with nothing asked for but the address.
  public init(address: String) {
    self.address = address
    bypass = []
    replacesAuto = false
  }
}

extension ProxyOptions {
  /// What is asked for of `defaultProxy`, in the order of the article.
  fileprivate var sectionAttributes: [(String, String)] {
    Self.given([
      ("enabled", "true"), ("useDefaultCredentials", usesDefaultCredentials?.description),
    ])
  }

  /// What is asked for of `proxy`, in the order of the article.
  fileprivate var proxyAttributes: [(String, String)] {
    Self.given([
      ("usesystemdefault", usesSystemDefault?.description), ("proxyaddress", address),
      ("bypassonlocal", bypassesLocal?.description),
    ])
  }

  private static func given(_ attributes: [(String, String?)]) -> [(String, String)] {
    attributes.compactMap { name, value in value.map { (name, $0) } }
  }
}

extension Patch {
  /// Makes web requests go through a proxy.
  ///
  /// - Throws: ``TemplateFault`` if the template does not hold `system.net/defaultProxy/proxy`.
  public static func setProxy(
    _ options: ProxyOptions, _ template: Template
  ) throws(TemplateFault) -> Patch {
    let recipe = try ProxyRecipe(options, template)
    return Patch(name: "set-proxy") { document in
      [.proxyAddressCounts(removing: options.replacesAuto), .holds(recipe.fragment(for: document))]
    } obstacle: { document in
      document.proxyUseFailures.first.map { Refusal($0.diagnostic) }
        ?? bypassOfEverything(in: document)
    }
  }

  /// Takes the proxy of the file away, so that the machine's applies.
  public static let removeProxy = Patch(name: "remove-proxy") { _ in [.noProxy] }

  /// A bypass entry that lets nothing through the proxy.
  private static func bypassOfEverything(in document: ConfigurationDocument) -> Refusal? {
    guard let entry = document.proxy?.bypass.first(where: \.matchesEverything) else { return nil }
    let place = entry.element.attribute("address")?.range ?? entry.element.startTagRange
    return Refusal(
      .outranked(by: "the bypass entry '\(entry.key)', which matches every address,"), at: place,
      advice: "remove the entry")
  }
}

extension CollectionReplay.Entry {
  /// A Boolean value indicating whether the expression of a bypass entry matches every address.
  fileprivate var matchesEverything: Bool {
    do throws(PatternFault) {
      return try BypassExpression(key).matchesEverything
    } catch {
      return false
    }
  }
}

/// What `set-proxy` writes.
private struct ProxyRecipe {
  private let options: ProxyOptions
  private let section: NewElement
  private let proxy: NewElement

  init(_ options: ProxyOptions, _ template: Template) throws(TemplateFault) {
    guard let section = template.element("system.net", "defaultProxy"),
      let proxy = section.children(named: "proxy").first
    else {
      throw TemplateFault(
        name: template.name, message: "there is no 'system.net/defaultProxy/proxy'", offset: 0)
    }
    self.options = options
    self.section = section
    self.proxy = proxy
  }

  /// Returns what `document` should hold: what is asked for, and of the rest of the template what
  /// the file does not say itself.
  func fragment(for document: ConfigurationDocument) -> Fragment {
    let present = document.defaultProxy
    var section = section.asked(for: options.sectionAttributes, leaving: present?.element)
    let proxy = proxy.asked(for: options.proxyAttributes, leaving: present?.proxy)
    let entries = options.bypass.map { NewElement("add", values: ["address": $0]) }
    section.children =
      [proxy] + (entries.isEmpty ? [] : [NewElement("bypasslist", children: entries)])
    return Fragment(
      ["system.net"], [section], stating: "requests go through '\(options.address)'")
  }
}

extension NewElement {
  /// Returns the element with the attributes `asked`, and of its others those that `present` has
  /// not.
  fileprivate func asked(
    for asked: [(String, String)], leaving present: ElementSyntax?
  ) -> NewElement {
    var element = self
    for attribute in attributes where present?[attribute.name] != nil {
      element[attribute.name] = nil
    }
    for (name, value) in asked { element[name] = value }
    return element
  }
}
