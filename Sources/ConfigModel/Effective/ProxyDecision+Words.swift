import LosslessXML

extension ProxyDecision.Reason {
  /// The place in the file, as byte offsets into the text's UTF-8.
  public var range: Range<Int>? {
    switch self {
    case .loopback, .noSection, .failures: nil
    case .noAddress(let element), .account(let element): element.startTagRange
    case .switchedOff(let attribute), .local(let attribute), .bypassed(let attribute),
      .address(let attribute, _), .script(let attribute), .module(let attribute),
      .undecidedEntry(let attribute), .elsewhere(let attribute):
      attribute.range
    }
  }

  /// The reason as one word for programs.
  public var name: String {
    switch self {
    case .loopback: "loopback"
    case .switchedOff: "disabled"
    case .noAddress: "no-address"
    case .local: "bypass-on-local"
    case .bypassed: "bypass-list"
    case .address: "address"
    case .noSection: "machine"
    case .account: "account"
    case .script: "script"
    case .module: "module"
    case .undecidedEntry: "undecided-entry"
    case .elsewhere: "elsewhere"
    case .failures: "failure"
    }
  }

  /// The reason in words, as one clause; nothing where findings say it.
  public var words: String {
    switch self {
    case .loopback: "no proxy is asked for the machine itself"
    case .switchedOff: "'enabled' switches every proxy off"
    case .noAddress: "no proxy is named, and that of the account is not asked for"
    case .local: "the host has no dot, so it is local, and 'bypassonlocal' is set"
    case .bypassed(let entry): "the bypass entry '\(entry.value)' matches"
    case .address: "'proxyaddress' names the proxy"
    case .noSection:
      "the file has no 'defaultProxy': that of machine.config decides, and without one the "
        + "settings of the account"
    case .account: "the settings of the account that the program runs as decide"
    case .script(let attribute):
      attribute.isNamed("autoDetect")
        ? "a script that is looked for on the network decides; without one, it goes directly"
        : "the script '\(attribute.value)' decides; if it cannot be had, it goes directly"
    case .module(let attribute): "the class '\(attribute.value)' decides"
    case .undecidedEntry(let entry):
      "whether the bypass entry '\(entry.value)' matches is beyond this program"
    case .elsewhere(let attribute) where attribute.isNamed("configSource"):
      "the section is in the file '\(attribute.value)'"
    case .elsewhere: "the section is encrypted, or made when the program starts"
    case .failures: ""
    }
  }
}

extension ProxyDecision.Exception {
  /// The exception in words, to follow "unless".
  public var words: String {
    switch self {
    case .machineIsInDomain(""): "the machine is in no domain, for then the host is local"
    case .machineIsInDomain(let domain):
      "the machine is in the domain '\(domain)', for then the host is local"
    case .machineHasAddress(let address):
      "'\(address)' is an address of the machine, for then the host is local"
    case .accountExceptsHost: "the settings of the account except the host from its proxy"
    }
  }
}
