import CfgPatchKit
import ConfigPatch
import SourceDiagnostics
import SourceText
import Testing

/// What holds of every file that fixes are made to.
struct FixLaws {
  private let pipeline = Pipeline()
  private let options: FixOptions

  init(unsafe: Bool) { options = FixOptions(allowsUnsafe: unsafe) }

  /// Checks every law on the file `name`, and returns whether it was changed.
  func check(_ bytes: [UInt8], _ name: String) -> Bool {
    let input = Input(bytes: bytes, path: name)
    do throws(Failure) {
      let outcome = try pipeline.outcome(of: .fix(options), for: input)
      guard outcome.isChanged else { return false }
      let after = Input(bytes: outcome.bytes, path: name)
      #expect(outcome.edits.replayed(on: SourceText(bytes)).bytes == outcome.bytes, "\(name)")
      let again = try pipeline.outcome(of: .fix(options), for: after)
      #expect(!again.isChanged, "\(name): a second run changes \(again.edits)")
      checkFindings(of: outcome, after, name)
      checkMeaning(of: outcome, after, name)
      return true
    } catch {
      return refused(error, name)
    }
  }

  private func refused(_ failure: Failure, _ name: String) -> Bool {
    guard case .refused(let file) = failure, let finding = file.diagnostics.first else {
      Issue.record("\(name): \(failure)")
      return false
    }
    #expect(finding.id.code.hasPrefix("CFG1") || finding.id.code == "CFG9004", "\(name)")
    #expect(finding.range.upperBound <= file.text.utf8.count, "\(name)")
    return false
  }

  /// What is told of the findings is what `validate` says, and no error is new.
  private func checkFindings(of outcome: Outcome, _ after: Input, _ name: String) {
    let before = pipeline.findings(in: outcome.input).diagnostics.map(\.law)
    let now = pipeline.findings(in: after).diagnostics.map(\.law)
    let isMalformed = before.contains { $0.hasPrefix("error CFG10") }
    let new = now.filter { $0.hasPrefix("error") && !before.contains($0) }
    #expect(isMalformed || new.isEmpty, "\(name): \(new)")
    guard let told = outcome.findings() else {
      Issue.record("\(name): nothing is told")
      return
    }
    let unclear = "warning CFG5001"
    #expect(
      (told.left + told.caused).map(\.law).sorted()
        == now.filter { !$0.hasPrefix(unclear) }.sorted(), "\(name)")
    #expect(Set(told.cured).count == told.cured.count, "\(name)")
  }

  /// A file that loads means the same after safe fixes; a port that is misread cannot.
  private func checkMeaning(of outcome: Outcome, _ after: Input, _ name: String) {
    let before = pipeline.findings(in: outcome.input).diagnostics
    let hadErrors = before.contains { $0.severity == .error || $0.id.slug == "misread-proxy-port" }
    guard !options.allowsUnsafe, !hadErrors else { return }
    #expect(meaning(of: outcome.input) == meaning(of: after), "\(name)")
  }

  /// What the program gets, without the lines that say it.
  private func meaning(of input: Input) -> String? {
    do throws(Failure) {
      return try pipeline.inventory(of: input).value.text
        .replacing(#/"line":[0-9]+/#, with: "")
    } catch {
      return nil
    }
  }
}

extension Diagnostic {
  /// What two runs agree on.
  fileprivate var law: String { "\(severity.rawValue) \(id.code) \(message)" }
}

extension [PlannedEdit] {
  /// Returns `text` with each edit made to what the one before it left.
  func replayed(on text: SourceText) -> SourceText {
    reduce(text) { $0.applying(EditScript($1.edit)) }
  }
}
