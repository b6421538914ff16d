public import LosslessXML
public import SourceDiagnostics

/// Which way a web request goes, and what in the file decides it.
public struct ProxyDecision: Hashable, Sendable {
  /// Where a request goes.
  public enum Way: Hashable, Sendable {
    /// Through the proxy at this address.
    case proxy(AbsoluteURI)
    /// To its destination, through no proxy.
    case direct
    /// The file does not tell.
    case unknown
    /// The program gets an exception.
    case fails
  }

  /// What decides.
  public enum Reason: Hashable, Sendable {
    /// The host is this machine, for which no proxy is ever asked.
    case loopback
    /// `enabled` is false.
    case switchedOff(AttributeSyntax)
    /// The section names no proxy, and says enough that the account's own is not asked either.
    case noAddress(ElementSyntax)
    /// `bypassonlocal` is true and the host has no dot.
    case local(AttributeSyntax)
    /// The entry of the bypass list matches.
    case bypassed(AttributeSyntax)
    /// The address of the proxy.
    case address(AttributeSyntax, AbsoluteURI)
    /// The file has no section, so that of `machine.config` decides, and without one the account.
    case noSection
    /// The settings of the account that the program runs as.
    case account(ElementSyntax)
    /// A script, named or looked for on the network; without one the request goes directly.
    case script(AttributeSyntax)
    /// A class of the program's own.
    case module(AttributeSyntax)
    /// An entry of the bypass list of which it is not known whether it matches.
    case undecidedEntry(AttributeSyntax)
    /// The section is in another file, or encrypted.
    case elsewhere(AttributeSyntax)
    /// Findings, for each of which the request throws.
    case failures([Diagnostic])
  }

  /// Something that only the machine knows and that would make the request go directly.
  public enum Exception: Hashable, Sendable {
    /// `bypassonlocal` is true, and the host is in the domain with this name.
    case machineIsInDomain(String)
    /// `bypassonlocal` is true, and the host is an address.
    case machineHasAddress(String)
    /// With `usesystemdefault` the exceptions of the account count where the file has no own.
    case accountExceptsHost
  }

  /// What decides.
  public let reason: Reason
  /// What could still make a request go directly that would go through a proxy.
  public let exceptions: [Exception]

  init(reason: Reason, exceptions: [Exception] = []) {
    self.reason = reason
    self.exceptions = exceptions
  }

  /// Where the request goes.
  public var way: Way {
    switch reason {
    case .loopback, .switchedOff, .noAddress, .local, .bypassed: .direct
    case .address(_, let address): .proxy(address)
    case .noSection, .account, .script, .module, .undecidedEntry, .elsewhere: .unknown
    case .failures: .fails
    }
  }
}
