import ConfigModel
import SourceDiagnostics
import TestSupport
import Testing

/// Attributes that lock something, and empty `configBuilders`.
@Suite struct LockTests {
  private func check(_ xml: String, _ messages: [String], _ code: String = "CFG3064") {
    let marked = MarkedText("<configuration>\(xml)</configuration>")
    let document = configuration(marked.string)
    #expect(document.loadFailures.map(\.range) == marked.ranges, "\(xml)")
    #expect(document.loadFailures.map(\.diagnostic.message) == messages, "\(xml)")
    #expect(document.loadFailures.allSatisfy { $0.diagnostic.id.code == code }, "\(xml)")
  }

  @Test(arguments: [
    ("<appSettings lockElements='⟦set⟧'/>", "there is no element 'set' here that could be locked"),
    ("<appSettings lockElements='⟦⟧'/>", "'lockElements' is empty"),
    ("<appSettings lockItem='⟦1⟧'/>", "'lockItem' is neither 'true' nor 'false'"),
    (
      "<appSettings lockAllAttributesExcept='⟦*⟧'/>",
      "there is no attribute '*' here that could be locked"
    ),
    (
      "<appSettings><add key='k' lockAttributes='⟦value; key⟧'/></appSettings>",
      "'key' has to be there, so it cannot be locked"
    ),
    (
      "<system.net><defaultProxy lockAttributes='⟦enabled, proxy⟧'/></system.net>",
      "there is no attribute 'proxy' here that could be locked"
    ),
  ])
  func `a lock on what is not there makes the section fail`(xml: String, message: String) {
    check(xml, [message])
  }

  @Test(arguments: [
    "<appSettings lockElements='add, remove:clear' lockAttributes='*' lockItem=' True '/>",
    "<appSettings lockAllElementsExcept='add' lockAllAttributesExcept=' , '/>",
    "<system.diagnostics><sources><source name='s' lockAttributes='mine'/></sources></system.diagnostics>",
    "<contoso lockElements='any'/>".replacing("contoso", with: "runtime"),
  ])
  func `a lock on what is there, or may be there, is none`(xml: String) { check(xml, []) }

  @Test func `empty builders make every section fail, in any section`() {
    check(
      "<appSettings ⟦configBuilders=''⟧/><runtime ⟦configBuilders=''⟧/>",
      ["'configBuilders' names no builder", "'configBuilders' names no builder"], "CFG3065")
  }
}
