import ConfigRules
public import SourceDiagnostics

/// The JSON Schema of project files, for editors and for other programs.
///
/// It is made of what the reader uses, so it knows every rule.
public enum ProjectSchema {
  /// The schema, in draft 2020-12.
  public static var value: JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "cfgpatch project file",
      "description": .string("What a project wants of cfgpatch, in '\(Project.fileName)'."),
      "type": ["object", "null"],
      "additionalProperties": false,
      "properties": ["validate": validate, "policy": PolicySchema.value],
      "$defs": ["rules": rules],
    ]
  }

  private static var validate: JSONValue {
    properties(
      "What 'cfgpatch validate' reports, and what it fails for.",
      [
        JSONMember(
          ProjectKey.failOn,
          [
            "description": "The least severity that fails a run; 'error' unless it is said here.",
            "enum": .strings(Severity.allCases.map(\.rawValue)),
          ]),
        JSONMember(ProjectKey.rules, ["$ref": "#/$defs/rules"]),
        JSONMember(
          ProjectKey.overrides,
          [
            "description": "Rules for some of the files; of those that match, later ones win.",
            "type": ["array", "null"], "items": override,
          ]),
      ])
  }

  private static var override: JSONValue {
    [
      "type": "object", "additionalProperties": false,
      "required": .strings(ProjectKey.ofOverride),
      "properties": [
        "files": .pathPatterns,
        "rules": ["$ref": "#/$defs/rules"],
      ],
    ]
  }

  private static var rules: JSONValue {
    [
      "description": "Rules by code or name, and how much their findings matter.",
      "type": ["object", "null"],
      "additionalProperties": false,
      "properties": .object(
        RuleBook.ids.flatMap { id in
          let title =
            Rule.named(id.code)?.page.title ?? Explanation.named(id.code)?.title ?? id.slug
          let setting: JSONValue = [
            "description": .string("\(id.code) \(id.slug): \(title)"),
            "enum": .strings(RuleSetting.allCases.map(\.rawValue)),
          ]
          return [JSONMember(id.slug, setting), JSONMember(id.code, setting)]
        }),
    ]
  }

  private static func properties(_ description: String, _ members: [JSONMember]) -> JSONValue {
    [
      "description": .string(description), "type": ["object", "null"],
      "additionalProperties": false, "properties": .object(members),
    ]
  }
}
