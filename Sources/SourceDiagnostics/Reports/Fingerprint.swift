import SourceText

/// What a diagnostic is known by from one run to the next, while lines move and words change.
///
/// It is made of the code, the line without the white space around it, and the how-many-th of its
/// like the diagnostic is in its file; never of the message or the line number. No byte that a
/// report must not show takes part, or a secret could be guessed from the hash.
public struct Fingerprint: Hashable, Sendable {
  /// FNV-1a of 64 bits, which is the same on every machine and in every run.
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Creates the fingerprint of some parts, each of which counts with its limits.
  init(_ parts: some Sequence<some Sequence<UInt8>>) {
    for part in parts {
      for byte in part { add(byte) }
      // Not a byte of UTF-8, so no part can spell the limit between two.
      add(0xFF)
    }
  }

  /// The fingerprint as 16 hexadecimal digits.
  public var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

/// A diagnostic of a file, and what it is known by.
public struct IdentifiedDiagnostic: Hashable, Sendable {
  /// The diagnostic.
  public let diagnostic: Diagnostic
  /// Why it does not count, if it does not.
  public let suppression: Suppression?
  /// What it is known by in its file.
  public let fingerprint: Fingerprint
}

extension DiagnosedFile {
  /// Everything that was found, in order; no two fingerprints of a file are equal.
  ///
  /// What does not count has its fingerprint too, so that none changes when another diagnostic is
  /// suppressed.
  public var identified: [IdentifiedDiagnostic] {
    let lines = LineTable(text)
    var ofLines: [Int: Fingerprint] = [:]
    var counts: [Fingerprint: Int] = [:]
    return everything.map { diagnostic, suppression in
      let number = lines.line(of: diagnostic.range.lowerBound)
      let line = ofLines[number] ?? Fingerprint([trimmedBytes(of: lines.range(ofLine: number))])
      ofLines[number] = line
      let kind = Fingerprint([diagnostic.id.code.utf8, line.text.utf8])
      counts[kind, default: 0] += 1
      return IdentifiedDiagnostic(
        diagnostic: diagnostic, suppression: suppression,
        fingerprint: Fingerprint([kind.text.utf8, "\(counts[kind, default: 0])".utf8]))
    }
  }

  /// The bytes of `line` without white space around them, and with three stars for each secret.
  private func trimmedBytes(of line: Range<Int>) -> [UInt8] {
    let secrets = hidden.map { $0.clamped(to: line) }.filter { !$0.isEmpty }
      .sorted { $0.lowerBound < $1.lowerBound }
    var bytes: [UInt8] = []
    var start = line.lowerBound
    for secret in secrets where secret.lowerBound >= start {
      bytes += text.utf8[start..<secret.lowerBound] + "***".utf8
      start = secret.upperBound
    }
    bytes += text.utf8[start..<line.upperBound]
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    return Array(bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
