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
    let reader = try FragmentReader(text)
    var parameters = FragmentParameters(values)
    let root = try parameters.filled(reader.root)
    if let unused = parameters.unused.first {
      throw FragmentFault("the patch has no parameter '\(unused)'", at: 0)
    }
    guard !root.children.isEmpty else { throw FragmentFault("the patch says nothing", at: 0) }
    if let label = root.contradiction(at: []) {
      throw FragmentFault("the patch says two things of \(label)", at: 0)
    }
    let header = FragmentHeader(DocumentSyntax(parsing: text))
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

  init(_ document: DocumentSyntax) {
    let instruction = document.children.first { node in
      node.kind == .processingInstruction && node.spelling.hasPrefix("<?cfgpatch ")
    }
    data = instruction?.spelling ?? ""
  }

  var title: String? { value("title") }

  /// The kinds of products that the patch is for.
  func kinds() throws(FragmentFault) -> [Product.Kind] {
    var kinds: [Product.Kind] = []
    for word in (value("kind") ?? "").split(separator: " ") {
      guard let kind = Product.Kind(rawValue: String(word)) else {
        throw FragmentFault("there is no product '\(word)'", at: 0)
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

/// The values that take the places of `{{name}}`.
private struct FragmentParameters {
  private let values: [String: String]
  private(set) var unused: [String]

  init(_ values: [String: String]) {
    self.values = values
    unused = values.keys.sorted()
  }

  /// Returns `element` with its places filled.
  mutating func filled(_ element: NewElement) throws(FragmentFault) -> NewElement {
    var filled = element
    for index in filled.attributes.indices {
      filled.attributes[index].value = try self.filled(filled.attributes[index].value)
    }
    if let text = filled.text { filled.text = try self.filled(text) }
    for index in filled.children.indices {
      filled.children[index] = try self.filled(filled.children[index])
    }
    return filled
  }

  private mutating func filled(_ text: String) throws(FragmentFault) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "{{"),
      let end = rest[start.upperBound...].firstRange(of: "}}")
    {
      let name = String(rest[start.upperBound..<end.lowerBound]).trimmingWhitespace
      guard let value = values[name] else {
        throw FragmentFault(
          "the parameter '\(name)' has no value; give it with '--set \(name)=…'", at: 0)
      }
      unused.removeAll { $0 == name }
      result += rest[..<start.lowerBound] + value
      rest = rest[end.upperBound...]
    }
    return result + rest
  }
}
