import ConfigModel
import LosslessXML
import SourceDiagnostics

extension Rule {
  /// Reports a number that stands for none of the values of a proxy's attribute.
  static let undefinedProxyNumber = Rule(
    Diagnostic.ID("CFG3151", "undefined-proxy-number"), .warning, .silentlyIgnored,
    Page(
      since: "0.1.0",
      title: "A number that means nothing in an attribute of 'proxy'",
      rationale: """
        The attributes 'usesystemdefault', 'bypassonlocal' and 'autoDetect' are enumerations \
        with the values True, False and Unspecified, and EnumConverter takes any number for one: \
        1 is True, 0 is False, -1 is Unspecified, and others pass although they are none of \
        these. DefaultProxySectionInternal compares with True, so they have no effect.
        """,
      examples: [
        .bad(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://proxy.example.com:8080" bypassonlocal="⟦2⟧" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
        .good(
          """
          <configuration>
            <system.net>
              <defaultProxy>
                <proxy proxyaddress="http://proxy.example.com:8080" bypassonlocal="true" />
              </defaultProxy>
            </system.net>
          </configuration>
          """),
      ],
      whyNoFix: "whether True or False is meant cannot be told")
  ) { input in
    let converters: [(String, EnumConverter)] = [
      ("usesystemdefault", .useSystemDefault), ("bypassonlocal", .bypassOnLocal),
      ("autoDetect", .autoDetect),
    ]
    return converters.compactMap { name, converter in
      guard let attribute = input.configuration.proxy?.section.proxy?.attribute(name),
        let value = try? converter.value(of: attribute.value), !(-1...1).contains(value)
      else { return nil }
      return Finding(
        "'\(attribute.value)' is none of True, False and Unspecified", at: attribute.valueRange,
        advice: "write 'true' or 'false'")
    }
  }
}
