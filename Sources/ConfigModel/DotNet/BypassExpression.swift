/// An entry of a proxy's `bypasslist`: a regular expression of .NET Framework.
///
/// `System.Net.WebProxy` ignores case and looks for the expression anywhere in
/// `scheme://host[:port]`, with the port only where it is not the usual one of the scheme; path and
/// query of a request never take part.
package struct BypassExpression: Hashable, Sendable {
  /// The expression as .NET sees it.
  package let pattern: String
  private let program: PatternProgram

  /// Whether an expression matches, as far as that can be told.
  package enum Verdict: Hashable, Sendable {
    /// It matches somewhere in the text.
    case matches
    /// It matches nowhere in the text.
    case doesNotMatch
    /// The expression or the text uses something that is not implemented, or takes too long.
    case undecided
  }

  /// Checks an expression as `new Regex` does.
  ///
  /// - Throws: ``PatternFault`` where .NET throws, which is when the first request is made.
  package init(_ pattern: String) throws(PatternFault) {
    self.pattern = pattern
    var parser = try PatternParser(pattern)
    program = PatternProgram(try parser.parsed())
  }

  /// Returns whether the expression matches somewhere in `text`.
  ///
  /// Undecided are texts outside ASCII and expressions that .NET itself is known to get wrong or
  /// that are not implemented: balancing groups, `(?-i)`, conditions without an alternative, lazy
  /// loops over what may be empty, counts in the thousands. An answer that is given is .NET's own.
  package func matches(_ text: String) -> Verdict {
    let bytes = Array(text.utf8)
    guard program.isComplete, bytes.allSatisfy({ $0 < 0x80 }) else { return .undecided }
    var machine = PatternMachine(program, bytes)
    guard let isMatch = machine.isMatch() else { return .undecided }
    return isMatch ? .matches : .doesNotMatch
  }

  /// Returns whether a request to `address` goes past the proxy because of this expression.
  package func bypasses(_ address: AbsoluteURI) -> Verdict {
    let port = address.hasDefaultPort ? "" : address.port.map { ":\($0)" } ?? ""
    return matches("\(address.scheme)://\(address.host)\(port)")
  }

  /// A Boolean value indicating whether every request goes past the proxy.
  ///
  /// It is judged by a handful of addresses that have nothing in common but what every address has:
  /// a scheme, host names long and short, numbers, a port or none. An expression that matches all
  /// of them names no host.
  package var matchesEverything: Bool {
    let addresses = [
      "http://a", "https://b", "http://login.example.com", "https://xn--d.test:8443",
      "http://10.0.0.1:3128", "https://192.168.77.5", "https://[2001:db8::6]:444",
    ]
    return addresses.allSatisfy { matches($0) == .matches }
  }
}
