import SourceDiagnostics

/// Something in which the runtime does not do what cfgpatch says that .NET Framework does.
struct Difference: CustomStringConvertible {
  enum Kind {
    /// A fault that the runtime lets pass.
    case passes(Diagnostic)
    /// Messages of the runtime about something that .NET Framework lets pass, or refuses for other
    /// reasons.
    case refuses([String], foreseen: [Diagnostic])
    /// A value that the program gets.
    case reads(String, not: String)
  }

  /// What it is about: `file`, the path of a section, `trace`, `source NAME` or `request URL`.
  let subject: String
  let kind: Kind
  /// A Boolean value indicating whether the fault stands behind the root element.
  var isBehindRoot = false
  /// The place of the fault as it is written.
  var place = ""

  var description: String {
    switch kind {
    case .passes(let fault): "\(subject): lets pass \(fault.id.code) \(fault.message)"
    case .refuses(let messages, let foreseen):
      "\(subject): refuses: \(messages.joined(separator: " <- ")), foreseen: \(foreseen.map(\.id.code))"
    case .reads(let value, let other): "\(subject): reads \(value), not \(other)"
    }
  }
}
