import ConfigModel
import LosslessXML
public import SourceDiagnostics
import SourceText

/// Something about configuration files that fails or misleads at run time, with how it is found.
///
/// A rule is a value: its words are its page, its examples are its tests. One rule, one file.
public struct Rule: Sendable {
  /// The code and the name of the problem, the same in every version.
  public let id: Diagnostic.ID
  /// How much a finding matters if nobody says otherwise.
  public let severity: Severity
  /// What the program does; `nil` where it does what the file says, which may not be what is meant.
  public let consequence: Consequence?
  /// The words and examples that explain the rule.
  public let page: Page
  /// A Boolean value indicating whether the rule explains a fault that the model finds.
  let isOfModel: Bool
  private let check: @Sendable (RuleInput) -> [Diagnostic]
  private let fix: Mending

  /// What would cure a fault that the model found.
  typealias Mending = @Sendable (Diagnostic, RuleInput) -> [Diagnostic.Fix]

  /// The words and examples that explain a rule.
  public struct Page: Sendable {
    /// The version of cfgpatch that reported it first.
    public let since: String
    /// The problem as a noun phrase.
    public let title: String
    /// What .NET or the product does, why it matters, and the source that says so.
    public let rationale: String
    /// Files that have the problem, and files that have not.
    public let examples: [Example]
    /// Why there is no fix; `nil` where there is one.
    public let whyNoFix: String?

    init(
      since: String, title: String, rationale: String, examples: [Example],
      whyNoFix: String? = nil
    ) {
      self.since = since
      self.title = title
      self.rationale = rationale
      self.examples = examples
      self.whyNoFix = whyNoFix
    }
  }

  /// Creates a rule that finds its problems itself.
  init(
    _ id: Diagnostic.ID, _ severity: Severity, _ consequence: Consequence?, _ page: Page,
    check: @escaping @Sendable (RuleInput) -> [Finding]
  ) {
    self.id = id
    self.severity = severity
    self.consequence = consequence
    self.page = page
    isOfModel = false
    fix = { diagnostic, _ in diagnostic.fixes }
    self.check = { input in
      check(input).map { $0.diagnostic(id, severity, consequence) }
    }
  }

  /// Creates a rule for a fault that the model of .NET's configuration system finds.
  ///
  /// The model words and places such findings, because patches need them too.
  init(
    fault id: Diagnostic.ID, _ consequence: Consequence?, _ page: Page,
    fix: @escaping Mending = { _, _ in [] }
  ) {
    self.id = id
    severity = .error
    self.consequence = consequence
    self.page = page
    isOfModel = true
    self.fix = fix
    check = { input in input.faults.filter { $0.id == id } }
  }

  /// Returns what the rule finds in `input`, in the order of the file.
  public func diagnostics(in input: RuleInput) -> [Diagnostic] {
    check(input).map { mended($0, in: input) }
  }

  /// Returns `diagnostic` with what would cure it.
  ///
  /// A text whose encoding has a defect cannot be edited, so nothing is offered for it.
  func mended(_ diagnostic: Diagnostic, in input: RuleInput) -> Diagnostic {
    guard input.configuration.text.defect == nil else { return diagnostic }
    var mended = diagnostic
    mended.fixes = fix(diagnostic, input)
    return mended
  }
}
