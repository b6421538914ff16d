import ConfigModel
import ConfigRules
import LosslessXML
import SourceDiagnostics
import SourceText
import Testing

@Suite struct SecretRuleTests {
  @Test(
    arguments: [
      ("ClientSecret", "q8~Zr.5vT", true), ("DbPassword", "123456", true),
      ("api-key", "A1B2C3D4", true), ("ClientSecret", "", false), ("Password", "#{Pw}", false),
      ("Password", "ENTER HERE", false), ("UsePassword", "true", false),
      ("PasswordLength", "q8~Zr.5vT", false), ("Token", "https://example.com/t", false),
      ("MaxTokens", "512", false), ("Timeout", "q8~Zr.5vT", false),
    ])
  func `a secret is told by its key, unless the value is none`(
    key: String, value: String, isSecret: Bool
  ) {
    check("<appSettings><add key='\(key)' value='\(value)'/></appSettings>", isSecret ? value : nil)
  }

  @Test(
    arguments: [
      ("Server=s;Password=Winter2024", "Winter2024"), ("server=s; PWD = x9!;", "x9!"),
      ("AccountName=a;AccountKey=Zm9vYmFy==", "Zm9vYmFy=="), ("Server=s;Password=", nil),
      ("Server=s;Password=&quot;Winter;2024&quot;;User ID=u", "Winter;2024"),
      ("Server=s;Password=Winter&amp;2024;User ID=u", "Winter&amp;2024"),
      ("metadata=m;provider connection string=&quot;Server=s;pwd=Winter2024&quot;", "Winter2024"),
      ("Server=s;Integrated Security=SSPI", nil), ("Server=s;Password={pw}", nil),
    ])
  func `a password is found in a connection string`(text: String, password: String?) {
    let add = "<add name='a' connectionString='\(text)'/>"
    check("<connectionStrings>\(add)</connectionStrings>", password)
  }

  /// Checks that `secret` alone is reported, and in words that do not give it away.
  func check(_ sections: String, _ secret: String?) {
    let text = SourceText(Array("<configuration>\(sections)</configuration>".utf8))
    let document = ConfigurationDocument(DocumentSyntax(parsing: text))
    let found = Rule.diagnostics(in: RuleInput(document, .dotNet))
      .filter { $0.consequence == .security }
    #expect(found.map { text[$0.range] } == (secret.map { [$0] } ?? []), "\(sections)")
    for diagnostic in found {
      let words = diagnostic.message + (diagnostic.advice ?? "")
      #expect(secret.map(words.contains) != true)
    }
  }
}
