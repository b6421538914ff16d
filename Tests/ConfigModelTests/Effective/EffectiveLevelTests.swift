import ConfigModel
import LosslessXML
import Testing

@Suite struct EffectiveLevelTests {
  /// A source named `S` beside some switches, and what decides its level.
  struct Decision: CustomTestStringConvertible {
    let source: String
    let switches: String
    let origin: String
    let value: EffectiveLevel.Value

    init(
      _ source: String, _ switches: String, _ origin: String, _ value: EffectiveLevel.Value
    ) {
      self.source = source
      self.switches = switches
      self.origin = origin
      self.value = value
    }

    var testDescription: String { "\(source) with \(switches)" }
  }

  private static let sourceSwitch = "System.Diagnostics.SourceSwitch"

  static let decisions: [Decision] = [
    Decision("switchValue='Error'", "", "switchValue", .levels(.error)),
    Decision("switchValue='7'", "", "switchValue", .levels(.warning)),
    Decision("switchValue='error'", "", "switchValue", .unreadable("error")),
    Decision("switchValue=' '", "", "switchValue", .unreadable(" ")),
    Decision("switchValue='&#69;rror'", "", "switchValue", .levels(.error)),
    Decision("", "", "program", .decidedByProgram),
    Decision("switchValue=''", "", "program", .decidedByProgram),
    // A switch by its name, compared with case
    Decision("switchName='w'", "<add name='w' value='Error'/>", "switch w", .levels(.error)),
    Decision("switchName='w'", "<add name='w' value='error'/>", "switch w", .levels(.error)),
    Decision("switchName='w'", "<add name='w' value='3'/>", "switch w", .levels(.error)),
    Decision("switchName='w'", "<add name='w' value='loud'/>", "switch w", .unreadable("loud")),
    Decision("switchName='w'", "<add name='w' value=''/>", "switch w", .unreadable("")),
    Decision("switchName='w'", "<add name='W' value='Error'/>", "no switch w", .decidedByProgram),
    Decision("switchName='w'", "", "no switch w", .decidedByProgram),
    Decision(
      "switchName='w'", "<add name='w' value='Error'/><remove name='w'/>", "no switch w",
      .decidedByProgram),
    Decision(
      "switchName='w'", "<add name='w' value='Error'/><clear/>", "no switch w", .decidedByProgram),
    Decision(
      "switchName='w'", "<remove name='w'/><add name='w' value='Error'/>", "switch w",
      .levels(.error)),
    // A switch that `switchType` makes is off, whatever the program says
    Decision("switchType='\(sourceSwitch)'", "", "program", .levels(.off)),
    Decision("switchType='\(sourceSwitch)' switchName='w'", "", "no switch w", .levels(.off)),
    Decision("switchType='Our.Switch, Ours'", "", "program", .decidedByProgram),
    Decision(
      "switchType='\(sourceSwitch)' switchValue='Error'", "", "switchValue", .levels(.error)),
    // A switch with the name of the source
    Decision("", "<add name='S' value='Error'/>", "switch of its name", .levels(.error)),
    Decision(
      "switchValue=''", "<add name='S' value='1'/>", "switch of its name", .levels(.critical)),
    Decision("", "<add name='s' value='Error'/>", "program", .decidedByProgram),
    Decision("", "<add name='S' value='Error'/><remove name='S'/>", "program", .decidedByProgram),
    Decision("switchValue='Off'", "<add name='S' value='Error'/>", "switchValue", .levels(.off)),
    Decision("switchName='w'", "<add name='S' value='Error'/>", "no switch w", .decidedByProgram),
    Decision(
      "switchName=''", "<add name='S' value='Error'/>", "switch of its name", .levels(.error)),
  ]

  @Test(arguments: decisions)
  func `the level is decided where .NET looks for it`(decision: Decision) throws {
    let document = diagnostics(
      """
      <sources><source name='S' \(decision.source)/></sources>
      <switches>\(decision.switches)</switches>
      """)
    let source = try #require(document.tracing.source("S"))
    #expect(source.level.value == decision.value)
    #expect(words(for: source.level.origin) == decision.origin)
  }

  private func words(for origin: EffectiveLevel.Origin) -> String {
    switch origin {
    case .switchValue(let attribute): attribute.name
    case .namedSwitch(let name, let entry): (entry == nil ? "no switch " : "switch ") + name
    case .switchOfSourceName: "switch of its name"
    case .program: "program"
    }
  }

  @Test func `the last source of a name counts, and names are compared with case`() throws {
    let document = diagnostics(
      """
      <sources>
        <source name='S' switchValue='Error'/><source name='s' switchValue='Off'/>
        <source name='T'/><source name='S' switchValue='Warning'/>
      </sources>
      """)
    #expect(document.tracing.sources.map(\.source.name) == ["s", "T", "S"])
    let source = try #require(document.tracing.source("S"))
    #expect(source.level.levels == .warning)
    #expect(source.deadTwins.map(\.switchValue) == ["Error"])
    #expect(document.tracing.source("s")?.deadTwins.isEmpty == true)
    #expect(document.tracing.source("x") == nil)
  }

  static let endings: [(String, String)] = [
    ("switchValue='31'", "at 'Verbose'"),
    ("switchValue='x'", "at 'x', which .NET cannot read"),
    ("", "at a level that the program decides"),
  ]

  @Test(arguments: endings)
  func `a level ends a sentence`(source: String, expected: String) {
    let document = diagnostics("<sources><source name='S' \(source)/></sources>")
    #expect(document.tracing.source("S")?.level.words == expected)
  }
}
