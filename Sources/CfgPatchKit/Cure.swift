import ConfigModel
import ConfigPatch
import SourceDiagnostics
import SourceText

/// A finding, and the one of its fixes that is made.
struct Cure {
  let finding: Diagnostic
  let fix: Diagnostic.Fix

  /// The bytes from the first to the last that the fix touches.
  var span: Range<Int> {
    let ranges = fix.script.edits.map(\.range)
    return (ranges.first?.lowerBound ?? 0)..<(ranges.last?.upperBound ?? 0)
  }

  /// Returns those of `cures`, in the order of their places, that touch none before them.
  static func apart(_ cures: [Cure]) -> [Cure] {
    var end = -1
    return cures.sorted { $0.span.lowerBound < $1.span.lowerBound }.filter { cure in
      guard cure.span.lowerBound > end else { return false }
      end = cure.span.upperBound
      return true
    }
  }

  /// Returns the script of several fixes.
  ///
  /// - Precondition: They do not touch each other.
  static func script(of cures: some Sequence<Cure>) -> EditScript {
    do throws(EditConflict) {
      return try EditScript(cures.flatMap(\.fix.script.edits))
    } catch {
      preconditionFailure("fixes that are made together do not touch each other")
    }
  }
}

extension FixOptions {
  /// Returns how `diagnostic` is to be mended, if it is.
  func cure(_ diagnostic: Diagnostic) -> Cure? {
    choice(for: diagnostic).map { Cure(finding: diagnostic, fix: $0) }
  }
}

/// The fixes made so far.
struct Course {
  /// The edits, each made to the text that the one before it left.
  private(set) var edits: [PlannedEdit] = []
  /// What was mended, with the fix that was made of it and its place in the original text.
  private(set) var mended: [Diagnostic] = []
  /// The number of rounds in which the file was well-formed; each of the others leaves less of it
  /// unread, so they come to an end.
  var length = 0

  /// Adds `cures`, in the order of their places, which are made to `document` at once.
  mutating func add(_ cures: some Sequence<Cure>, of document: ConfigurationDocument) {
    let former = edits.map(\.edit)
    var distance = 0
    for cure in cures {
      var finding = cure.finding.placed(before: former)
      finding.fixes = [cure.fix]
      mended.append(finding)
      for edit in cure.fix.script.edits {
        edits.append(
          PlannedEdit(edit, of: document.syntax, movedBy: distance, cure.fix.title))
        distance += edit.replacement.count - edit.range.count
      }
    }
  }
}
