public import SourceText

/// Something to tell the user about a place in a file.
///
/// Plain data: it holds no tree and no rule, so it can be kept, compared, sorted and sent anywhere.
public struct Diagnostic: Hashable, Sendable {
  /// The code and the speaking name of what was found, the same in every version.
  public struct ID: Hashable, Sendable {
    /// `CFG` and four digits, by kind: 1 syntax, 2 schema, 3 meaning, 4 security, 5 product,
    /// 6 what cfgpatch is told, 9 patch.
    public let code: String
    /// The name of the problem in words with hyphens.
    public let slug: String

    /// Creates an identity from a code and a slug.
    public init(_ code: String, _ slug: String) {
      self.code = code
      self.slug = slug
    }
  }

  /// What was found.
  public var id: ID
  /// How much it matters.
  public var severity: Severity
  /// What the program would do, if that is known.
  public var consequence: Consequence?
  /// What is, in one sentence of lower case without a full stop.
  public var message: String
  /// The place, as byte offsets into ``SourceText/SourceText/utf8``.
  public var range: Range<Int>
  /// What .NET would say, word for word, if it says anything.
  public var runtimeMessage: String?
  /// What to do about it, as an instruction.
  public var advice: String?
  /// Other places that matter.
  public var notes: [Note]
  /// Edits that would cure it.
  public var fixes: [Fix]

  /// A second place that explains the first.
  public struct Note: Hashable, Sendable {
    /// What is there.
    public let message: String
    /// The place, as byte offsets into ``SourceText/SourceText/utf8``.
    public let range: Range<Int>

    /// Creates a note about a place.
    public init(_ message: String, at range: Range<Int>) {
      self.message = message
      self.range = range
    }
  }

  /// A change of the text that cures a diagnostic.
  public struct Fix: Hashable, Sendable {
    /// The instruction that the fix carries out.
    public let title: String
    /// The edits.
    public let script: EditScript
    /// A Boolean value indicating whether the program behaves as before or as clearly meant.
    public let isSafe: Bool

    /// Creates a fix.
    public init(_ title: String, _ script: EditScript, isSafe: Bool) {
      self.title = title
      self.script = script
      self.isSafe = isSafe
    }
  }

  /// Creates a diagnostic without notes and fixes, which can be added to it.
  public init(
    _ id: ID, _ severity: Severity, _ consequence: Consequence?, at range: Range<Int>,
    _ message: String
  ) {
    self.id = id
    self.severity = severity
    self.consequence = consequence
    self.message = message
    self.range = range
    notes = []
    fixes = []
  }
}
