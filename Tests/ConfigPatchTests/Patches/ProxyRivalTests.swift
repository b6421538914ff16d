import ConfigModel
import ConfigPatch
import Testing

/// What asks for another proxy than the address: refused by `set-proxy` unless it may replace it.
@Suite struct ProxyRivalTests {
  private static let address = "proxyaddress=\"http://proxy.contoso.com:8080\""
  private static let rest = "usesystemdefault=\"true\" bypassonlocal=\"true\""

  private func file(_ proxy: String, _ more: String = "") -> String {
    """
    <configuration>
      <system.net>
        <defaultProxy enabled="true" useDefaultCredentials="true">
          <proxy \(Self.rest)\(proxy) \(Self.address) />\(more)
        </defaultProxy>
      </system.net>
    </configuration>
    """
  }

  private func replacing() throws -> Patch {
    try ProjectPatches.setProxy("http://proxy.contoso.com:8080") { $0.replacesAuto = true }
  }

  static let attributes = [
    "autoDetect=\"True\"", "autoDetect='true'", "autoDetect=\"1\"",
    "scriptLocation=\"http://wpad/wpad.dat\"",
  ]

  @Test(arguments: attributes)
  func `an attribute that asks for a script is refused or removed`(attribute: String) throws {
    let name = attribute.prefix { $0 != "=" }
    checkRefused(
      try ProjectPatches.setProxy(), file(" ⟦\(attribute)⟧"), "CFG9006",
      "'\(name)' asks for a proxy script, and beside an address .NET asks none; "
        + "hand over '--replace-auto' to remove it")
    check(try replacing(), file("\n         \(attribute)"), file(""))
    check(try replacing(), file(" \(attribute)"), file(""))
  }

  @Test func `a class of one's own is refused or removed`() throws {
    let module = "<module type=\"My.Proxy, My\" />"
    checkRefused(
      try ProjectPatches.setProxy(), file("", "\n      ⟦\(module)⟧"), "CFG9006",
      "the proxy class 'My.Proxy, My' outranks")
    check(try replacing(), file("", "\n      \(module)"), file(""))
    for type in ["", "System.Net.WebProxy"] {
      checkSettled(try ProjectPatches.setProxy(), file("", "\n      <module type=\"\(type)\" />"))
    }
  }

  @Test func `all that asks for another proxy is removed`() throws {
    check(
      try replacing(),
      file(
        " autoDetect=\"true\" scriptLocation=\"http://w/x\"", "\n      <module type=\"M\"></module>"
      ),
      file(""))
  }

  @Test(arguments: ["autoDetect=\"False\"", "autoDetect=\"Unspecified\"", "autoDetect=\"0\""])
  func `detection that is off is no rival`(attribute: String) throws {
    checkSettled(try ProjectPatches.setProxy(), file(" " + attribute))
    checkSettled(try replacing(), file(" " + attribute))
  }

  @Test(arguments: ["", ".*", "^.*$", "x|"])
  func `a bypass entry that matches everything is refused`(pattern: String) throws {
    let list = "\n      <bypasslist><add ⟦address=\"\(pattern)\"⟧ /></bypasslist>"
    checkRefused(
      try ProjectPatches.setProxy(), file("", list), "CFG9006", "which matches every address")
    checkRefused(
      try ProjectPatches.setProxy("http://other:1"), file("", list), "CFG9006", "remove the entry")
    // Where the user asks for such an entry, its place is where it would have gone.
    checkRefused(
      try ProjectPatches.setProxy("http://proxy.contoso.com:8080") { $0.bypass = [pattern] },
      file("", "⟦⟧"), "CFG9006")
  }

  @Test(arguments: ["<clear />", "<remove address=\"\" />"])
  func `an entry that is taken back does no harm`(instruction: String) throws {
    let list = "\n      <bypasslist><add address=\"\" />\(instruction)</bypasslist>"
    checkSettled(try ProjectPatches.setProxy(), file("", list))
  }

  @Test(arguments: ["*.contoso.com", "(", "a{2,1}"])
  func `a bypass entry that is no expression fails the first request, so it is refused`(
    pattern: String
  ) throws {
    let list = "\n      <bypasslist><add address=\"⟦\(pattern)⟧\" /></bypasslist>"
    checkRefused(try ProjectPatches.setProxy(), file("", list), "CFG3062")
    checkRefused(
      try ProjectPatches.setProxy("http://proxy.contoso.com:8080") { $0.bypass = [pattern] },
      file("", "⟦⟧"), "CFG3062")
  }

  @Test(arguments: ["https://p:1", "proxy.contoso.com:8080", "socks5://p"])
  func `an address of another scheme than http is refused`(address: String) throws {
    checkRefused(
      try ProjectPatches.setProxy(address),
      file("").replacing("http://proxy.contoso.com:8080", with: "⟦http://old:1⟧"), "CFG3061")
  }

  static let broken: [(String, String)] = [
    ("<⟦proxies⟧ />", "CFG3031"), ("⟦<proxy />⟧", "CFG3033"),
    ("<bypasslist>⟦<add />⟧</bypasslist>", "CFG3038"),
  ]

  @Test(arguments: broken)
  func `a section that does not load is refused`(more: String, code: String) throws {
    checkRefused(try ProjectPatches.setProxy(), file("", more), code)
  }

  @Test func `a value that the patch itself mends is no obstacle`() throws {
    let before = file("").replacing("enabled=\"true\"", with: "enabled=\"1\"")
    check(try ProjectPatches.setProxy(), before, file(""))
  }
}
