import ConfigModel
import ConfigPatch
import SourceText
import Testing

/// A recipe is its template, and what only a product knows.
@Suite struct RecipeTests {
  static let names = [
    "enable-verbose-ecma2host", "enable-verbose-miiserver", "enable-verbose-agent",
    "enable-verbose-connector", "set-proxy",
  ]

  private func recipe(_ name: String) throws -> Patch {
    let template = try ProjectPatches.template(name)
    return switch name {
    case "enable-verbose-miiserver":
      .enableVerbose(for: .of(.miiserver), levels: .verbose, template)
    case "enable-verbose-agent": try ProjectPatches.enableAgent()
    case "enable-verbose-connector": try ProjectPatches.enableConnector()
    case "set-proxy": try ProjectPatches.setProxy("http://proxy.example.com:8080")
    default: try ProjectPatches.enable()
    }
  }

  static let files = [
    "<configuration>\n</configuration>", "<configuration/>",
    "<configuration>\r\n\t<startup/>\r\n\t<runtime/>\r\n</configuration>\r\n",
    "<configuration><appSettings><add key='a'/></appSettings></configuration>",
  ]

  @Test(arguments: names, files)
  func `in a file that has nothing of it, a recipe does what applying its template does`(
    name: String, file: String
  ) throws {
    let fragment = try Fragment(try ProjectPatches.text(ofTemplate: name), named: name)
    let document = configuration(file)
    let applied = try Patch.applying(fragment).result(for: document)
    let made = try recipe(name).result(for: document)
    #expect(text(of: made.after) == text(of: applied.after))
    #expect(made.after.text != document.text)
    let back = try Patch.applying(fragment, isUnwanted: true).result(for: made.after)
    if file.contains("\n") { #expect(text(of: back.after) == file) }
  }
}
