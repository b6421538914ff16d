import ConfigModel

extension Patch {
  /// Makes `Trace` write to a file, as the vendor's documentation of the connectors does.
  ///
  /// - Parameter template: The block of the documentation.
  /// - Returns: A patch that leaves alone a file that `Trace` writes to already.
  package static func enableTraceLog(_ template: Template) -> Patch {
    let block = Fragment(template)
    return Patch(name: "enable-verbose") { document in
      document.tracing.traceOutput.files.isEmpty ? [.holds(block)] : [.autoflush]
    }
  }

  /// Takes the block of the documentation out, with every file that `Trace` writes to.
  ///
  /// A block that writes to no file is not verbose, and stays.
  package static func disableTraceLog(_ template: Template) -> Patch {
    let block = Fragment(template)
    return Patch(name: "disable-verbose") { document in
      let files = document.tracing.traceOutput.files.map(\.listener.name)
      return files.isEmpty ? [] : [.lacks(Fragment(traceListeners: files)), .lacks(block)]
    }
  }
}

extension Fragment {
  /// Creates the fragment that says what `template` says.
  fileprivate init(_ template: Template) {
    self.init(title: template.name, root: template.root)
  }

  /// Creates the fragment that names listeners of `Trace`.
  fileprivate init(traceListeners names: [String]) {
    let entries = names.map { NewElement("add", values: ["name": $0]) }
    self.init(["system.diagnostics", "trace", "listeners"], entries)
  }
}
