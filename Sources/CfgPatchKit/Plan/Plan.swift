import SourceDiagnostics
import SourceText

/// What is to be done to several files, as data that can be kept, reviewed, and carried out later.
///
/// It holds what the files will hold, secrets included.
public struct Plan: Hashable, Sendable {
  /// The plans of the files, in the order in which they were named.
  public let files: [FilePlan]
  /// The path of the plan's own file, and its text, for messages.
  let source: DiagnosedFile
  /// A Boolean value indicating whether the plan takes back what another one makes.
  public private(set) var isReversed = false

  /// Creates a plan from those of files.
  public init(_ files: [FilePlan]) {
    self.init(files, at: "-", SourceText([]))
  }

  init(_ files: [FilePlan], at path: String, _ text: SourceText) {
    self.files = files
    source = DiagnosedFile(path: path, text: text, diagnostics: [])
  }

  /// The plan that takes back what this one makes, of the same files.
  ///
  /// What comes back is what was there, so it is not judged, just as that of a backup is not.
  public var reversed: Plan {
    var plan = Plan(files.reversed().map(\.reversed), at: source.path, source.text)
    plan.isReversed = !isReversed
    return plan
  }

  /// The paths of the files, each once.
  public var paths: [String] {
    var known: Set<String> = []
    return files.map(\.path).filter { known.insert($0).inserted }
  }

  /// Returns the plans for the file at `path`: those that name it, or all if none does, since the
  /// content decides.
  func candidates(for path: String) -> [FilePlan] {
    let own = files.filter { $0.path == path }
    return own.isEmpty ? files : own
  }
}
