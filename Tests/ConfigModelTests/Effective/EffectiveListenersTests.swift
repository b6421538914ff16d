import ConfigModel
import LosslessXML
import Testing

@Suite struct EffectiveListenersTests {
  static let lists: [(list: String, own: [String], hasDefault: Bool)] = [
    ("", [], true),
    ("<listeners/>", [], true),
    ("<listeners><!-- <add name='a' type='T'/> --></listeners>", [], true),
    ("<listeners><add name='a' type='T'/></listeners>", ["a"], true),
    ("<listeners><add name='a' type='T'/><remove name='Default'/></listeners>", ["a"], false),
    ("<listeners><remove name='Default'/><add name='a' type='T'/></listeners>", ["a"], false),
    ("<listeners><remove name='default'/><add name='a' type='T'/></listeners>", ["a"], true),
    ("<listeners><clear/><add name='a' type='T'/></listeners>", ["a"], false),
    ("<listeners><add name='a' type='T'/><clear/></listeners>", [], false),
    ("<listeners><add name='a' type='T'/><remove name='a'/></listeners>", [], true),
    ("<listeners><add name='a' type='T'/><remove name='A'/></listeners>", ["a"], true),
    ("<listeners><remove name='Default'/></listeners>", [], false),
    ("<listeners><add name='a' type='T'/><add name='b' type='T'/></listeners>", ["a", "b"], true),
    ("<listeners><add name='a' type='T'/><add name='a' type='T'/></listeners>", ["a"], true),
  ]

  @Test(arguments: lists)
  func `listeners are what the list leaves of Default and its own`(
    list: String, own: [String], hasDefault: Bool
  ) throws {
    let document = diagnostics("<sources><source name='S'>\(list)</source></sources>")
    let listeners = try #require(document.tracing.source("S")).listeners
    #expect(listeners.own.map(\.listener.name) == own)
    #expect(listeners.hasDefault == hasDefault)
    #expect(listeners.isEmpty == (own.isEmpty && !hasDefault))
    #expect((listeners.list == nil) == list.isEmpty)
  }

  static let shared = diagnostics(
    """
    <trace><listeners><add name='log'/></listeners></trace>
    <sources>
      <source name='S'><listeners>
        <add name='log'/><add name='Log'/><add name='own' type='Own'/><add name='empty' type=''/>
      </listeners></source>
      <source name='T'><listeners><add name='log' type='Other'/></listeners></source>
      <source name='U'><listeners><add name='log'/></listeners></source>
    </sources>
    <sharedListeners>
      <add name='log' type='First'/><add name='log' type='Second'><filter type='F'/></add>
      <add name='empty' type='Third'><filter type=''/></add>
    </sharedListeners>
    """)

  @Test func `a listener without a type is the shared one of its name`() throws {
    let listeners = try #require(Self.shared.tracing.source("S")).listeners
    #expect(listeners.own.map { $0.definition?.type } == ["Second", nil, "Own", "Third"])
    #expect(listeners.own.map(\.listener.isReference) == [true, true, false, true])
    #expect(listeners.own.map { $0.definition?.filter != nil } == [true, false, false, false])
  }

  @Test func `references to a shared listener are found in every list`() {
    let tracing = Self.shared.tracing
    let names = tracing.sharedListenerReferences.map(\.name)
    #expect(names.count { $0 == "log" } == 3)
    #expect(names.count { $0 == "Log" } == 1)
    #expect(!names.contains("own"))
    #expect(tracing.sharedListener("log")?.type == "Second")
    #expect(tracing.sharedListener("none") == nil)
  }
}
