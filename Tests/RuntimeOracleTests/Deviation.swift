import SourceDiagnostics
import Testing

/// A known way in which Mono does something else than .NET Framework.
struct Deviation: Sendable, CustomTestStringConvertible {
  /// How a difference of this kind is known.
  enum Sign: Sendable {
    /// A fault with this code passes: in a section, about a name, and with a text at its place.
    case passes(
      String, of: String = "", saying: String = "",
      where: @Sendable (Diagnostic, String) -> Bool = { _, _ in true })
    /// A fault behind the root element passes.
    case passesBehindRoot
    /// Words of the message with which something is refused that .NET Framework lets pass.
    case refuses(String, of: String = "")
    /// The program gets something where it would get another thing.
    case reads(of: String, not: String)
  }

  /// What Mono does.
  let name: String
  /// The method in the published source of .NET Framework that decides.
  let decidedBy: String
  /// How it is known.
  let sign: Sign
  /// A file in which it shows.
  let example: String

  init(_ name: String, _ decidedBy: String, _ sign: Sign, in example: String) {
    self.name = name
    self.decidedBy = decidedBy
    self.sign = sign
    self.example = example
  }

  var testDescription: String { name }

  /// Returns whether `difference` is this one.
  func explains(_ difference: Difference) -> Bool {
    switch (sign, difference.kind) {
    case (.passes(let code, let section, let name, let isMeant), .passes(let fault)):
      fault.id.code == code && difference.subject.hasPrefix(section)
        && (name.isEmpty || fault.message.contains(name)) && isMeant(fault, difference.place)
    case (.passesBehindRoot, .passes): difference.isBehindRoot
    case (.refuses(let words, let section), .refuses(let messages, _)):
      difference.subject.hasPrefix(section) && messages.contains { $0.contains(words) }
    case (.reads(let subject, let expected), .reads(_, let ours)):
      difference.subject.hasPrefix(subject) && ours == expected
    default: false
    }
  }
}
