/// The targets that `Package.swift` lists, and what they depend on.
struct Manifest {
  /// The dependencies of each target, by its name.
  let dependencies: [String: Set<String>]

  /// Reads the calls that list targets below `let package`, whose first string is the name.
  init(_ text: String) {
    var dependencies: [String: Set<String>] = [:]
    let list = text.split(separator: "let package").last ?? ""
    let calls = list.split(
      separator: #/\b(?:module|tests|\.target|\.executableTarget|\.systemLibrary)\(/#)
    for call in calls.dropFirst() {
      let names = call.replacing(
        #/(?:package|path|pkgConfig): "[^"]*"|exclude: \[[^\]]*\]|providers:.*/#, with: ""
      )
      .matches(of: #/"(?<name>\w+)"/#).map { String($0.output.name) }
      guard let name = names.first else { continue }
      dependencies[name] = Set(names.dropFirst())
    }
    self.dependencies = dependencies
  }
}
