/// Random numbers that are the same for the same seed, so that a failure can be repeated.
///
/// The algorithm is SplitMix64.
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Creates a generator whose sequence only depends on `seed`.
  public init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }

  /// Returns the next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// Returns `bytes` with one to four small accidents: bytes flipped, deleted, doubled, inserted.
  public mutating func mutated(_ bytes: [UInt8], inserting alphabet: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &self) {
      let start = Int.random(in: 0...bytes.count, using: &self)
      let end = min(bytes.count, start + Int.random(in: 0...12, using: &self))
      switch Int.random(in: 0..<5, using: &self) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes.insert(alphabet.randomElement(using: &self) ?? 0, at: start)
      case 3 where start < bytes.count:
        bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &self)
      default: bytes.removeSubrange(start...)
      }
    }
    return bytes
  }
}
