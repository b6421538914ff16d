import ConfigModel
import ConfigPatch
import Testing

@Suite struct RemoveProxyTests {
  private func file(_ lines: String...) -> String {
    "<configuration>\n" + lines.map { $0 + "\n" }.joined() + "</configuration>\n"
  }

  private let proxy =
    "    <defaultProxy>\n      <proxy proxyaddress=\"http://p:1\" />\n    </defaultProxy>"

  private func check(
    _ before: String, _ after: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    ConfigPatchTests.check(.removeProxy, before, after, sourceLocation: sourceLocation)
  }

  @Test func `the section goes with its group if that is left empty`() {
    check(file("  <startup />", "  <system.net>", proxy, "  </system.net>"), file("  <startup />"))
    check(
      file("  <system.net>", "  </system.net>", "  <system.net>", proxy, "  </system.net>"),
      file("  <system.net>", "  </system.net>"))
    check(
      file(
        "  <location>", "  <system.net>", proxy, "  </system.net>", "  </location>", "  <uri />"),
      file("  <uri />"))
  }

  @Test(arguments: ["    <settings />", "    <!-- ops -->"])
  func `a group with anything else in it stays`(line: String) {
    check(
      file("  <system.net>", line, proxy, "  </system.net>"),
      file("  <system.net>", line, "  </system.net>"))
    check(
      file("  <system.net>", proxy, line, "  </system.net>"),
      file("  <system.net>", line, "  </system.net>"))
  }

  @Test func `a group with attributes and a location with a path stay`() {
    check(
      file("  <system.net a=\"1\">", proxy, "  </system.net>"),
      file("  <system.net a=\"1\">", "  </system.net>"))
    check(
      file("  <location path=\".\">", "  <system.net>", proxy, "  </system.net>", "  </location>"),
      file("  <location path=\".\">", "  </location>"))
  }

  @Test func `a section of another file, an encrypted or a broken one goes as a whole`() {
    for section in [
      "<defaultProxy configSource='x' />", "<defaultProxy x='1'/>",
      "<defaultProxy configProtectionProvider='P'><EncryptedData/></defaultProxy>",
    ] {
      check(
        file("  <uri />", "  <system.net>", "    " + section, "  </system.net>"), file("  <uri />"))
    }
  }

  @Test func `a file without a proxy is told so`() {
    for xml in [
      file(), file("  <system.net />"), file("  <!-- <system.net><defaultProxy/></system.net> -->"),
      file("  <location path='x'><system.net><defaultProxy/></system.net></location>"),
    ] {
      checkSettled(.removeProxy, xml, ["the file sets no proxy"])
    }
  }

  @Test func `set and remove give the file as it was`() throws {
    for xml in [
      file("  <startup />"),
      "<configuration><a/></configuration>".replacing("a/", with: "startup/"),
      file("  <system.net>", "    <settings />", "  </system.net>"),
      file("\t<startup>", "\t\t<supportedRuntime/>", "\t</startup>", "", "<!-- x -->", ""),
    ] {
      let set = try ProjectPatches.setProxy().result(for: configuration(xml))
      #expect(!set.edits.isEmpty)
      let removed = try Patch.removeProxy.result(for: set.after)
      #expect(text(of: removed.after) == xml)
    }
  }
}
