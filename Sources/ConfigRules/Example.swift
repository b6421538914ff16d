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
  /// The ways of storing the file in which it shows the rule.
  public private(set) var dresses = Dress.usual
  /// The files that sections name with `configSource` and that are not there.
  public private(set) var missingSources: Set<String> = []

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

  private init(
    marked: String, product: Product, isBad: Bool, settingsFile: String?
  ) {
    self.marked = marked
    self.product = product
    self.isBad = isBad
    self.settingsFile = settingsFile
  }

  /// Returns the example stored in `dress` alone; `reason` says why no other shows the rule.
  func only(in dress: Dress, because reason: String) -> Example {
    except(in: Dress.usual.filter { $0 != dress }, because: reason, adding: dress)
  }

  /// Returns the example without `dresses`; `reason` says why it does not show the rule in them.
  func except(in dresses: Dress..., because reason: String) -> Example {
    except(in: dresses, because: reason)
  }

  private func except(
    in left: [Dress], because reason: String, adding added: Dress? = nil
  ) -> Example {
    precondition(!reason.isEmpty, "who leaves a dress out says why")
    var example = self
    example.dresses.subtract(left)
    if let added { example.dresses.insert(added) }
    return example
  }

  /// Returns the example in a folder without the file `name`.
  func without(_ name: String) -> Example {
    var example = self
    example.missingSources.insert(name)
    return example
  }

  /// The file without marks.
  public var text: String { marked.filter { $0 != "⟦" && $0 != "⟧" } }

  /// What is reported, in the order of the file.
  public var reported: [String] {
    var found: [(start: Int, text: String)] = []
    var open: [(start: Int, text: String)] = []
    for (offset, character) in marked.enumerated() {
      switch character {
      case "⟦": open.append((offset, ""))
      case "⟧": if let last = open.popLast() { found.append(last) }
      default: for index in open.indices { open[index].text.append(character) }
      }
    }
    return found.sorted { $0.start < $1.start }.map(\.text)
  }
}
