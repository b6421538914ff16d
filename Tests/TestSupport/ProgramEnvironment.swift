#if canImport(Glibc)
  // `environ` is a variable that C code may write; no test writes it.
  @unsafe @preconcurrency import Glibc
#else
  import Darwin
#endif

/// The environment variables of the test.
enum ProgramEnvironment {
  /// Returns the variables as `NAME=VALUE`, with `changes` made to those of the test.
  static func merged(_ changes: [String: String?]) -> [String] {
    let kept = inherited.filter { variable in
      let name = String(variable.prefix { $0 != "=" })
      return !changes.keys.contains(name)
    }
    return kept + changes.compactMap { name, value in value.map { "\(name)=\($0)" } }.sorted()
  }

  private static var inherited: [String] {
    #if canImport(Glibc)
      var next = unsafe environ
    #else
      var next = unsafe _NSGetEnviron().pointee
    #endif
    var variables: [String] = []
    while let variable = unsafe next.pointee {
      variables.append(unsafe String(cString: variable))
      unsafe next = unsafe next.successor()
    }
    return variables
  }
}
