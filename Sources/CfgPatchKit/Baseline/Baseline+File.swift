public import FileStore
import SourceDiagnostics
import YAMLReader

extension Baseline {
  /// The version of the form of the file.
  private static let version = "1"

  /// Reads the baseline at `path`.
  ///
  /// - Throws: ``Failure`` if it cannot be read, or is no baseline.
  public init(at path: String, in store: any FileStore = LocalFileStore()) throws(Failure) {
    let file = try YAMLFile(.baseline, at: path, in: store)
    let entries = try file.read { root throws(YAMLFault) in try Self.entries(root) }
    self.init(at: path, entries, in: try AbsolutePath(workingFolderOf: store))
  }

  /// Reads the baseline at `path`, or creates one without entries if there is no file.
  ///
  /// - Throws: ``Failure`` if there is a file and it cannot be read, or is no baseline.
  public init(
    atOrNewAt path: String, in store: any FileStore = LocalFileStore()
  ) throws(Failure) {
    if store.holds(path) {
      try self.init(at: path, in: store)
    } else {
      self.init(at: path, [], in: try AbsolutePath(workingFolderOf: store))
    }
  }

  /// Writes the baseline to its file; one that is as it was is not touched.
  ///
  /// - Throws: ``Failure`` if the file cannot be written.
  public func write(in store: any FileStore = LocalFileStore()) throws(Failure) {
    do throws(FileStoreError) { try store.put(Array(text.utf8), at: path) } catch {
      throw .store(error)
    }
  }

  /// The baseline as JSON with one entry on a line, so that a difference shows entries.
  var text: String {
    let lines = entries.map { "    " + $0.value.text }.joined(separator: ",\n")
    return "{\n  \"version\": \(Self.version),\n  \"findings\": ["
      + (lines.isEmpty ? "" : "\n\(lines)\n  ") + "]\n}\n"
  }

  private static func entries(_ root: YAMLNode?) throws(YAMLFault) -> [Entry] {
    let keys = ["version", "findings"]
    let members = try root?.members("the file", keys) ?? []
    guard let version = members.first(where: { $0.key == keys[0] })?.value else {
      throw YAMLFault(
        "the file does not say the version of its form", at: root?.range ?? 0..<0,
        advice: "name a file that '--write-baseline' has written")
    }
    guard try version.word("'version'") == Self.version else {
      throw YAMLFault(
        "the file has another form than version \(Self.version)", at: version.range,
        advice: "use the version of cfgpatch that has written it, or write it anew")
    }
    let findings = try members.first { $0.key == keys[1] }?.value.elements("'findings'") ?? []
    return try findings.map { node throws(YAMLFault) in try Entry(node) }
  }
}

extension Baseline.Entry {
  fileprivate static let keys = ["path", "code", "name", "message", "fingerprint"]

  fileprivate var value: JSONValue {
    let words = [path, code, slug, message, fingerprint].map(JSONValue.string)
    return .object(zip(Self.keys, words).map(JSONMember.init))
  }

  fileprivate init(_ node: YAMLNode) throws(YAMLFault) {
    let members = try node.members("a finding", Self.keys)
    let words = try Self.keys.map { key throws(YAMLFault) in
      guard let member = members.first(where: { $0.key == key }) else {
        throw YAMLFault(
          "a finding has no '\(key)'", at: node.range,
          advice: "let '--write-baseline' write the file anew")
      }
      return try member.value.word("'\(key)'")
    }
    self.init(
      path: words[0], code: words[1], slug: words[2], message: words[3], fingerprint: words[4])
  }
}
