import SourceDiagnostics

extension SyntaxViolation {
  /// What .NET would do about it; `nil` where it reads on, or where that is not known.
  ///
  /// `XmlTextReader` of version 1 is laxer than XML 1.0: it expands no entity, takes a reference to
  /// any number for a character, and stops at a NUL behind the root.
  func consequence(in tree: DocumentSyntax.Tree) -> Consequence? {
    switch fault {
    case .unsupportedEncoding(let name) where DotNetEncodings.mayKnow(name): nil
    case .notACharacter("us-ascii"): .silentlyIgnored
    case .contradictedEncoding(let declared, "utf-8") where !DotNetEncodings.isUTF16(declared):
      .silentlyIgnored
    case .forbiddenCharacter(0) where tree.isBehindRoot(range.lowerBound): nil
    case .forbiddenReference(let text) where text.utf8.count <= "&#x110000;".utf8.count: nil
    case let fault where fault.isAboutEntity && !tree.isInDoctype(range.lowerBound): nil
    case .reservedPrefix: nil
    default: .configurationSystemFails
    }
  }
}
