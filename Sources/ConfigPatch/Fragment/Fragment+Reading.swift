import ConfigModel
import LosslessXML
public import SourceText

extension Fragment {
  /// Reads a patch file.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - name: What the patch is called if the file does not say so.
  ///   - values: What takes the places of `{{name}}` in values.
  ///   - keys: The attributes that identify elements, by their paths such as `contoso.audit/rule`.
  /// - Throws: ``FragmentFault`` if the file is none, or the parameters are not those that it has.
  public init(
    _ text: SourceText, named name: String, values: [String: String] = [:],
    keys: [String: [String]] = [:]
  ) throws(FragmentFault) {
    let text = try FragmentText(text)
    let reader = try FragmentReader(text)
    var parameters = FragmentParameters(values, in: text)
    let root = try parameters.filled(reader.root)
    if let unused = parameters.unused.first {
      throw FragmentFault(
        "the patch has no parameter '\(unused)'", advice: "leave '\(unused)' out")
    }
    guard !root.children.isEmpty else {
      throw FragmentFault(
        "the patch says nothing", advice: "write what the files are to hold in it")
    }
    if let label = root.contradiction(at: []) {
      throw FragmentFault(
        "the patch says two things of \(label)", advice: "leave one of them out")
    }
    let header = FragmentHeader(text)
    self.init(
      title: header.title ?? name, kinds: try header.kinds(), root: root, keys: keys,
      readings: reader.readings)
  }
}

extension NewElement {
  /// What is inside twice, as .NET tells entries apart, and not the same both times.
  fileprivate func contradiction(at path: [String]) -> String? {
    var known: [String: NewElement] = [:]
    for child in children {
      let path = path + [child.name]
      if let inner = child.contradiction(at: path) { return inner }
      guard path.count > 1, let identity = ElementIdentity.known(path), identity != .only else {
        continue
      }
      let former = known.updateValue(child, forKey: identity.key(of: child))
      if let former, former.sorted != child.sorted { return child.label }
    }
    return nil
  }
}

/// What stands before the root of a patch file: `<?cfgpatch title="…" kind="…"?>`.
private struct FragmentHeader {
  private let data: String
  private let range: Range<Int>

  init(_ text: FragmentText) {
    let instruction = text.document.children.first { node in
      node.kind == .processingInstruction && node.spelling.hasPrefix("<?cfgpatch ")
    }
    data = instruction?.spelling ?? ""
    range = instruction.map { text.place($0.range) } ?? 0..<0
  }

  var title: String? { value("title") }

  /// The kinds of products that the patch is for.
  func kinds() throws(FragmentFault) -> [Product.Kind] {
    var kinds: [Product.Kind] = []
    for word in (value("kind") ?? "").split(separator: " ") {
      guard let kind = Product.Kind(rawValue: String(word)) else {
        throw FragmentFault(
          "there is no product '\(word)'", at: range,
          advice: "there are " + Product.Kind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      kinds.append(kind)
    }
    return kinds
  }

  private func value(_ name: String) -> String? {
    guard let start = data.firstRange(of: "\(name)="),
      let quote = data[start.upperBound...].first, quote == "\"" || quote == "'"
    else { return nil }
    return String(data[start.upperBound...].dropFirst().prefix { $0 != quote })
  }
}
