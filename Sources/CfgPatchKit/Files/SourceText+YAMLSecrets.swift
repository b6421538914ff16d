import ConfigModel
import SourceText

extension SourceText {
  /// Where text in YAML may hold secrets: behind keys that are called so, and in addresses.
  ///
  /// It is found by line, since a file with a fault in it has no structure to rely on.
  var secretsOfYAML: [Range<Int>] {
    utf8.split(separator: UInt8(ascii: "\n")).flatMap { line in
      Self.addresses(in: line) + Self.values(in: line)
    }
  }

  private static func addresses(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    Secrets.parts(ofAddress: Array(line)).map { part in
      line.startIndex + part.lowerBound..<line.startIndex + part.upperBound
    }
  }

  /// What stands behind the first key of `line` that is called a secret.
  private static func values(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    for (index, byte) in zip(line.indices, line) where byte == UInt8(ascii: ":") {
      let word = line[..<index].reversed().prefix { !separators.contains($0) }
      guard Secrets.isSecret(String(decoding: word.reversed(), as: UTF8.self)) else { continue }
      return [index + 1..<line.endIndex]
    }
    return []
  }

  private static let separators = Set(" \t,{[".utf8)
}
