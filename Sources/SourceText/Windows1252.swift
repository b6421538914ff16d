/// The code page that Windows calls ANSI for Western Europe.
///
/// Five bytes have no character in the published table. .NET maps them to the C1 control of the
/// same number, so they survive a round trip; this table does the same.
enum Windows1252 {
  /// What the bytes 0x80 to 0x9F mean; all others mean the scalar of the same number.
  private static let highControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  static func scalarValue(of byte: UInt8) -> UInt32 {
    guard (0x80...0x9F).contains(byte) else { return UInt32(byte) }
    return highControls[Int(byte - 0x80)]
  }

  static func byte(for scalar: Unicode.Scalar) -> UInt8? {
    if let index = highControls.firstIndex(of: scalar.value) { return UInt8(0x80 + index) }
    guard scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) else { return nil }
    return UInt8(scalar.value)
  }
}
