/// The table of modules in `docs/architecture.md`: who may import whom.
struct ModuleTable {
  /// What each module may import, in the order of the table, which is from the top down.
  let modules: [(name: String, imports: Set<String>)]

  init(_ document: Markdown) {
    modules = document.rows(under: "module").compactMap { row in
      guard row.count > 1, let name = quotedWords(in: row[0]).first else { return nil }
      let systems: Set<String> = row[1].contains("the C library") ? Self.cLibrary : []
      return (name, systems.union(quotedWords(in: row[1])))
    }
  }

  /// What the C library is called on the systems that cfgpatch is built for.
  private static let cLibrary: Set = ["Glibc", "Musl", "Darwin", "ucrt", "WinSDK"]

  /// Modules that come with the compiler, so that no package names them.
  private static let systemModules = cLibrary.union(["Synchronization"])

  /// Returns the imports of `files` that the table does not allow.
  func faults(of files: [SwiftFile]) -> [String] {
    files.flatMap { file in
      let allowed = modules.first { $0.name == file.module }?.imports
      return file.imports.filter { allowed?.contains($0) != true }.map {
        "\(file.path) imports \($0)"
      }
    }
  }

  /// Returns the modules of which `manifest` and the table do not say the same.
  func faults(of manifest: Manifest) -> [String] {
    modules.compactMap { name, imports in
      let listed = manifest.dependencies[name]
      let expected = imports.subtracting(Self.systemModules)
      guard listed != expected else { return nil }
      return "\(name) depends on \((listed ?? []).sorted()), in the table on \(expected.sorted())"
    }
  }

  /// Returns the arrows that do not point down the table.
  func arrowsUp() -> [String] {
    modules.indices.flatMap { index in
      modules[...index].map(\.name).filter(modules[index].imports.contains)
        .map { "\(modules[index].name) imports \($0), which stands above it" }
    }
  }
}
