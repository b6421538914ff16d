import TestSupport

/// A small document with its verdict, from the reference data.
struct RuleCase {
  let id: String
  let xml: String
  let verdict: String
  let message: String?

  /// Reads the cases of a file that has an object with strings only on each line of its list.
  static func all(inFile path: String) throws -> [RuleCase] {
    let text = String(decoding: try bytes(ofFile: path), as: UTF8.self)
    return text.split(separator: "{").compactMap { part in
      let strings = strings(in: part)
      let pairs = zip(strings, strings.dropFirst()).enumerated()
        .filter { $0.offset.isMultiple(of: 2) }.map(\.element)
      let values = Dictionary(pairs) { first, _ in first }
      guard let id = values["id"], let xml = values["xml"], let verdict = values["verdict"] else {
        return nil
      }
      return RuleCase(id: id, xml: xml, verdict: verdict, message: values["message"])
    }
  }

  /// The string literals of some JSON, with the escapes that the file uses.
  private static func strings(in json: Substring) -> [String] {
    var strings: [String] = []
    var current: String?
    var isEscaped = false
    for character in json {
      if isEscaped {
        current?.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        if let string = current { strings.append(string) }
        current = current == nil ? "" : nil
      } else {
        current?.append(character)
      }
    }
    return strings
  }
}
