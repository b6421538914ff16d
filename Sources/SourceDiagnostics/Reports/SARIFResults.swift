import SourceText

/// The results of SARIF for the diagnostics of one file.
struct SARIFResults {
  private let file: DiagnosedFile
  private let rules: RuleTable
  private let lines: LineTable
  private let artifact: JSONValue

  init(_ file: DiagnosedFile, _ rules: RuleTable) {
    self.file = file
    self.rules = rules
    lines = LineTable(file.text)
    artifact = ReportedPath(file.path).artifact
  }

  /// One result for each diagnostic, suppressed ones too, in their order.
  var values: [JSONValue] { file.identified.map { .object(members(of: $0)) } }

  private func members(of identified: IdentifiedDiagnostic) -> [JSONMember] {
    let diagnostic = identified.diagnostic
    let placed = PlacedDiagnostic(diagnostic, lines)
    var members = [
      JSONMember("ruleId", .string(diagnostic.id.code)),
      JSONMember("ruleIndex", .integer(rules.index(of: diagnostic.id))),
      JSONMember("level", .string(diagnostic.severity.rawValue)),
      JSONMember("message", message(of: placed)),
      JSONMember("locations", [["physicalLocation": physicalLocation(placed.region)]]),
      JSONMember("partialFingerprints", ["cfgpatch/v1": .string(identified.fingerprint.text)]),
      // Where one result says whether it is suppressed, the standard wants all of them to.
      JSONMember("suppressions", .array(identified.suppression.map { [$0.sarif] } ?? [])),
    ]
    if !diagnostic.notes.isEmpty {
      members.append(JSONMember("relatedLocations", .array(relatedLocations(of: placed))))
    }
    let fixes = diagnostic.fixes.filter { !showsSecret($0) && !$0.script.isEmpty }
    if !fixes.isEmpty {
      members.append(JSONMember("fixes", .array(fixes.map(value(of:)))))
    }
    if let consequence = diagnostic.consequence {
      members.append(JSONMember("properties", consequence.sarif))
    }
    return members
  }

  /// The explanation, with links to the related locations, which GitHub shows only if linked to.
  private func message(of placed: PlacedDiagnostic) -> JSONValue {
    placed.explanation(spelling: \.withoutLinks) { "[line \($1.start.line)](\($0))" }
      .joined(separator: "\n").asMessage
  }

  private func relatedLocations(of placed: PlacedDiagnostic) -> [JSONValue] {
    zip(placed.diagnostic.notes, placed.noteRegions).enumerated().map { index, note in
      [
        "id": .integer(index), "physicalLocation": physicalLocation(note.1),
        "message": note.0.message.visible.withoutLinks.asMessage,
      ]
    }
  }

  private func physicalLocation(_ region: SourceRegion) -> JSONValue {
    ["artifactLocation": artifact, "region": value(of: region)]
  }

  private func value(of region: SourceRegion) -> JSONValue {
    [
      "startLine": .integer(region.start.line), "startColumn": .integer(region.start.column),
      "endLine": .integer(region.end.line), "endColumn": .integer(region.end.column),
    ]
  }

  private func value(of fix: Diagnostic.Fix) -> JSONValue {
    let replacements = fix.script.edits.map { edit in
      let region = JSONMember("deletedRegion", value(of: SourceRegion(edit.range, lines)))
      let content = String(decoding: edit.replacement, as: UTF8.self)
      return JSONValue.object(
        content.isEmpty ? [region] : [region, JSONMember("insertedContent", content.asMessage)])
    }
    return [
      "description": fix.title.visible.withoutLinks.asMessage,
      "artifactChanges": [
        ["artifactLocation": artifact, "replacements": .array(replacements)]
      ],
      "properties": ["isSafe": .boolean(fix.isSafe)],
    ]
  }

  /// Returns whether the report would show secret bytes with `fix`, which is then left out.
  private func showsSecret(_ fix: Diagnostic.Fix) -> Bool {
    let secrets = file.hidden.filter { !$0.isEmpty }
    return fix.script.edits.contains { edit in
      !edit.replacement.isEmpty
        && secrets.contains { secret in
          edit.range.overlaps(secret)
            || edit.replacement.contains(file.text.utf8[secret])
        }
    }
  }
}

extension Suppression {
  /// The suppression as SARIF has it.
  fileprivate var sarif: JSONValue {
    switch self {
    case .comment(let reason):
      ["kind": "inSource", "justification": .string(reason.visible.withoutLinks)]
    case .baseline: ["kind": "external", "justification": "it is in the baseline"]
    }
  }
}
