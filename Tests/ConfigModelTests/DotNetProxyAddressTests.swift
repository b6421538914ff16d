import ConfigModel
import Testing

@Suite struct DotNetProxyAddressTests {
  @Test func `only an address with the scheme http is used`() {
    let messages = [
      "http://proxy:8080": nil,
      "HTTP://proxy": nil,
      "https://proxy:8080":
        "The ServicePointManager does not support proxies with the https scheme.",
      "proxy.example.com:8080":
        "The ServicePointManager does not support proxies with the proxy.example.com scheme.",
      "socks5://proxy":
        "The ServicePointManager does not support proxies with the socks5 scheme.",
      "": "Invalid URI: The URI is empty.",
      "proxy": "Invalid URI: The format of the URI could not be determined.",
      "10.0.0.1:80": "Invalid URI: The URI scheme is not valid.",
      "http://": "Invalid URI: The hostname could not be parsed.",
      "http:proxy": "Invalid URI: The Authority/Host could not be parsed.",
      "http://p:99999": "Invalid URI: Invalid port specified.",
      "c:x": #"Invalid URI: A Dos path must be rooted, for example, 'c:\\'."#,
    ]
    for (text, message) in messages {
      #expect(ProxyAddress(text).runtimeMessage == message, "\(text)")
    }
  }

  @Test func `a placeholder of the documentation is found, and an address in brackets is none`() {
    let placeholders = [
      "http://[proxy-server]:[proxy-port]": "[proxy-server]",
      "http://<proxy>:8080": "<proxy>",
      "http://{proxy}:8080": "{proxy}",
      "http://%PROXY%:8080": "%PROXY%",
      "http://[2001:db8::1]:8080": nil,
      "http://[fe80::1%25eth0]:8080": nil,
      "http://[2001:db8::wrong]:8080": nil,
      "http://[2001-db8]:8080": nil,
      "http://<user>:<password>@proxy:8080": "<user>",
      "http://proxy/a%20b%20c": nil,
      "http://proxy:8080": nil,
    ]
    for (text, placeholder) in placeholders {
      #expect(ProxyAddress(text).placeholder == placeholder, "\(text)")
    }
  }

  @Test func `what is ignored in an address is told`() {
    let address = ProxyAddress("http://user:secret@proxy:8080/pac?x=1")
    #expect(address.hasCredentials)
    #expect(address.ignoredPath == "/pac?x=1")
    #expect(ProxyAddress("http://proxy:8080/").ignoredPath == nil)
    #expect(!ProxyAddress("http://proxy:8080").hasCredentials)
  }

  @Test func `an address that lacks its scheme is completed`() {
    #expect(ProxyAddress("proxy.example.com:8080").withScheme == "http://proxy.example.com:8080")
    #expect(ProxyAddress("10.0.0.1:8080").withScheme == "http://10.0.0.1:8080")
    #expect(ProxyAddress("https://proxy").withScheme == nil)
    #expect(ProxyAddress("").withScheme == nil)
    #expect(ProxyAddress("a b").withScheme == nil)
  }
}
