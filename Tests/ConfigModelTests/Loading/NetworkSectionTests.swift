import ConfigModel
import SourceDiagnostics
import TestSupport
import Testing

/// `system.net/settings` and `system.net/connectionManagement`, as far as their classes check them.
@Suite struct NetworkSectionTests {
  private func check(_ xml: String, _ codes: [String], section: String) {
    let marked = MarkedText("<configuration><system.net>\(xml)</system.net></configuration>")
    let failures = configuration(marked.string).loadFailures
    #expect(failures.map(\.range) == marked.ranges, "\(xml)")
    #expect(failures.map(\.diagnostic.id.code) == codes, "\(xml)")
    #expect(failures.allSatisfy { $0.section == section }, "\(xml)")
  }

  @Test(arguments: [
    ("<httpWebRequest ⟦useUnsafeHeaderparsing⟧='true'/>", "CFG3030"),
    ("<httpWebRequest maximumResponseHeadersLength='⟦64k⟧'/>", "CFG3035"),
    ("<⟦ServicePointManager⟧ expect100Continue='true'/>", "CFG3031"),
    ("<servicePointManager expect100Continue='⟦1⟧'/>", "CFG3035"),
    ("<servicePointManager encryptionPolicy='⟦noEncryption⟧'/>", "CFG3035"),
    ("<ipv6 enabled='true'/>⟦<ipv6/>⟧", "CFG3033"),
    ("<socket ipProtectionLevel='⟦10⟧'/>", "CFG3035"),
    ("<httpListener><timeouts ⟦entitybody⟧='0:0:5'/></httpListener>", "CFG3030"),
    ("⟦text⟧", "CFG3034"),
  ])
  func `a fault inside settings makes that section fail`(xml: String, code: String) {
    check("<settings>\(xml)</settings>", [code], section: "system.net/settings")
  }

  @Test func `settings as the documentation prints them load`() {
    check(
      """
      <settings>
        <httpListener unescapeRequestUrl="false"><timeouts headerWait="00:01:00"/></httpListener>
        <httpWebRequest useUnsafeHeaderParsing="true" maximumErrorResponseLength="-1"
          maximumResponseHeadersLength="64" maximumUnauthorizedUploadLength="-1"/>
        <ipv6 enabled="true"/><performanceCounters enabled="True"/>
        <servicePointManager checkCertificateName="true" checkCertificateRevocationList="false"
          dnsRefreshTimeout="120000" enableDnsRoundRobin="false" expect100Continue="true"
          useNagleAlgorithm="true" encryptionPolicy="RequireEncryption"/>
        <socket alwaysUseCompletionPortsForAccept="true" ipProtectionLevel="Unspecified"/>
        <webProxyScript autoConfigUrlRetryInterval="600" downloadTimeout="00:01:00"/>
        <webUtility unicodeDecodingConformance="Strict"/>
        <windowsAuthentication defaultCredentialsHandleCacheSize="128"/>
      </settings>
      """, [], section: "")
  }

  @Test(arguments: [
    ("<add ⟦Address⟧='*'/>", "CFG3030"), ("<add address='*' maxconnection='⟦many⟧'/>", "CFG3035"),
    (
      "<add address='*' maxconnection='2'/>⟦<add address='*' maxconnection='4'/>⟧", "CFG3036"
    ),
    ("<⟦Add⟧ address='*'/>", "CFG3031"),
  ])
  func `a fault inside connectionManagement makes that section fail`(xml: String, code: String) {
    check(
      "<connectionManagement>\(xml)</connectionManagement>", [code],
      section: "system.net/connectionManagement")
  }

  @Test func `a limit for each address may be given, and the same one again`() {
    check(
      """
      <connectionManagement><clear/><remove address='*'/><add address='*' maxconnection='100'/>
      <add address='http://contoso.com' maxconnection='2'/><add address='*' maxconnection='100'/>
      </connectionManagement>
      """, [], section: "")
  }
}
