import ConfigModel
import ConfigRules
import LosslessXML
import SourceDiagnostics
import SourceText
import Testing

@Suite struct RespellingTests {
  /// What a rule's only fix makes of a file, or that it offers none.
  private func check(
    _ code: String, _ before: String, becomes after: String?, isSafe: Bool = true
  ) throws {
    let text = SourceText(Array(before.utf8))
    let rule = try #require(Rule.named(code))
    let input = RuleInput(ConfigurationDocument(DocumentSyntax(parsing: text)), .dotNet)
    let findings = rule.diagnostics(in: input)
    #expect(findings.count == 1, "\(code) finds its problem once in \(before)")
    let fixes = findings.flatMap(\.fixes)
    let results = fixes.map { String(decoding: text.applying($0.script).utf8, as: UTF8.self) }
    #expect(results == [after].compactMap(\.self))
    #expect(fixes.allSatisfy { $0.isSafe == isSafe })
  }

  private func diagnostics(_ content: String) -> String {
    "<configuration><system.diagnostics>\(content)</system.diagnostics></configuration>"
  }

  @Test func `an element is respelled at both ends`() throws {
    try check(
      "CFG3031", diagnostics("<Sources>\r\n <!-- <Sources> --></Sources >"),
      becomes: diagnostics("<sources>\r\n <!-- <Sources> --></sources >"))
    try check("CFG3031", diagnostics("<Sources\t/>"), becomes: diagnostics("<sources\t/>"))
  }

  @Test func `an element is not respelled like one that is there`() throws {
    try check("CFG3031", diagnostics("<Sources/><sources/>"), becomes: nil)
  }

  @Test func `a name that is nearly right is guessed, and that is not safe`() throws {
    try check(
      "CFG3031", diagnostics("<sourcs/>"), becomes: diagnostics("<sources/>"), isSafe: false)
    try check("CFG3031", diagnostics("<nothing/>"), becomes: nil)
    try check("CFG3031", diagnostics("<sourcs/><sources/>"), becomes: nil)
    let proxy = { (name: String) in
      "<configuration><system.net><defaultProxy><proxy \(name)='http://p'/></defaultProxy>"
        + "</system.net></configuration>"
    }
    try check("CFG3030", proxy("proxyadress"), becomes: proxy("proxyaddress"), isSafe: false)
    let level = { (text: String) in
      diagnostics("<sources><source name='ConnectorsLog' switchValue='\(text)'/></sources>")
    }
    try check("CFG3053", level("Verbos"), becomes: level("Verbose"), isSafe: false)
    try check(
      "CFG3053", level("error, Eror"), becomes: level("Error, Error"), isSafe: false)
  }

  @Test func `a section is respelled in its own group`() throws {
    let file = { (content: String) in "<configuration>\(content)</configuration>" }
    try check("CFG3006", file("<AppSettings/>"), becomes: file("<appSettings/>"))
    try check("CFG3006", file("<appSetings/>"), becomes: file("<appSettings/>"), isSafe: false)
    try check(
      "CFG3006", file("<system.net><DefaultProxy>\n</DefaultProxy></system.net>"),
      becomes: file("<system.net><defaultProxy>\n</defaultProxy></system.net>"))
    try check("CFG3006", file("<appSettings/><AppSettings/>"), becomes: nil)
    try check("CFG3006", file("<contoso.audit/>"), becomes: nil)
  }

  @Test func `an attribute is respelled unless the right one is there`() throws {
    let element = { (attributes: String) in
      "<configuration><appSettings><add \(attributes)/></appSettings></configuration>"
    }
    try check(
      "CFG3030", element("key='a'  Value='Value'"), becomes: element("key='a'  value='Value'"))
    try check("CFG3030", element("key='a' Value='1' value='2'"), becomes: nil)
    try check("CFG3030", element("key='a' comment='1'"), becomes: nil)
  }

  @Test func `a source does not come to have both a switch and a level`() throws {
    let source = { (attributes: String) in
      diagnostics("<sources><source name='ConnectorsLog' \(attributes)/></sources>")
    }
    try check("CFG3050", source("SwitchValue='Off'"), becomes: source("switchValue='Off'"))
    try check("CFG3050", source("switchvalue='Off' switchName='x'"), becomes: nil)
    try check(
      "CFG3053", source("switchValue='&#x76;erbose'"), becomes: source("switchValue='Verbose'"))
    try check(
      "CFG3053", source("switchValue=' Error,activitytracing , '"),
      becomes: source("switchValue='Error, ActivityTracing'"))
    try check("CFG3053", source("switchValue='Info'"), becomes: nil)
    try check("CFG3053", source("switchValue='Error,,Off'"), becomes: nil)
    try check("CFG3125", source("switchValue='31'"), becomes: source("switchValue='Verbose'"))
    try check("CFG3125", source("switchValue='4'"), becomes: nil)
  }

  @Test func `a Boolean is never guessed`() throws {
    try check("CFG3035", diagnostics("<trace autoflush='1'/>"), becomes: nil)
    try check("CFG3035", diagnostics("<trace autoflush='yes'/>"), becomes: nil)
  }

  @Test func `trace options are respelled`() throws {
    let listener = { (options: String) in
      let type = "System.Diagnostics.ConsoleTraceListener"
      return diagnostics(
        "<sharedListeners><add name='a' type='\(type)' traceOutputOptions='\(options)'/>"
          + "</sharedListeners>")
    }
    try check(
      "CFG3035", listener("datetime, Call stack"), becomes: listener("DateTime, Callstack"))
    try check("CFG3035", listener("DateTime, Time"), becomes: nil)
    try check("CFG3035", listener(""), becomes: nil)
  }

  @Test func `a class keeps the assembly that is written with it`() throws {
    let listener = { (type: String) in
      diagnostics(
        "<trace><listeners><add name='a' type='\(type)' /></listeners></trace>")
    }
    let assembly = ", System, Version=2.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089"
    try check(
      "CFG3058", listener("System.Diagnostics.consoleTraceListener" + assembly),
      becomes: listener("System.Diagnostics.ConsoleTraceListener" + assembly))
    try check(
      "CFG3058", listener("System.Diagnostics.ConsolTraceListener"),
      becomes: listener("System.Diagnostics.ConsoleTraceListener"), isSafe: false)
  }
}
