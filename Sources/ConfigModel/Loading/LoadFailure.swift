package import SourceDiagnostics

/// A reason why the file, or one section of it, does not load, and its place.
package struct LoadFailure: Hashable, Sendable {
  let fault: LoadFault
  /// The place, as byte offsets into the text's UTF-8.
  package let range: Range<Int>
  /// The section that does not load; `nil` if none does.
  package let section: String?
  /// Another place that explains the failure.
  let note: Diagnostic.Note?

  init(
    _ fault: LoadFault, at range: Range<Int>, section: String? = nil,
    note: Diagnostic.Note? = nil
  ) {
    self.fault = fault
    self.range = range
    self.section = section
    self.note = note
  }

  /// Returns whether `other` is the same fault, if perhaps at another place.
  package func isSame(as other: LoadFailure) -> Bool {
    fault == other.fault && section == other.section
  }

  /// The name that was probably meant by one that is not known where it stands.
  package var similarName: String? {
    switch fault {
    case .undeclaredSection(let path, let similar):
      similar.flatMap { Self.name(of: $0, beside: path) }
    case .unrecognizedAttribute(_, let similar), .unrecognizedElement(_, let similar): similar
    default: nil
    }
  }

  /// The name of the section at `path` if that is in the same group as `other`.
  private static func name(of path: String, beside other: String) -> String? {
    let group = path.reversed().drop { $0 != "/" }
    guard group.elementsEqual(other.reversed().drop { $0 != "/" }) else { return nil }
    return String(path.dropFirst(group.count))
  }

  /// The failure in words for the user.
  package var diagnostic: Diagnostic {
    let consequence: Consequence =
      switch fault {
      case .rootNamespace(let uri) where !uri.isEmpty: .processDoesNotLaunch
      case .rootPrefix: .processDoesNotLaunch
      default: section == nil ? .configurationSystemFails : .sectionFails
      }
    var diagnostic = Diagnostic(fault.id, .error, consequence, at: range, fault.message)
    diagnostic.runtimeMessage = fault.runtimeMessage
    diagnostic.advice = fault.advice
    diagnostic.notes = note.map { [$0] } ?? []
    return diagnostic
  }
}
