import CfgPatchKit
import SourceDiagnostics
import Testing

/// No report on a file shows a secret of it, whatever is wrong with the file.
@Suite struct SecretLeakTests {
  private static let secret = "hunter2-hunter2"

  /// Rendering all pages takes long, so it is done once.
  private static let rules = RuleBook.descriptions

  /// Files that say something about a place where the secret stands.
  static let files = [
    // Quoted as a value that cannot be read.
    "<add key='Password' value='\(secret)' comment='\(secret)' />",
    "<add key='ClientSecret' value='\(secret)' Value='\(secret)' />",
    "<add key='A' value='1' Password='\(secret)' />",
    "<add key='A' value='https://user:\(secret)@contoso.com/' Value='' />",
    "<add key='A' value='Server=s;Password=\(secret);' x='' />",
    "<!-- -- \(secret) --><add key='Password' value='\(secret)' />",
    "\(secret)<add key='Password' value='\(secret)' />",
    // Cut off or misspelt, so that no parser sees an attribute.
    "<add key='Password' value='\(secret)'", "<add key='Password' value=“\(secret)” />",
    "<add key=“Password” value=“\(secret)” />", "<add key='Password' value=\(secret) />",
    "<add key='Password' value='a<\(secret)' />", "<add key='Password' value='a&\(secret)' />",
    "<add key='Password'value='\(secret)' />", "<add key='Password' value='\(secret)>",
    "<add value='\(secret)' key='Password' value='\(secret)' />",
    "<add key='Password' value='\(secret)\u{1}' />", "<add key='Password' value='\(secret)'></ad>",
    "<add name='a' connectionString='Server=s;Password=a&b\(secret);' />",
    "<add key='A' value=https://user:\(secret)@contoso.com/ />",
    "<Password>\(secret)</password>", "<Password>\(secret)</Password>",
    "<add key='Password'\n value=“\(secret)” />",
    // Spelled with references, and quoted as .NET reads it.
    "<add key='Password' value='&#104;unter2-hunter2' comment='hunter2-hunter2' />",
    "<add key='Password' value='hunter2-hunter2&amp;' x='' /><add key='hunter2-hunter2&amp;' />",
  ]

  /// Values that hold the secret behind what might be taken for its end.
  static let values = [
    "Server=s;Password=a&quot;\(secret)", "Server=s;Password=&amp;\(secret);User=u",
    "Server=s;Password=&quot;a;\(secret)&quot;;User=u", "Password=&apos;a;&apos;&apos;\(secret)",
    "provider connection string=&quot;Server=s;pwd=\(secret)&quot;",
    "https://user:a@\(secret)@contoso.com/a", "https://contoso.com/a?b=c&amp;token=\(secret)",
  ]

  @Test(
    arguments: values.flatMap { value in
      [
        "<add key='A' value='\(value)' />", "<add key='A'><value>\(value)</value></add>",
        "<add key='A'><value><![CDATA[\(read(value))]]></value></add>",
      ]
    } + ["<setting name='Secret'><value><string>\(secret)</string></value></setting>"])
  func `a redacted difference shows no secret, whatever it is spelled beside`(
    content: String
  ) throws {
    let text = """
      <configuration>
        <configSections>
          <section name="a" type="System.Configuration.IgnoreSection" />
        </configSections>
        <a>\(content)</a>
      </configuration>
      """
    let input = Input(bytes: Array(text.utf8), path: "f")
    let fragment = try PatchFile("server-gc").fragment()
    let outcome = try Pipeline().outcome(of: .apply(fragment, isUnwanted: false), for: input)
    let shown = DifferenceStyle.redacted.bytes(of: outcome, onTerminal: nil)
    let words = String(decoding: shown, as: UTF8.self)
    #expect(words.contains("***") && !words.contains(Self.secret), "\(words)")
  }

  private static func read(_ value: String) -> String {
    value.replacing("&quot;", with: "\"").replacing("&apos;", with: "'")
      .replacing("&amp;", with: "&")
  }

  @Test(arguments: files, ["appSettings", "system.net"])
  func `no report shows a secret`(content: String, section: String) throws {
    let text = "<configuration><\(section)>\n\(content)\n</\(section)></configuration>"
    let input = Input(bytes: Array(text.utf8), path: "f")
    let file = Pipeline().findings(in: input)
    #expect(!file.diagnostics.isEmpty)
    for (name, report) in Self.reports(of: file) {
      #expect(!report.contains(Self.secret), "\(name): \(report)")
    }
    for unsafe in [false, true] {
      for request in [PatchRequest.fix(FixOptions(allowsUnsafe: unsafe)), .removeProxy] {
        let told = Self.words(of: request, input)
        #expect(!told.contains(Self.secret), "\(told)")
      }
    }
  }

  private static func reports(of file: DiagnosedFile) -> [(String, String)] {
    [
      ("text", TextReport().text(for: file)), ("json", JSONReport([file]).value.text),
      ("sarif", SARIFReport([file], rules: rules, version: "0").text),
      ("junit", JUnitReport([file]).text),
      ("checkstyle", CheckstyleReport([file]).text), ("github", GitHubReport([file]).text),
      ("gitlab", GitLabReport([file]).text), ("azure", AzureReport([file]).text),
      ("teamcity", TeamCityReport([file], rules: rules).text),
    ]
  }

  /// All that is told of `request`, in words and in JSON.
  private static func words(of request: PatchRequest, _ input: Input) -> String {
    let file = Batch(to: .plan).process(input, request)
    let json = ResultObject([file], difference: nil) { _ in 0 }.value.text
    switch file.result {
    case .done(let outcome, let commit): return OutcomeReport(outcome, commit).text + json
    case .failed(let failure): return FailureReport(failure).text(TextReport()) + json
    }
  }
}
