public import ConfigModel
import LosslessXML
import SourceDiagnostics
import SourceText

/// How two files differ in what a program gets from them.
public struct ConfigurationDifference: Sendable {
  /// One thing that is in one file, or not the same in both.
  public struct Entry: Hashable, Sendable {
    /// What a file says, and where.
    public struct Side: Hashable, Sendable {
      /// What it says.
      public let value: String
      /// Where, as a byte offset into the text.
      public let offset: Int
      /// The file that it is in, as `file` or `configSource` names it; `nil` for the file itself.
      public let file: String?
    }

    /// The element, by the names that lead to it.
    public let path: String
    /// What differs of it; `nil` if the element is in one file only.
    public let part: String?
    /// What the first file says, if it says anything.
    public let before: Side?
    /// What the second file says, if it says anything.
    public let after: Side?
    /// The file, other than the first itself, that would have to be edited to make both the same.
    public let home: String?
  }

  /// What differs, in the order of the first file.
  public let entries: [Entry]
  /// What has to be in the first file, to make it like the second; `nil` if nothing has.
  public let addition: Fragment?
  /// What must not be in the first file, to make it like the second; `nil` if there is nothing.
  public let removal: Fragment?

  /// Compares `before` with `after`, both of which are well-formed, with what they hold in the
  /// files that `file` and `configSource` name.
  public init(from before: ConfigurationDocument, to after: ConfigurationDocument) {
    let pairing = NodePairing(MeaningTree(before).nodes, MeaningTree(after).nodes)
    entries = pairing.entries(at: "", in: nil)
    addition = Fragment(title: "addition", children: pairing.additions)
    removal = Fragment(title: "removal", children: pairing.removals)
  }
}

extension Fragment {
  /// Returns a patch file that says the same, in UTF-8.
  ///
  /// - Throws: ``Refusal`` if a value would be read as a parameter.
  package func document() throws(Refusal) -> [UInt8] {
    let empty = ConfigurationDocument(
      DocumentSyntax(parsing: SourceText(Array("<configuration>\n</configuration>\n".utf8))))
    let text = root.children.reduce(empty) { document, section in
      document.applying(EditScript(document.addingSection(section, "").edit))
    }.text
    try checkReading(text)
    return text.utf8
  }

  private func checkReading(_ text: SourceText) throws(Refusal) {
    do throws(FragmentFault) {
      _ = try Fragment(text, named: title)
    } catch {
      throw Refusal(endless: "no patch file can say it: \(error.message)")
    }
  }

  fileprivate init?(title: String, children: [NewElement]) {
    guard !children.isEmpty else { return nil }
    self.init(title: title, root: NewElement("configuration", children: children))
  }
}

extension ConfigurationDifference.Entry {
  /// Returns whether the entry is about the same part of the same element as `other`.
  public func isAbout(_ other: Self) -> Bool { path == other.path && part == other.part }

  /// Returns the entry without secrets.
  public func masked(by secrets: Secrets) -> Self {
    Self(
      path: secrets.masking(path), part: part, before: before?.masked(by: secrets),
      after: after?.masked(by: secrets), home: home)
  }
}

extension ConfigurationDifference.Entry.Side {
  fileprivate func masked(by secrets: Secrets) -> Self {
    Self(value: secrets.masking(value), offset: offset, file: file)
  }
}
