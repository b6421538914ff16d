public import ConfigModel

/// A small file that shows a rule: it is on the rule's page, and a test runs it in every dress.
public struct Example: Sendable {
  /// The file, with `⟦` and `⟧` around what the rule reports.
  public let marked: String
  /// The product that the file belongs to.
  public let product: Product
  /// A Boolean value indicating whether the rule reports anything.
  public let isBad: Bool
  /// The text of the file that `appSettings` names with `file=`, where the example has one.
  public let settingsFile: String?

  /// Creates an example with the problem: what is reported stands between `⟦` and `⟧`.
  static func bad(
    _ marked: String, _ product: Product = .dotNet, settingsFile: String? = nil
  ) -> Example {
    Example(marked: marked, product: product, isBad: true, settingsFile: settingsFile)
  }

  /// Creates an example without the problem.
  static func good(
    _ text: String, _ product: Product = .dotNet, settingsFile: String? = nil
  ) -> Example {
    Example(marked: text, product: product, isBad: false, settingsFile: settingsFile)
  }

  /// The file without marks.
  public var text: String { marked.filter { $0 != "⟦" && $0 != "⟧" } }

  /// What is reported, as byte offsets into the UTF-8 of ``text``.
  public var reported: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    var offset = 0
    for character in marked {
      switch character {
      case "⟦": open.append(offset)
      case "⟧": if let start = open.popLast() { ranges.append(start..<offset) }
      default: offset += character.utf8.count
      }
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }
}
