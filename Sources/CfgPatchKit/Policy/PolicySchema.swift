import ConfigModel
import SourceDiagnostics

/// The JSON Schema of the part `policy` of a project file.
///
/// It allows what the reader takes, as far as one file can tell.
enum PolicySchema {
  static var value: JSONValue {
    [
      "description": "The state of many files, for 'cfgpatch apply --policy' and 'cfgpatch drift'.",
      "type": ["array", "null"], "items": entry,
    ]
  }

  private static var entry: JSONValue {
    [
      "type": "object", "additionalProperties": false, "required": [.string(ProjectKey.files)],
      "anyOf": [
        [
          "required": [.string(ProjectKey.patches)],
          "properties": ["patches": ["type": "array", "minItems": 1]],
        ], ["required": [.string(ProjectKey.failOn)]],
      ],
      "properties": .object([
        JSONMember(ProjectKey.files, .pathPatterns),
        JSONMember(
          ProjectKey.kind,
          [
            "description": "The product, where neither the name nor the content tells.",
            "enum": .strings(Product.Kind.allCases.map(\.rawValue)),
          ]),
        JSONMember(
          ProjectKey.patches,
          [
            "description": "What is made of the files, in this order; all of it, or nothing.",
            "type": ["array", "null"], "items": patch,
          ]),
        JSONMember(
          ProjectKey.failOn,
          [
            "description": "A file with a finding of this severity or above is not changed.",
            "enum": .strings(Severity.allCases.map(\.rawValue)),
          ]),
      ]),
    ]
  }

  /// A command: its name, or its name with options.
  private static var patch: JSONValue {
    let commands = PolicyCommand.allCases
    let plain = commands.filter { $0.requiredKey == nil }
    return [
      "anyOf": [
        ["enum": .strings(plain.map(\.rawValue))],
        [
          "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1,
          "properties": .object(commands.map { JSONMember($0.rawValue, options(of: $0)) }),
        ],
      ]
    ]
  }

  private static func options(of command: PolicyCommand) -> JSONValue {
    let options: JSONValue = [
      "type": .strings(["object"] + (command.requiredKey == nil ? ["null"] : [])),
      "additionalProperties": false, "required": .strings([command.requiredKey].compactMap(\.self)),
      "properties": .object(command.keys.map { JSONMember($0, option($0)) }),
    ]
    guard command == .apply else { return options }
    return ["anyOf": [options, option(PolicyCommand.patch)]]
  }

  private static func option(_ key: String) -> JSONValue {
    switch key {
    case PolicyCommand.level:
      let names = SourceLevels.names.map(\.name)
      let any = "(\(names.joined(separator: "|")))"
      return [
        "type": "string",
        "anyOf": [["enum": .strings(names)], ["pattern": .string("^ *\(any)( *, *\(any))* *$")]],
      ]
    case PolicyCommand.bypass: return ["type": ["array", "null"], "items": ["type": "string"]]
    case PolicyCommand.set, PolicyCommand.setFromEnvironment, PolicyCommand.key:
      return [
        "type": ["object", "null"],
        "additionalProperties": ["type": ["string", "number", "boolean"]],
      ]
    case PolicyCommand.address: return ["type": "string"]
    case PolicyCommand.patch:
      return [
        "description": .string(
          "A patch file, from the folder of this file on, or one of these recipes: "
            + PatchFile.recipes.joined(separator: ", ")),
        "type": "string", "minLength": 1,
      ]
    default: return ["enum": [true, false, "true", "false"]]
    }
  }
}
