/// The value of `proxyaddress`, and what becomes of it.
package struct ProxyAddress: Hashable, Sendable {
  /// What .NET Framework does with the address.
  package enum Fate: Hashable, Sendable {
    /// Requests go there.
    case isUsed(AbsoluteURI)
    /// The text is no absolute URI, so the section fails.
    case doesNotParse(URIFault)
    /// The section loads and the first request throws, because the scheme is not `http`.
    ///
    /// That includes `https`, and the host of an address without a scheme
    /// (`proxy.contoso.com:8080`).
    case hasUnsupportedScheme(AbsoluteURI)
  }

  /// The text as .NET sees it.
  package let text: String
  /// What becomes of it.
  package let fate: Fate

  /// Judges an address.
  package init(_ text: String) {
    self.text = text
    do throws(URIFault) {
      let uri = try AbsoluteURI(parsing: text)
      fate = uri.scheme == "http" ? .isUsed(uri) : .hasUnsupportedScheme(uri)
    } catch {
      fate = .doesNotParse(error)
    }
  }

  /// The URI, if the text is one.
  package var uri: AbsoluteURI? {
    switch fate {
    case .isUsed(let uri), .hasUnsupportedScheme(let uri): uri
    case .doesNotParse: nil
    }
  }

  /// What .NET says of it, word for word, or `nil` if it says nothing.
  package var runtimeMessage: String? {
    switch fate {
    case .isUsed: nil
    case .doesNotParse(let fault): fault.message
    case .hasUnsupportedScheme(let uri):
      "The ServicePointManager does not support proxies with the \(uri.scheme) scheme."
    }
  }

  /// The part that was to be replaced by a real name, such as `[proxy-server]`, or `nil`.
  ///
  /// Documentation prints names to fill in between `[ ]`, `< >`, `{ }` or `%`. No host can hold
  /// these, so they are looked for where the text is no URI, and before `@`.
  package var placeholder: String? {
    let place = uri.map { $0.userInfo ?? "" } ?? text
    let pairs: [(open: Character, close: Character)] = [
      ("[", "]"), ("<", ">"), ("{", "}"), ("%", "%"),
    ]
    for (open, close) in pairs {
      guard let start = place.firstIndex(of: open) else { continue }
      let name = place[place.index(after: start)...].prefix { $0 != close }
      let isName = name.allSatisfy { $0.isLetter || $0.isNumber || "-_. ".contains($0) }
      guard isName, name.first?.isLetter == true, name.endIndex < place.endIndex else { continue }
      return String(place[start...name.endIndex])
    }
    return nil
  }

  /// A Boolean value indicating whether the address holds a user name, which .NET sends nowhere.
  package var hasCredentials: Bool { uri?.userInfo != nil }

  /// The path, query and fragment, which .NET ignores in the address of a proxy, or `nil`.
  package var ignoredPath: String? {
    guard let path = uri?.path, path != "", path != "/" else { return nil }
    return path
  }

  /// The address without scheme as it was probably meant, for one that reads as `host:port`.
  ///
  /// - Returns: An address with `http://` in front if that makes it usable, or `nil`.
  package var withScheme: String? {
    guard !text.contains("://"), case .isUsed(let uri) = ProxyAddress("http://" + text).fate else {
      return nil
    }
    return uri.isPortMisread ? nil : "http://" + text
  }
}
