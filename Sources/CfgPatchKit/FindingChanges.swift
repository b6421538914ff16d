import ConfigModel
import ConfigPatch
public import SourceDiagnostics
import SourceText

/// What edits do to the findings of a file.
public struct FindingChanges: Hashable, Sendable {
  /// The findings that the edits cure, with places in the text before them.
  ///
  /// Where a fix was made for a finding, that is its only one.
  public let cured: [Diagnostic]
  /// The findings that are there before and after, with places in the text after the edits.
  public let left: [Diagnostic]
  /// The findings that the edits bring about, with places in the text after them.
  public let caused: [Diagnostic]

  /// Compares the findings `before` and `after` the `edits`, each of which was made to the text
  /// that the one before it left.
  ///
  /// A finding is the same if its code and its words are, whatever its line; of several alike, the
  /// one that stands where it stood.
  init(from before: [Diagnostic], to after: [Diagnostic], by edits: [TextEdit]) {
    var open = Dictionary(grouping: before, by: Kind.init)
    var moved: [Diagnostic] = []
    for finding in after {
      let origin = finding.placed(before: edits).range.lowerBound
      if !open.remove(Kind(finding), where: { $0.range.lowerBound == origin }) {
        moved.append(finding)
      }
    }
    var new: Set<Diagnostic> = []
    for finding in moved where !open.remove(Kind(finding), where: { _ in true }) {
      new.insert(finding)
    }
    cured = open.values.joined().sorted { $0.range.lowerBound < $1.range.lowerBound }
    caused = after.filter { new.contains($0) }
    left = after.filter { !new.contains($0) }
  }

  /// Creates the changes that fixes make: `mended` tells for what they were made.
  ///
  /// In a file that is not well-formed nothing else can be seen, so what is seen then was there.
  init(
    mending mended: [Diagnostic], from before: [Diagnostic], to after: [Diagnostic],
    by edits: [TextEdit], wasWellFormed: Bool
  ) {
    let known = Set(mended.map(Place.init))
    let rest = before.filter { !known.contains(Place($0)) }
    let others = FindingChanges(from: rest, to: after, by: edits)
    cured = (mended + others.cured).sorted { $0.range.lowerBound < $1.range.lowerBound }
    left = wasWellFormed ? others.left : after
    caused = wasWellFormed ? others.caused : []
  }

  private init(cured: [Diagnostic], left: [Diagnostic], caused: [Diagnostic]) {
    self.cured = cured
    self.left = left
    self.caused = caused
  }

  /// Returns the changes without the secrets that their words quote.
  func masked(by secrets: Secrets) -> FindingChanges {
    FindingChanges(
      cured: cured.map(secrets.masking), left: left.map(secrets.masking),
      caused: caused.map(secrets.masking))
  }

  /// What makes two findings the same.
  fileprivate struct Kind: Hashable {
    let code: String
    let message: String

    init(_ finding: Diagnostic) {
      code = finding.id.code
      message = finding.message
    }
  }

  /// A finding and where it stands.
  struct Place: Hashable {
    private let kind: Kind
    private let offset: Int

    init(_ finding: Diagnostic) {
      kind = Kind(finding)
      offset = finding.range.lowerBound
    }
  }
}

extension [FindingChanges.Kind: [Diagnostic]] {
  /// Removes the first finding of `kind` of which `isMeant` is true, and returns whether there was
  /// one.
  fileprivate mutating func remove(_ kind: Key, where isMeant: (Diagnostic) -> Bool) -> Bool {
    guard let index = self[kind]?.firstIndex(where: isMeant) else { return false }
    self[kind]?.remove(at: index)
    return true
  }
}
