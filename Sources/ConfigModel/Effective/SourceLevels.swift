/// The levels of tracing that a source lets through (`System.Diagnostics.SourceLevels`).
public struct SourceLevels: OptionSet, Hashable, Sendable {
  /// The bits, as .NET's `Int32`.
  public let rawValue: Int32

  /// Creates levels from their bits.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Nothing.
  public static let off: SourceLevels = []
  /// Fatal errors.
  public static let critical = SourceLevels(rawValue: 1)
  /// Errors and worse.
  public static let error = SourceLevels(rawValue: 3)
  /// Warnings and worse.
  public static let warning = SourceLevels(rawValue: 7)
  /// Information and worse.
  public static let information = SourceLevels(rawValue: 15)
  /// All messages.
  public static let verbose = SourceLevels(rawValue: 31)
  /// Begin, end and transfer of activities.
  public static let activityTracing = SourceLevels(rawValue: 0xFF00)
  /// Every bit.
  public static let all = SourceLevels(rawValue: -1)

  /// The names of the levels in .NET's spelling, from the quietest on.
  public static let names: [(name: String, levels: SourceLevels)] = [
    ("Off", .off), ("Critical", .critical), ("Error", .error), ("Warning", .warning),
    ("Information", .information), ("Verbose", .verbose), ("ActivityTracing", .activityTracing),
    ("All", .all),
  ]

  /// Reads `text` as `Enum.Parse(typeof(SourceLevels), text, ignoreCase)` does.
  ///
  /// A decimal `Int32` is taken as bits; else it is a list of names separated by commas, with white
  /// space around each ignored. Anything else, the empty text included, makes .NET throw and gives
  /// `nil`. `switchValue` is read with case, `switches/add/@value` without.
  public init?(parsing text: String, ignoringCase: Bool) {
    let trimmed = text.trimmingWhitespace
    guard let first = trimmed.utf8.first else { return nil }
    if (0x30...0x39).contains(first) || first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      guard let bits = Int32(trimmed) else { return nil }
      self.init(rawValue: bits)
      return
    }
    var levels: SourceLevels = []
    for part in trimmed.split(separator: ",", omittingEmptySubsequences: false) {
      let name = String(part).trimmingWhitespace
      let match = Self.names.first {
        $0.name == name || ignoringCase && $0.name.lowercased() == name.lowercased()
      }
      guard let match else { return nil }
      levels.formUnion(match.levels)
    }
    self = levels
  }

  /// Returns what `Enum.Parse` says of `text`, which it cannot read, word for word.
  static func runtimeMessage(ofUnreadable text: String) -> String {
    let trimmed = text.trimmingWhitespace
    guard let first = trimmed.first else {
      return "Must specify valid information for parsing in the string."
    }
    let digits = "+-".contains(first) ? trimmed.dropFirst() : trimmed[...]
    let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber
      ? "Value was either too large or too small for an Int32."
      : "Requested value '\(trimmed)' was not found."
  }

  /// The levels in .NET's spelling: names where names add up to them, else the number.
  public var spelling: String {
    if self == .all { return "All" }
    let severity = SourceLevels(rawValue: rawValue & 31)
    let activity = SourceLevels(rawValue: rawValue & ~31)
    let name = Self.names.first { $0.levels == severity }?.name
    guard let name, activity.isEmpty || activity == .activityTracing else { return "\(rawValue)" }
    if activity.isEmpty { return name }
    return severity.isEmpty ? "ActivityTracing" : "\(name), ActivityTracing"
  }
}

extension String {
  /// The text without white space at its ends, as `String.Trim` leaves it.
  package var trimmingWhitespace: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
