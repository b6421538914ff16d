/// Code that has no place here, with the reason.
struct ForbiddenCode {
  let text: String
  let reason: String

  init(_ text: String, _ reason: String) {
    self.text = text
    self.reason = reason
  }

  /// Returns the places in `files` where the code stands.
  func faults(in files: [SwiftFile]) -> [String] {
    files.flatMap { $0.places(ofCode: text) }.map { "\($0): '\(text)' \(reason)" }
  }

  /// What stands nowhere, neither in sources nor in tests.
  static let everywhere = [
    ForbiddenCode("fatalError(", "says nothing; a precondition with a sentence does"),
    ForbiddenCode("try!", "hides a failure that has a type"),
    ForbiddenCode("@unchecked Sendable", "hides a data race"),
    ForbiddenCode("nonisolated(unsafe)", "hides a data race"),
    ForbiddenCode("import Foundation", "costs start-up time and megabytes"),
    ForbiddenCode(".disabled(", "leaves a test out; mend or delete it"),
    ForbiddenCode("withKnownIssue", "lets a test fail in silence"),
    ForbiddenCode(".timeLimit(", "fails on a slow machine"),
  ]

  /// What stands in the command alone, since a library that prints cannot be used as one.
  static let printing = [
    " print(", "debugPrint(", "dump(", "fputs(", "write(1", "write(2", "FileHandle",
  ]
  .map { ForbiddenCode($0, "prints; only the command may") }
}

/// Returns the places in comments of `files` that put off work.
func deferredWork(in files: [SwiftFile]) -> [String] {
  files.flatMap { file in
    file.linesWithoutStrings.indices
      .filter { file.linesWithoutStrings[$0].contains(#/\b(?:TODO|FIXME|XXX)\b/#) }
      .map { "\(file.path):\($0 + 1) puts off work" }
  }
}

/// Returns the types of `files` whose names have a word that could name anything.
///
/// `initializeData` is a word of .NET's, so it may be a part of a name.
func emptyNames(in files: [SwiftFile]) -> [String] {
  let words: Set = [
    "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Common", "Base", "Impl", "Handler",
    "Info", "Data", "Context", "Processor",
  ]
  return files.flatMap { file in
    file.declaredTypes
      .filter { name in
        name.replacing("InitializeData", with: "").matches(of: #/[A-Z][a-z0-9]*/#)
          .contains { words.contains(String($0.0)) }
      }
      .map { "\(file.path) declares \($0)" }
  }
}
