import ConfigModel
public import ConfigPatch

extension ProxyOptions {
  /// What is wrong with the options, whatever file they are meant for.
  public var usageFault: String? {
    addressFault ?? bypass.lazy.compactMap(Self.fault(ofBypass:)).first
  }

  private var addressFault: String? {
    let proxy = ProxyAddress(address)
    if let placeholder = proxy.placeholder {
      return "'\(placeholder)' in the address '\(address)' is to be replaced by a real name"
    }
    if proxy.hasCredentials {
      return "the address must not hold a user name or password: .NET sends them nowhere, and "
        + "everybody who can read the file can read them"
    }
    let meant = proxy.withScheme.map { "; write '\($0)'" } ?? ""
    switch proxy.fate {
    case .isUsed: return nil
    case .doesNotParse(let fault):
      return "the address '\(address)' is no absolute URI (\(fault.message))\(meant)"
    case .hasUnsupportedScheme(let uri):
      return "the address '\(address)' has the scheme '\(uri.scheme)', and the first request would "
        + "fail, since .NET Framework takes proxies with 'http' only\(meant)"
    }
  }

  private static func fault(ofBypass pattern: String) -> String? {
    do throws(PatternFault) {
      let expression = try BypassExpression(pattern)
      guard expression.matchesEverything else { return nil }
      return "the bypass entry '\(pattern)' matches every address, so the proxy would never be used"
    } catch {
      let hint =
        BypassExpression.regularExpression(forWildcards: pattern)
        .map { "; perhaps '\($0)' is meant" } ?? ""
      return
        "the bypass entry '\(pattern)' is no regular expression of .NET (\(error.message))\(hint)"
    }
  }
}
