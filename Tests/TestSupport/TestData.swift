#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The reference data that checks run against where it is present.
///
/// `CFGPATCH_TEST_DATA` names its folder. Without it a suite that needs it passes, and says what it
/// left out.
public enum TestData {
  /// The folder, or `nil` where the variable is not set.
  public static var folder: String? { variable("CFGPATCH_TEST_DATA") }

  /// The folder that `scripts/unpack-xmlconf` made of the W3C XML conformance test suite, or `nil`
  /// where `CFGPATCH_XMLCONF` does not name it.
  public static var conformanceSuite: String? { variable("CFGPATCH_XMLCONF") }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
