import LosslessXML

extension EffectiveProxy {
  /// What makes every web request throw, because the proxy cannot be made: .NET reads the bypass
  /// list then.
  var creationFailures: [UseFailure] {
    foreignModule == nil ? bypass.compactMap(bypassFailure) : []
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
