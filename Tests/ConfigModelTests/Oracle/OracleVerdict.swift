import ConfigModel
import LosslessXML

/// What happens when a file is loaded, as .NET Framework's own code told it or as we predict it.
enum OracleVerdict: Hashable {
  case loads
  /// Every section throws.
  case file
  /// The section throws.
  case section(String)
  /// The trace source throws when it is first used.
  case source(String)
  /// A class that `trace` names is not there: it would come with the program.
  case foreignClass

  /// Reads the column `netfx_verdict` of the reference data.
  init?(_ column: String) {
    if column == "loads" {
      self = .loads
    } else if column.hasPrefix("fails [every GetSection]") {
      self = .file
    } else if let name = Self.argument(of: "GetSection", in: column) {
      self = .section(name)
    } else if let name = Self.argument(of: "TraceSource", in: column) {
      self = .source(name)
    } else if column.hasPrefix("fails [Trace]") {
      self = .foreignClass
    } else {
      return nil
    }
  }

  /// Predicts what happens when `document` is loaded.
  init(of document: ConfigurationDocument) {
    // The sources that the code which made the reference data used.
    let sources = ["ConnectorsLog", "Microsoft ECMA2Host"]
    if document.syntax.diagnostic != nil || !document.fileFailures.isEmpty {
      self = .file
    } else if let section = document.loadFailures.first?.section {
      self = .section(section)
    } else if let name = sources.first(where: { !document.useFailures(ofSource: $0).isEmpty }) {
      self = .source(name)
    } else {
      self = .loads
    }
  }

  /// Returns whether the prediction `other` is right for this verdict.
  func agrees(with other: OracleVerdict) -> Bool {
    self == other || self == .foreignClass && other == .loads
  }

  private static func argument(of call: String, in column: String) -> String? {
    guard let start = column.firstRange(of: "[\(call)(")?.upperBound else { return nil }
    return String(column[start...].prefix { $0 != ")" })
  }
}
