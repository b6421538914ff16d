import LosslessXML

extension ConfigurationDocument {
  /// Returns which way a request to `destination` goes.
  ///
  /// The order is that of .NET Framework: the section is read and the proxy made when the first
  /// request is, whatever its address (`WebRequest.InternalDefaultWebProxy`); then no proxy is asked
  /// for this machine itself (`ServicePointManager.FindServicePoint`); then `WebProxy` decides.
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
    let early = elsewhere ?? disabled ?? unusable
    if let early { return ProxyDecision(reason: early) }
    if destination.isLoopback { return ProxyDecision(reason: .loopback) }
    if let foreignModule { return ProxyDecision(reason: .module(foreignModule)) }
    if let reason = automatic ?? direct(destination) { return ProxyDecision(reason: reason) }
    let reason = address(for: destination)
    return ProxyDecision(reason: reason, exceptions: exceptions(for: destination, reason))
  }

  private var elsewhere: ProxyDecision.Reason? {
    let names = ["configSource", "configProtectionProvider", "configBuilders"]
    return names.lazy.compactMap(section.element.attribute).first.map { .elsewhere($0) }
  }

  private var disabled: ProxyDecision.Reason? {
    isDisabled ? section.element.attribute("enabled").map { .disabled($0) } : nil
  }

  /// What makes it impossible to make the proxy.
  private var unusable: ProxyDecision.Reason? {
    let failures = creationFailures
    return failures.isEmpty ? nil : .failures(failures.map(\.diagnostic))
  }

  /// A script, which answers before anything else if it is asked at all.
  private var automatic: ProxyDecision.Reason? {
    guard deciderBeforeScript == nil else { return nil }
    let detection = detectsAutomatically ? section.proxy?.attribute("autoDetect") : nil
    return (section.proxy?.attribute("scriptLocation") ?? detection).map { .script($0) }
  }

  /// What makes `WebProxy.IsBypassedManual` true.
  private func direct(_ destination: AbsoluteURI) -> ProxyDecision.Reason? {
    if address == nil, !asksAccount { return .noAddress(section.element) }
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

  private func address(for destination: AbsoluteURI) -> ProxyDecision.Reason {
    guard let attribute = section.proxy?.attribute("proxyaddress") else {
      return .account(section.proxy ?? section.element)
    }
    switch ProxyAddress(attribute.value).fate {
    case .isUsed(let uri): return .address(attribute, uri)
    case .doesNotParse, .hasUnsupportedScheme:
      return .failures(addressFailures.map(\.diagnostic))
    }
  }

  /// A Boolean value indicating whether the settings of the account are the base.
  ///
  /// They are if `usesystemdefault` says so, and if the section says nothing at all of a proxy; a
  /// lone `usesystemdefault="false"` means none.
  private var asksAccount: Bool {
    let isScripted =
      choice("autoDetect", .autoDetect) != nil || scriptLocation != nil || section.module != nil
    return switch choice("usesystemdefault", .useSystemDefault) {
    case .yes: !isScripted
    case .no: false
    case .undefined, nil: !isScripted && deciderBeforeScript == nil
    }
  }

  private func exceptions(
    for destination: AbsoluteURI, _ reason: ProxyDecision.Reason
  ) -> [ProxyDecision.Exception] {
    guard case .address = reason else { return [] }
    var exceptions: [ProxyDecision.Exception] = []
    if bypassesLocal {
      let domain = destination.domain.map { ProxyDecision.Exception.machineIsInDomain(String($0)) }
      let address = ProxyDecision.Exception.machineHasAddress(destination.host)
      exceptions += destination.hasAddress ? [address] : domain.map { [$0] } ?? []
    }
    let isOwn = choice("bypassonlocal", .bypassOnLocal) != nil && !bypass.isEmpty
    return exceptions + (asksAccount && !isOwn ? [.accountExceptsHost] : [])
  }
}
