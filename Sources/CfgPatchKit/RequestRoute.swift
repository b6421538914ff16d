public import ConfigModel
import SourceDiagnostics
import SourceText

/// Which way a web request goes with one configuration file.
public struct RequestRoute: Sendable {
  /// The address that is asked for.
  public let destination: AbsoluteURI
  /// Which way the request goes, and what decides it.
  public let decision: ProxyDecision
  let inventory: Inventory

  /// Creates the route of a request to `destination` by a program that has `inventory`.
  public init(to destination: AbsoluteURI, _ inventory: Inventory) {
    self.destination = destination
    self.inventory = inventory
    decision = inventory.document.proxyDecision(for: destination)
  }

  /// The address that is asked for, without the password that it may hold.
  var shownDestination: String {
    let text = destination.description
    return destination.userInfo.map { text.replacing("//\($0)@", with: "//***@") } ?? text
  }

  /// A Boolean value indicating whether the account's own credentials go to the proxy with it.
  public var sendsDefaultCredentials: Bool {
    decision.way != .direct && inventory.proxy?.usesDefaultCredentials ?? false
  }

  /// Why the request throws.
  var diagnosed: DiagnosedFile {
    let failures: [Diagnostic] =
      if case .failures(let failures) = decision.reason { failures } else { [] }
    let (secrets, text) = (inventory.secrets, inventory.document.text)
    var file = DiagnosedFile(
      path: inventory.path, text: text, diagnostics: failures.map { secrets.masking($0) })
    file.hidden = secrets.ranges(in: text)
    return file
  }

  /// Reads the address of a request.
  ///
  /// - Throws: ``UnusableDestination`` if it is none that a program sends web requests to.
  public static func destination(_ text: String) throws(UnusableDestination) -> AbsoluteURI {
    let destination: AbsoluteURI
    do throws(URIFault) {
      destination = try AbsoluteURI(parsing: text)
    } catch {
      throw UnusableDestination(text: text, says: error.message)
    }
    guard ["http", "https"].contains(destination.scheme) else {
      throw UnusableDestination(text: text, says: "The scheme is '\(destination.scheme)'.")
    }
    return destination
  }
}

/// An address that no web request goes to.
public struct UnusableDestination: Error, CustomStringConvertible {
  let text: String
  let says: String

  /// What is wrong, and what to do.
  public var description: String {
    "'\(text)' is no address of a web request (\(says)); write one like "
      + "'https://login.microsoftonline.com'"
  }
}
