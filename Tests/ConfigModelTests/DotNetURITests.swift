import ConfigModel
import Testing

@Suite struct DotNetURITests {
  /// Checks what a text reads as: `scheme|host|port|user`, or the fault.
  private func check(_ table: KeyValuePairs<String, String>) {
    for (text, expected) in table {
      do throws(URIFault) {
        let uri = try AbsoluteURI(parsing: text)
        let port = uri.port.map { "\($0)" } ?? "-"
        let read = "\(uri.scheme)|\(uri.host)|\(port)" + (uri.userInfo.map { "|\($0)" } ?? "")
        #expect(read == expected, "\(text)")
      } catch {
        #expect(error.rawValue == expected, "\(text)")
      }
    }
  }

  @Test func `an address with a known scheme has its usual port unless it gives one`() {
    check([
      "http://proxy.example.com:8080": "http|proxy.example.com|8080",
      "HTTP://PROXY.Example.COM": "http|proxy.example.com|80",
      "https://h/": "https|h|443",
      "ftp://h": "ftp|h|21",
      "ws://h": "ws|h|80",
      "wss://h": "wss|h|443",
      "ldap://h": "ldap|h|389",
      "net.tcp://h": "net.tcp|h|808",
      "net.pipe://h": "net.pipe|h|-",
      "http://h:/": "http|h|80",
      "http://h:00080?x": "http|h|80",
      "http://h:0#x": "http|h|0",
      "http://h:65535": "http|h|65535",
      "foo://h:0": "foo|h|-",
    ])
  }

  @Test func `a text without slashes is relative, or has its host for a scheme`() {
    check([
      "proxy.example.com": "undeterminedFormat",
      "localhost": "undeterminedFormat",
      "proxy.example.com:8080": "proxy.example.com||-",
      "proxy:8080": "proxy||-",
      "10.0.0.1:8080": "invalidScheme",
      "[::1]:8080": "invalidScheme",
      "my_proxy:8080": "invalidScheme",
      "http=proxy:8080": "invalidScheme",
      "//proxy": "file|proxy|-",
      "/proxy": "undeterminedFormat",
      ":80": "undeterminedFormat",
      "": "empty",
      " ": "undeterminedFormat",
      "h:": "undeterminedFormat",
      "ht:": "ht||-",
    ])
  }

  @Test func `a scheme that wants a host fails without one`() {
    check([
      "http:": "missingAuthority",
      "http:/h": "missingAuthority",
      "http:h": "missingAuthority",
      "http://": "unparsableHost",
      "http:///h": "unparsableHost",
      "http://:80": "unparsableHost",
      "http://?x": "unparsableHost",
      "http://u@": "unparsableHost",
      "http://@h": "http|h|80|",
      "ldap:///x": "ldap||389",
      "foo://": "foo||-",
      "foo:////h": "foo||-",
      "foo://..": "foo|..|-",
      "foo://.../": "unparsableHost",
      "news:x": "news||-",
      "mailto:a@b": "mailto|b|25|a",
      "mailto:": "mailto||25",
    ])
  }

  @Test func `a host is a name of letters, digits, hyphens and underscores`() {
    check([
      "http://a_b:1": "http|a_b|1",
      "http://_a": "http|_a|80",
      "http://-a.b": "http|-a.b|80",
      "http://a.": "http|a.|80",
      "http://a..b": "unparsableHost",
      "http://.a": "unparsableHost",
      "http://a.b.-c": "unparsableHost",
      "http://a b": "unparsableHost",
      "http://a%20b": "unparsableHost",
      "http://a,b": "unparsableHost",
      "http://h\\x": "unparsableHost",
      "http:\\\\h/x": "http|h|80",
      "http://bücher.example": "http|bücher.example|80",
      "http://loopback": "http|localhost|80",
      "http://[proxy-server]:[proxy-port]": "unparsableHost",
      "http://<proxy>": "unparsableHost",
      "http://" + String(repeating: "a", count: 63): "http|\(String(repeating: "a", count: 63))|80",
      "http://" + String(repeating: "a", count: 257): "unparsableHost",
    ])
  }

  @Test func `a port is a number of sixteen bits`() {
    check([
      "http://h:99999": "invalidPort",
      "http://h:65536": "invalidPort",
      "http://h:8o80": "invalidPort",
      "http://h:-1": "invalidPort",
      "http://h: 80": "invalidPort",
      "foo://h:x": "invalidPort",
      "file://h:80/": "unrootedDrivePath",
      "file://server:80/": "unparsableHost",
    ])
  }

  @Test func `an IPv4 address may be written in the ways of inet_aton`() {
    check([
      "http://10.0.0.1:3128": "http|10.0.0.1|3128",
      "http://010.0.0.1": "http|8.0.0.1|80",
      "http://0x7f.1": "http|127.0.0.1|80",
      "http://12345": "http|0.0.48.57|80",
      "http://1.2.3.256": "http|1.2.3.256|80",
      "http://1.2.3.4.5": "http|1.2.3.4.5|80",
      "foo://010.0.0.1": "foo|010.0.0.1|-",
    ])
  }

  @Test func `an IPv6 address is checked and shortened`() {
    check([
      "http://[2001:DB8::1]:3128": "http|[2001:db8::1]|3128",
      "http://[::1]": "http|[::1]|80",
      "http://[1:2:3:4::6:7:8]": "http|[1:2:3:4:0:6:7:8]|80",
      "http://[::1.2.3.4]": "http|[::1.2.3.4]|80",
      "http://[fe80::1%25eth0]": "http|[fe80::1]|80",
      "http://[1::/64]": "http|[1::]|80",
      "http://[::/64]": "unparsableHost",
      "http://[1::2::3]": "unparsableHost",
      "http://[1:::2]": "unparsableHost",
      "http://[1::2:]": "unparsableHost",
      "http://[1:2]": "unparsableHost",
      "http://[::12345]": "unparsableHost",
      "http://[:1]": "unparsableHost",
      "http://[::1": "unparsableHost",
    ])
  }

  @Test func `a path of Windows is a file`() {
    check([
      #"C:\proxy.pac"#: "file||-",
      "c|/proxy.pac": "file||-",
      "c:proxy.pac": "unrootedDrivePath",
      #"\\server\share"#: "file|server|-",
      #"\\server:80\share"#: "unparsableHost",
      #"\\?\C:\x"#: "unparsableHost",
      "file:///c:/x": "file||-",
      "file://server/x": "file|server|-",
      "file:///x": "file||-",
      "file:////server/x": "file|server|-",
      "file:c:/x": "file||-",
      "file:x": "missingAuthority",
      "foo:c:/x": "foo||-",
    ])
  }

  @Test func `white space around an address is cut off, but not behind a port`() throws {
    check([
      " http://h ": "http|h|80",
      "\t\n http://h/x \r\n": "http|h|80",
      "http://h:8080/ ": "http|h|8080",
      "http://h:8080 ": "http|h|15248",
      "http://h:8080\t": "http|h|15225",
      "http://h: ": "http|h|65520",
      "\u{A0}http://h": "invalidScheme",
    ])
    #expect(try AbsoluteURI(parsing: "http://h:8080 ").isPortMisread)
    #expect(try AbsoluteURI(parsing: "http://h: ").isPortMisread)
    #expect(try !AbsoluteURI(parsing: "http://h:08080").isPortMisread)
    #expect(try !AbsoluteURI(parsing: "http://h:/").isPortMisread)
  }

  @Test func `a text can be too long`() {
    let scheme = String(repeating: "a", count: 1_025)
    check([
      scheme + "://h": "schemeTooLong",
      scheme.dropLast() + "://h": "\(scheme.dropLast())|h|-",
      "http://h/" + String(repeating: "a", count: 65_511): "tooLong",
      "http://h/" + String(repeating: "a", count: 65_510): "http|h|80",
    ])
  }

  @Test func `no text makes the reader trap`() {
    var random = SplitMix(seed: 7)
    let pieces = Array("http://[]:@\\?#%.0123abC_-~ \tü。").map(String.init)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0..<12, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      if let uri = try? AbsoluteURI(parsing: text) {
        #expect(!uri.scheme.isEmpty && (0...65_535).contains(uri.port ?? 0), "\(text)")
      }
    }
  }
}
