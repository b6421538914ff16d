import SourceDiagnostics

extension JSONValue {
  /// The schema of what matches the paths of files.
  static let pathPatterns: JSONValue = [
    "description": "Patterns of paths from the folder of this file, as in '.gitignore'.",
    "type": "array", "minItems": 1, "items": ["type": "string", "minLength": 1],
  ]

  /// Returns the array of `texts`.
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}
