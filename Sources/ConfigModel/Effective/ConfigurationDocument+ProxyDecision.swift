import LosslessXML

extension ConfigurationDocument {
  /// Returns which way a request to `destination` goes.
  ///
  /// The order is that of .NET Framework: the section is read and the proxy made when the first
  /// request is, whatever its address (`WebRequest.InternalDefaultWebProxy`); then no proxy is
  /// asked for this machine (`ServicePointManager.FindServicePoint`); then `WebProxy` decides.
  public func proxyDecision(for destination: AbsoluteURI) -> ProxyDecision {
    let failures = fileFailures + sectionFailures("system.net/defaultProxy")
    if !failures.isEmpty { return ProxyDecision(reason: .failures(failures.map(\.diagnostic))) }
    guard let proxy else {
      return ProxyDecision(reason: destination.isLoopback ? .loopback : .noSection)
    }
    return proxy.decision(for: destination)
  }
}

extension EffectiveProxy {
  fileprivate func decision(for destination: AbsoluteURI) -> ProxyDecision {
    let early = elsewhere ?? switchedOff ?? unusable
    if let early { return ProxyDecision(reason: early) }
    if destination.isLoopback { return ProxyDecision(reason: .loopback) }
    switch origin {
    case .module(let attribute): return ProxyDecision(reason: .module(attribute))
    case .script(let attribute): return ProxyDecision(reason: .script(attribute))
    case .nothing: return ProxyDecision(reason: .noAddress(section.element))
    case .account:
      let account = ProxyDecision.Reason.account(section.proxy ?? section.element)
      return ProxyDecision(reason: direct(destination) ?? account)
    case .address(let attribute):
      if let reason = direct(destination) { return ProxyDecision(reason: reason) }
      guard case .isUsed(let uri) = ProxyAddress(attribute.value).fate else {
        return ProxyDecision(reason: .failures(addressFailures.map(\.diagnostic)))
      }
      return ProxyDecision(
        reason: .address(attribute, uri), exceptions: exceptions(for: destination))
    }
  }

  private var elsewhere: ProxyDecision.Reason? {
    let names = ["configSource", "configProtectionProvider", "configBuilders"]
    return names.lazy.compactMap(section.element.attribute).first.map { .elsewhere($0) }
  }

  private var switchedOff: ProxyDecision.Reason? {
    isDisabled ? section.element.attribute("enabled").map { .switchedOff($0) } : nil
  }

  /// What makes it impossible to make the proxy.
  private var unusable: ProxyDecision.Reason? {
    let failures = creationFailures
    return failures.isEmpty ? nil : .failures(failures.map(\.diagnostic))
  }

  /// What makes `WebProxy.IsBypassedManual` true.
  private func direct(_ destination: AbsoluteURI) -> ProxyDecision.Reason? {
    if bypassesLocal, !destination.hasAddress, destination.domain == nil,
      let attribute = section.proxy?.attribute("bypassonlocal")
    {
      return .local(attribute)
    }
    return bypass(destination)
  }

  /// The entry that matches, or else one that may.
  private func bypass(_ destination: AbsoluteURI) -> ProxyDecision.Reason? {
    var undecided: ProxyDecision.Reason?
    for entry in bypass {
      guard let attribute = entry.element.attribute("address") else { continue }
      switch verdict(on: attribute, destination) {
      case .matches: return .bypassed(attribute)
      case .undecided: undecided = undecided ?? .undecidedEntry(attribute)
      case .doesNotMatch: break
      }
    }
    return undecided
  }

  private func verdict(
    on entry: AttributeSyntax, _ destination: AbsoluteURI
  ) -> BypassExpression.Verdict {
    do throws(PatternFault) {
      return try BypassExpression(entry.value).bypasses(destination)
    } catch {
      return .undecided
    }
  }

  private func exceptions(for destination: AbsoluteURI) -> [ProxyDecision.Exception] {
    var exceptions: [ProxyDecision.Exception] = []
    if bypassesLocal {
      let domain = destination.domain.map { ProxyDecision.Exception.machineIsInDomain(String($0)) }
      let address = ProxyDecision.Exception.machineHasAddress(destination.host)
      exceptions += destination.hasAddress ? [address] : domain.map { [$0] } ?? []
    }
    let isOwn = choice("bypassonlocal", .bypassOnLocal) != nil && !bypass.isEmpty
    return exceptions + (startsFromAccount && !isOwn ? [.accountExceptsHost] : [])
  }
}
