import SourceDiagnostics
import TestSupport
import Testing

@Suite struct WorkflowCommandTests {
  @Test(arguments: [
    ("::error file=a::b", #":\:error file=a::b"#),
    ("a\n \t::add-mask::b", "a\n \t:\\:add-mask::b"),
    ("a\r::x", "a\r:\\:x"),
    (":::x", #":\:\:x"#),
    ("a::b", "a::b"),
    ("x: y ::", "x: y ::"),
    ("##vso[task.complete]", "#\\#vso[task.complete]"),
    ("a ###[error]", "a #\\#\\#[error]"),
    ("a # b # c", "a # b # c"),
    ("", ""),
  ])
  func `a run that begins a command is broken up`(text: String, expected: String) {
    #expect(text.neutralizingWorkflowCommands() == expected)
  }

  @Test func `no text keeps a command, and nothing is lost`() {
    var generator = SeededGenerator(seed: 1)
    let alphabet = Array(":::##[]vso x\n\r\t\u{A0}\u{85}é\u{20E3}".unicodeScalars)
    for round in 0..<3000 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        text.unicodeScalars.append(alphabet.randomElement(using: &generator) ?? ":")
      }
      let result = text.neutralizingWorkflowCommands()
      let scalars = Array(result.unicodeScalars)
      #expect(!zip(scalars, scalars.dropFirst()).contains { $0 == "#" && $1 == "#" }, "\(round)")
      for line in scalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }) {
        let start = line.drop { $0.properties.isWhitespace }.prefix(2)
        #expect(Array(start) != [":", ":"], "round \(round): \(text.debugDescription)")
      }
      #expect(scalars.filter { $0 != "\\" } == Array(text.unicodeScalars), "round \(round)")
    }
  }
}
