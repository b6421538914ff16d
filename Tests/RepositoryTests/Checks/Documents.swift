/// Returns the links of the document at `path` that lead to no file.
func brokenLinks(in document: Markdown, at path: String, exists: (String) -> Bool) -> [String] {
  document.links.compactMap { link in
    guard !link.isEmpty, !link.contains(#/^[a-z]+:/#) else { return nil }
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    let target = parts.joined(separator: "/")
    return exists(target) ? nil : "\(path) links to \(target), which is not there"
  }
}

/// Returns the commands that the examples of `document` name and `files` do not declare.
func unknownCommands(in document: Markdown, declaredBy files: [SwiftFile]) -> [String] {
  let known = files.flatMap { file in
    file.lines.joined(separator: "\n").matches(of: #/commandName:\s*"(?<name>[a-z-]+)"/#)
      .map { String($0.output.name) } + [commandName(ofFile: file.path)]
  }
  return document.fenced
    .compactMap { $0.firstMatch(of: #/^(?:\$ )?(?:sudo )?cfgpatch (?<name>[a-z][a-z-]*)/#) }
    .map { String($0.output.name) }
    .filter { !known.contains($0) }
    .map { "there is no command '\($0)'" }
}

/// Returns the name of the command that a file is named after, such as `set-proxy` for
/// `SetProxy.swift`.
private func commandName(ofFile path: String) -> String {
  let name = path.split(separator: "/").last?.split(separator: ".").first ?? ""
  return name.matches(of: #/[A-Z][a-z0-9]*/#).map { $0.0.lowercased() }.joined(separator: "-")
}

/// Returns those of `paths` that no `#embed` in `sources` names.
func notEmbedded(_ paths: [String], in sources: [String]) -> [String] {
  let embedded = sources.flatMap { $0.matches(of: #/[#]embed\s+"(?:[^"]*/)?(?<name>[^"/]+)"/#) }
    .map { String($0.output.name) }
  return paths.filter { path in !embedded.contains { path.hasSuffix("/\($0)") } }
}
