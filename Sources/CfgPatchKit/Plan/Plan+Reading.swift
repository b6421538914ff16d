import ConfigPatch
public import FileStore
import SourceText
import YAMLReader

extension Plan {
  /// Reads the plan at `path`.
  ///
  /// - Throws: ``Failure/unusable(_:)`` if it cannot be read, or is no plan.
  public init(at path: String, in store: any FileStore = LocalFileStore()) throws(Failure) {
    try self.init(YAMLFile(.plan, at: path, in: store))
  }

  /// Reads the plan that is spelled by `bytes`, which messages call `path`.
  ///
  /// - Throws: ``Failure/unusable(_:)`` if it is no plan.
  public init(reading bytes: [UInt8], at path: String) throws(Failure) {
    try self.init(YAMLFile(.plan, at: path, SourceText(bytes)))
  }

  private init(_ file: YAMLFile) throws(Failure) {
    let files = try file.read { root throws(YAMLFault) in
      guard let root else {
        throw YAMLFault("the file is empty", at: 0..<0, advice: FilePlan.advice)
      }
      return try Self.files(root)
    }
    self.init(files, at: file.path, file.text)
  }

  private static func files(_ root: YAMLNode) throws(YAMLFault) -> [FilePlan] {
    let values = try root.values("the plan", keys)
    guard try values[0].word("'version'") == version else {
      throw YAMLFault(
        "the plan has another form than version \(version)", at: values[0].range,
        advice: "use the version of cfgpatch that has written it, or plan anew")
    }
    return try values[1].elements("'files'").map { node throws(YAMLFault) in try FilePlan(node) }
  }
}

extension FilePlan {
  fileprivate static let advice = "name a file that '--plan' has printed"

  fileprivate init(_ node: YAMLNode) throws(YAMLFault) {
    let values = try node.values("the plan of a file", Self.keys)
    self.init(
      path: try values[0].word("'path'"), command: try values[1].word("'command'"),
      from: try ContentMark(values[2]), to: try ContentMark(values[3]),
      try values[4].elements("'edits'").map { edit throws(YAMLFault) in try PlannedEdit(edit) })
  }
}

extension ContentMark {
  fileprivate init(_ node: YAMLNode) throws(YAMLFault) {
    let values = try node.values("the mark of a content", Self.keys)
    self.init(size: try values[0].count("'size'"), sha256: try values[1].word("'sha256'"))
  }
}

extension PlannedEdit {
  fileprivate init(_ node: YAMLNode) throws(YAMLFault) {
    let values = try node.values("an edit", Self.keys)
    let (start, end) = (try values[0].count("'start'"), try values[1].count("'end'"))
    guard start <= end else {
      throw YAMLFault(
        "the edit ends before it starts", at: values[1].range, advice: FilePlan.advice)
    }
    let words = try values[2...].enumerated().map { index, value throws(YAMLFault) in
      try value.word("'\(Self.keys[index + 2])'")
    }
    self.init(
      TextEdit(start..<end, words[3]), inPlaceOf: words[2], at: words[0], words[1])
  }
}

extension YAMLNode {
  /// Returns what stands behind each of `keys`, all of which have to be there, and no others.
  fileprivate func values(_ name: String, _ keys: [String]) throws(YAMLFault) -> [YAMLNode] {
    let members = try members(name, keys)
    return try keys.map { key throws(YAMLFault) in
      guard let member = members.first(where: { $0.key == key }) else {
        throw YAMLFault("\(name) has no '\(key)'", at: range, advice: FilePlan.advice)
      }
      return member.value
    }
  }

  /// Returns the number that `name` stands for.
  fileprivate func count(_ name: String) throws(YAMLFault) -> Int {
    let text = try word(name)
    guard let number = Int(text), number >= 0, number <= UInt32.max else {
      throw YAMLFault(
        "\(name) is '\(text)', and should be a number of bytes", at: range,
        advice: FilePlan.advice)
    }
    return number
  }
}
