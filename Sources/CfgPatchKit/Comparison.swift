import ConfigModel
public import ConfigPatch
import LosslessXML
import SourceDiagnostics
import SourceText

/// Two files side by side: what a program gets from one and not from the other.
public struct Comparison: Sendable {
  /// How far two files are the same.
  public enum Verdict: String, Sendable {
    /// Byte for byte.
    case same
    /// A program gets the same from both.
    case spelling
    /// A program gets something else.
    case different
  }

  /// What differs, without secrets.
  public let entries: [ConfigurationDifference.Entry]
  /// How far the files are the same.
  public let verdict: Verdict
  let sides: (before: ComparedFile, after: ComparedFile)
  /// The patch files that `apply` reads, by what they are for.
  private let patches: [PatchPart: Fragment]
  private let pipeline: Pipeline

  /// A half of the way from the first file to the second.
  public enum PatchPart: Sendable {
    /// What `apply` adds and changes.
    case present
    /// What `apply --absent` takes out.
    case absent
  }

  init(_ first: Input, _ second: Input, in pipeline: Pipeline) throws(Failure) {
    let before = ComparedFile(first, try pipeline.readable(first))
    let after = ComparedFile(second, try pipeline.readable(second))
    let difference = ConfigurationDifference(from: before.document, to: after.document)
    let secrets = Secrets(in: before.texts + after.texts)
    entries = difference.entries.map { $0.masked(by: secrets) }
    verdict =
      difference.entries.isEmpty ? (first.bytes == second.bytes ? .same : .spelling) : .different
    sides = (before, after)
    var patches: [PatchPart: Fragment] = [:]
    patches[.present] = difference.addition
    patches[.absent] = difference.removal
    self.patches = patches
    self.pipeline = pipeline
  }

  /// Returns the patch file that brings the first file nearer to the second, and what is still
  /// different when it has been applied.
  ///
  /// - Returns: No bytes where there is nothing of the kind to do; of the rest, for a patch that
  ///   takes out, what it should have taken out.
  /// - Throws: ``Failure`` if the first file does not take the patch.
  public func patch(
    _ part: PatchPart
  ) throws(Failure) -> (bytes: [UInt8], rest: [ConfigurationDifference.Entry]) {
    guard let fragment = patches[part] else {
      return ([], entries.compactMap { rest($0, of: part) })
    }
    let (first, second) = (sides.before.input, sides.after.input)
    let bytes = try pipeline.refusing(sides.after.document, second) { () throws(Refusal) in
      try fragment.document()
    }
    let request = PatchRequest.apply(fragment, isUnwanted: part == .absent)
    let outcome = try pipeline.outcome(of: request, for: first)
    let patched = Input(
      bytes: outcome.bytes, path: first.path, as: first.nominalPath, kind: first.kind)
    let left = try pipeline.comparison(patched, second)
    return (bytes, left.entries.compactMap { rest($0, of: part) })
  }

  /// Returns what `entry`, which a patch left different, is called here; `nil` if it is not for a
  /// patch of this kind.
  private func rest(
    _ entry: ConfigurationDifference.Entry, of part: PatchPart
  ) -> ConfigurationDifference.Entry? {
    guard let known = entries.first(where: entry.isAbout) else { return entry }
    return part == .absent && known.after != nil ? nil : known
  }
}

extension Pipeline {
  /// Compares what a program gets from `first` with what it gets from `second`.
  ///
  /// - Throws: ``Failure`` if one of the files is not well-formed or would not load.
  public func comparison(_ first: Input, _ second: Input) throws(Failure) -> Comparison {
    try Comparison(first, second, in: self)
  }

  /// Returns `input` as a configuration from which a program gets something.
  fileprivate func readable(_ input: Input) throws(Failure) -> ConfigurationDocument {
    let document = configuration(of: input)
    let stopper = document.syntax.diagnostic ?? document.fileFailures.first?.diagnostic
    if let stopper { throw .refused(DiagnosedFile(input, document, [stopper])) }
    return document
  }
}
