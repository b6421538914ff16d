import LosslessXML
import SourceDiagnostics
import SourceText

/// The text of a patch file as a document: where it is none, because it has several elements at the
/// top or is cut out of one, it is read inside a root of its own.
struct FragmentText {
  private(set) var document: DocumentSyntax
  /// What was left out, in words.
  private(set) var readings: [String] = []
  /// The edits that made the document of the file, each of what the one before it left.
  private var edits: [TextEdit] = []

  init(_ text: SourceText) throws(FragmentFault) {
    document = DocumentSyntax(parsing: text)
    try refuseUnreadable(text)
    guard !document.isWellFormed || document.root == nil else { return }
    let start = document.xmlDeclaration?.range.upperBound ?? (text.hasByteOrderMark ? 3 : 0)
    edit(TextEdit(start..<start, Self.startTag))
    let open = document
    let end = document.text.utf8.count
    edit(TextEdit(end..<end, Self.endTag))
    var first: FragmentFault?
    while let diagnostic = document.diagnostic {
      let fault = first ?? self.fault(open, diagnostic)
      first = fault
      guard let tag = Self.uselessEndTag(diagnostic, in: document.text),
        tag.upperBound < document.text.utf8.count
      else { throw fault }
      readings.append("the end tag '\(document.text[tag])' ends nothing and is left out")
      edit(.deletion(of: tag))
    }
  }

  /// Refuses a text whose characters or values cannot be told for certain.
  private func refuseUnreadable(_ text: SourceText) throws(FragmentFault) {
    if text.defect != nil, let diagnostic = document.diagnostic {
      throw FragmentFault(
        diagnostic.message, at: diagnostic.range, advice: diagnostic.advice,
        notes: diagnostic.notes)
    }
    guard document.declaresEntities else { return }
    throw FragmentFault(
      "the patch declares entities", at: document.doctypeRange ?? 0..<0,
      advice: "write their values where they are used, and remove the DOCTYPE")
  }

  /// A Boolean value indicating whether the root is not the file's own.
  var isWrapped: Bool { !edits.isEmpty }

  /// Returns where the file has what is at `range` in the document.
  func place(_ range: Range<Int>) -> Range<Int> { range.placed(before: edits) }

  /// Returns where the file has the first value that holds `words`.
  func place(of words: (String) -> Bool) -> Range<Int> {
    let texts = document.elements.flatMap { element in
      element.attributes.map(\.valueRange) + element.spelledText.map(\.range)
    }
    return texts.first { words(document.text[$0]) }.map(place) ?? 0..<0
  }

  private mutating func edit(_ edit: TextEdit) {
    edits.append(edit)
    document = DocumentSyntax(parsing: document.text.applying(EditScript(edit)))
  }

  /// The fault that `diagnostic` is; what is wrong only with the end tag that was added is what is
  /// wrong with the text that is `open` without it.
  private func fault(_ open: DocumentSyntax, _ diagnostic: Diagnostic) -> FragmentFault {
    let isBehind = diagnostic.range.lowerBound >= open.text.utf8.count
    let diagnostic = isBehind ? open.diagnostic ?? diagnostic : diagnostic
    let notes = diagnostic.notes.filter { $0.range != open.root?.startTagRange }
    return FragmentFault(
      diagnostic.message, at: place(diagnostic.range), advice: diagnostic.advice,
      notes: notes.map { Diagnostic.Note($0.message, at: place($0.range)) })
  }

  /// The whole end tag that `diagnostic` is about, if it is one that ends nothing.
  private static func uselessEndTag(
    _ diagnostic: Diagnostic, in text: SourceText
  ) -> Range<Int>? {
    guard ["mismatched-end-tag", "stray-end-tag"].contains(diagnostic.id.slug) else { return nil }
    let bytes = text.utf8
    guard let start = bytes[...diagnostic.range.lowerBound].lastIndex(of: UInt8(ascii: "<")),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return start..<end + 1
  }

  private static let startTag = "<configuration>"
  private static let endTag = "</configuration>"
}
