/// Diagnostics as SARIF 2.1.0, which GitHub's code scanning, Azure DevOps and editors read.
///
/// Places are lines and columns in UTF-16 code units, ends exclusive. Paths are relative to
/// `SRCROOT`, the folder that the user named them from, unless they are absolute. A fix that would
/// show a secret is left out. What is suppressed is there with its reason. GitHub
/// takes 25 000 results and shows 5 000 of them.
public struct SARIFReport: Hashable, Sendable {
  /// The files to report on.
  public let files: [DiagnosedFile]
  /// What there is to say about rules; those without diagnostics are not reported.
  public let rules: [RuleDescription]
  /// The version of cfgpatch, as Semantic Versioning has it.
  public let version: String
  /// Files that could not be read, each a notification.
  public var unread: [UnreadFile] = []

  /// Creates a report by `version` of cfgpatch.
  public init(_ files: [DiagnosedFile], rules: [RuleDescription] = [], version: String) {
    self.files = files
    self.rules = rules
    self.version = version
  }

  /// The report as one line of JSON and a line end.
  public var text: String { value.text + "\n" }

  /// The report as a value.
  public var value: JSONValue {
    let table = RuleTable(files.flatMap { $0.everything.map(\.diagnostic) }, rules)
    return [
      "$schema": .string(Self.schema),
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "cfgpatch", "semanticVersion": .string(version),
              "rules": .array(table.rules.map(\.sarif)),
            ]
          ],
          "invocations": [
            [
              "executionSuccessful": .boolean(unread.isEmpty),
              "toolExecutionNotifications": .array(unread.map(\.sarif)),
            ]
          ],
          "originalUriBaseIds": [
            "SRCROOT": ["description": ["text": "the folder that cfgpatch was run in"]]
          ],
          "newlineSequences": ["\r\n", "\n", "\r"],
          "columnKind": "utf16CodeUnits",
          "results": .array(files.flatMap { SARIFResults($0, table).values }),
        ]
      ],
    ]
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
}

extension RuleDescription {
  /// The rule as a `reportingDescriptor`; GitHub cuts descriptions at 1024 characters.
  fileprivate var sarif: JSONValue {
    var help = [JSONMember("text", .string(rationale.withoutLinks))]
    if let markdown { help.append(JSONMember("markdown", .string(markdown))) }
    var members = [
      JSONMember("id", .string(id.code)),
      JSONMember("name", .string(id.slug)),
      JSONMember("shortDescription", title.withoutLinks.cut(to: 1024).asMessage),
      JSONMember("fullDescription", rationale.withoutLinks.cut(to: 1024).asMessage),
      JSONMember("help", .object(help)),
      JSONMember("defaultConfiguration", ["level": .string(severity.rawValue)]),
    ]
    if let consequence { members.append(JSONMember("properties", consequence.sarif)) }
    return .object(members)
  }
}

extension UnreadFile {
  /// The file as a `notification`.
  fileprivate var sarif: JSONValue {
    [
      "level": "error", "message": message.visible.withoutLinks.asMessage,
      "locations": [["physicalLocation": ["artifactLocation": ReportedPath(path).artifact]]],
    ]
  }
}

extension ReportedPath {
  /// The path as an `artifactLocation`.
  var artifact: JSONValue {
    isAbsolute ? ["uri": .string(uri)] : ["uri": .string(uri), "uriBaseId": "SRCROOT"]
  }
}

extension Consequence {
  /// The consequence as a bag of properties.
  var sarif: JSONValue { ["consequence": .string(rawValue)] }
}

extension String {
  /// The text in the form of a message without arguments.
  var asMessage: JSONValue { ["text": .string(self)] }

  /// The text without `[words](target)`, which SARIF makes a link of even in plain text.
  ///
  /// Text that a file chooses must not lead anybody anywhere.
  var withoutLinks: String {
    respelled { scalar, previous in scalar == "(" && previous == "]" ? "\\(" : nil }
  }
}
