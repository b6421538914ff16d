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
  public static var folder: String? {
    guard let value = unsafe getenv("CFGPATCH_TEST_DATA") else { return nil }
    return unsafe String(cString: value)
  }
}
