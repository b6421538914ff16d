import ConfigModel
import LosslessXML
import SourceText

/// A file on its way to what a patch makes of it.
struct PatchCourse {
  /// The file as it is so far.
  private(set) var document: ConfigurationDocument
  /// The edits so far, each to the text that the one before it left.
  private(set) var edits: [PlannedEdit] = []
  private let origin: ConfigurationDocument

  /// Creates a course that begins with `document`, which other patches made of `origin`.
  init(_ document: ConfigurationDocument, from origin: ConfigurationDocument) {
    self.document = document
    self.origin = origin
  }

  /// How a change found the file.
  enum Step {
    /// It held in the origin.
    case settled
    /// It holds now, by its own edits or by those of a change before it.
    case made
  }

  /// Makes `change` hold, in as many rounds of edits as that takes.
  ///
  /// - Throws: ``Refusal`` if no edits can.
  mutating func make(_ change: Change) throws(Refusal) -> Step {
    let count = edits.count
    for _ in 0..<limit {
      let round = EditRound(try change.edits(in: document))
      guard !round.edits.isEmpty else { return step(change, from: count) }
      edits += round.edits
      document = document.applying(round.script)
    }
    throw Refusal(endless: Self.endless)
  }

  private func step(_ change: Change, from count: Int) -> Step {
    guard edits.count == count else { return .made }
    // Where two sources share a switch, the edit for one settles the other only now.
    return document.text == origin.text || change.holds(in: origin) ? .settled : .made
  }

  /// The number of rounds after which a change that still does not hold never will: each could
  /// have taken out an element of the file.
  private var limit: Int {
    100 + document.text.utf8.count { $0 == UInt8(ascii: "<") }
  }

  private static let endless = "no number of edits brings the file there"
}

extension ConfigurationDocument {
  /// Returns the document with the edits of `script` made.
  func applying(_ script: EditScript) -> ConfigurationDocument {
    ConfigurationDocument(
      DocumentSyntax(parsing: text.applying(script)), settingsFile: settingsFile?.text,
      sourceFiles: sourceFiles.mapValues(\.text), missingSources: missingSources)
  }
}
