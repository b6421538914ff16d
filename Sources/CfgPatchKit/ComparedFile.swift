import ConfigModel
import ConfigPatch
import LosslessXML
import SourceText

/// One of two files that are compared, with those that it refers to.
struct ComparedFile: Sendable {
  let input: Input
  let document: ConfigurationDocument
  private let lines: [String?: LineTable]

  init(_ input: Input, _ document: ConfigurationDocument) {
    self.input = input
    self.document = document
    var lines: [String?: LineTable] = [nil: LineTable(document.text)]
    for (name, file) in document.sourceFiles { lines[name] = LineTable(file.text) }
    if let file = document.settingsFile { lines[document.settingsFileName] = LineTable(file.text) }
    self.lines = lines
  }

  /// The documents that say what a program gets.
  var texts: [DocumentSyntax] {
    [document.syntax] + [document.settingsFile].compactMap(\.self) + document.sourceFiles.values
  }

  /// Returns the line, counted from 1, on which `side` stands in its file.
  func line(of side: ConfigurationDifference.Entry.Side) -> Int {
    guard let lines = lines[side.file] else {
      preconditionFailure("what is compared is in a file that was read")
    }
    return lines.line(of: side.offset)
  }

  /// Returns where `side` is, in words.
  func place(of side: ConfigurationDifference.Entry.Side) -> String {
    "line \(line(of: side))" + (side.file.map { " of '\($0)'" } ?? "")
  }
}
