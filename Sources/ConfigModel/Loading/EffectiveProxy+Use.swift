import LosslessXML

extension EffectiveProxy {
  /// What makes every web request throw, because the proxy cannot be made: .NET reads the bypass
  /// list then.
  var creationFailures: [UseFailure] {
    guard let foreignModule else { return bypass.compactMap(bypassFailure) }
    return foreignModule.namesNoProxy
      ? [UseFailure(.unusableModule(foreignModule.value), at: foreignModule.valueRange)] : []
  }

  /// What makes a web request throw that goes to the proxy.
  var addressFailures: [UseFailure] {
    guard let attribute = section.proxy?.attribute("proxyaddress"),
      case .hasUnsupportedScheme(let uri) = ProxyAddress(attribute.value).fate
    else { return [] }
    return [UseFailure(.unsupportedProxyScheme(uri.scheme), at: attribute.valueRange)]
  }

  private func bypassFailure(of entry: CollectionReplay.Entry) -> UseFailure? {
    guard let attribute = entry.element.attribute("address") else { return nil }
    do throws(PatternFault) {
      _ = try BypassExpression(attribute.value)
      return nil
    } catch {
      let similar = BypassExpression.regularExpression(forWildcards: attribute.value)
      let fault = UseFault.unreadableBypass(
        attribute.value, says: error.message, similar: similar)
      return UseFailure(fault, at: attribute.valueRange)
    }
  }
}

extension AttributeSyntax {
  /// A Boolean value indicating whether a `type` is known to denote no class that is a proxy.
  fileprivate var namesNoProxy: Bool {
    guard let name = TypeName(value) else { return true }
    // Case does not matter here, so a name in the framework's own namespaces may always be there.
    let root = name.fullName.prefix { $0 != "." }.lowercased()
    let isOwn = ["system", "microsoft"].contains(root)
    switch TraceClass(typeName: value) {
    case .listener, .filter, .traceSwitch, .otherClass, .malformed: return true
    case .missing: return !isOwn
    case .foreign: return false
    }
  }
}
