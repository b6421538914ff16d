/// A command as a build server understands it.
struct ServerCommand: Hashable {
  let name: String
  let properties: [String: String]
  let text: String
}

/// How the build servers find commands in a line of output, scalar by scalar.
enum BuildServer {
  private typealias Scalars = [Unicode.Scalar]

  /// As `ActionCommand.TryParseV2` of GitHub's runner does.
  static func gitHub(_ line: String) -> ServerCommand? {
    let scalars = Array(line.unicodeScalars.drop { $0.properties.isWhitespace })
    guard scalars.starts(with: "::".unicodeScalars),
      let end = scalars[2...].firstRange(of: Scalars("::".unicodeScalars))
    else { return nil }
    let escapes = [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]
    return command(
      Array(scalars[2..<end.lowerBound]), separator: ",",
      [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")],
      text: unescaped(Array(scalars[end.upperBound...]), escapes))
  }

  /// As `Command.TryParse` of the agent of Azure Pipelines does.
  static func azure(_ line: String) -> ServerCommand? {
    let scalars = Array(line.unicodeScalars)
    guard let start = scalars.firstRange(of: Scalars("##vso[".unicodeScalars)),
      let end = scalars[start.upperBound...].firstIndex(of: "]")
    else { return nil }
    let escapes = [("%3B", ";"), ("%0D", "\r"), ("%0A", "\n"), ("%5D", "]"), ("%AZP25", "%")]
    return command(
      Array(scalars[start.upperBound..<end]), separator: ";", escapes,
      text: unescaped(Array(scalars[(end + 1)...]), escapes))
  }

  private static func command(
    _ words: Scalars, separator: Unicode.Scalar, _ escapes: [(String, String)], text: String
  ) -> ServerCommand {
    let parts = words.split(separator: " ", maxSplits: 1)
    var properties: [String: String] = [:]
    for property in parts.dropFirst().first?.split(separator: separator) ?? [] {
      let pair = property.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { continue }
      properties[string(pair[0])] = unescaped(Array(pair[1]), escapes)
    }
    return ServerCommand(
      name: string(parts.first ?? []), properties: properties, text: text)
  }

  private static func unescaped(_ scalars: Scalars, _ escapes: [(String, String)]) -> String {
    let text = escapes.reduce(scalars) { text, escape in
      text.replacing(Scalars(escape.0.unicodeScalars), with: Scalars(escape.1.unicodeScalars))
    }
    return string(text[...])
  }

  /// As TeamCity's documentation describes it; a value that ends early ends the whole.
  static func teamCity(_ line: String) -> ServerCommand? {
    var rest = Array(line.unicodeScalars)[...]
    let start = "##teamcity[".unicodeScalars
    guard rest.starts(with: start) else { return nil }
    rest = rest.dropFirst(start.count)
    let name = rest.prefix { $0 != " " }
    rest = rest.dropFirst(name.count)
    var properties: [String: String] = [:]
    while rest.first == " " {
      let key = rest.dropFirst().prefix { $0 != "=" }
      rest = rest.dropFirst(key.count + 3)
      properties[string(key)] = teamCityValue(&rest)
    }
    guard rest.elementsEqual("]".unicodeScalars) else { return nil }
    return ServerCommand(name: string(name), properties: properties, text: "")
  }

  private static func teamCityValue(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
    var units: [UInt16] = []
    while let scalar = rest.popFirst(), scalar != "'" {
      guard scalar == "|" else {
        units += String(scalar).utf16
        continue
      }
      switch rest.popFirst() {
      case "n": units.append(0x0A)
      case "r": units.append(0x0D)
      case "0":
        units.append(UInt16(string(rest.dropFirst().prefix(4)), radix: 16) ?? 0)
        rest = rest.dropFirst(5)
      case let other: units += other.map { Array(String($0).utf16) } ?? []
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func string(_ scalars: some Collection<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
