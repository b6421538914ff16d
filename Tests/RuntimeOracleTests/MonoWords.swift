import SourceDiagnostics

/// What Mono's own System.Configuration says of the faults that Microsoft's has other words for.
enum MonoWords {
  /// Returns whether one of `messages` is about `fault`.
  static func say(_ fault: Diagnostic, in messages: [String]) -> Bool {
    let words = own[fault.id.code] ?? fault.runtimeMessage.map { [plain($0)] } ?? [""]
    return messages.contains { message in words.contains { plain(message).contains($0) } }
  }

  private static func plain(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// What happens where Mono's collections do not expect an attribute to be missing.
  private static let nullReference = "Object reference not set to an instance of an object"

  private static let own = [
    "CFG3001": ["does not have a valid root element"],
    "CFG3003": ["in root element"],
    "CFG3005": ["Unrecognized configuration section <configSections>"],
    "CFG3006": ["Unrecognized configuration section <"],
    "CFG3007": ["is defined more than once"],
    "CFG3008": ["<location> elements are only allowed in <configuration> elements"],
    "CFG3012": ["Unrecognized element: "],
    "CFG3013": ["Unrecognized attribute: "],
    "CFG3014": ["Required attribute missing"],
    "CFG3017": ["Invalid attribute value"],
    "CFG3030": ["Unrecognized attribute '"],
    "CFG3031": ["Unrecognized element"],
    "CFG3032": [nullReference],
    "CFG3035": ["is not valid. The error is: "],
    "CFG3036": ["Duplicate element in collection", nullReference],
    "CFG3041": ["Unable to open configSource file"],
  ]
}
