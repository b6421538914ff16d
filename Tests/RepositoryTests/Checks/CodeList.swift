/// The codes of diagnostics that were ever published, as `docs/codes.tsv` lists them.
///
/// A code means the same in every version, so a line stays when its diagnostic goes: `shipped`
/// turns into `retired`, and nothing else takes the code or the name.
struct CodeList {
  /// One code and what became of it.
  struct Entry: Equatable {
    let code: String
    let slug: String
    let state: String
  }

  let entries: [Entry]

  /// Reads the lines below the header.
  init(_ text: String) {
    entries = text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Entry(
        code: cells[0], slug: cells.count > 1 ? cells[1] : "",
        state: cells.count > 2 ? cells[2] : "")
    }
  }

  /// Returns what contradicts the list in the codes that `files` spell.
  func faults(of files: [SwiftFile]) -> [String] {
    let used = Set(files.flatMap(Self.identities))
    let shipped = Set(entries.filter { $0.state == "shipped" }.map { [$0.code, $0.slug] })
    let missing = used.subtracting(shipped).map { "the sources have \($0), the list has not" }
    let gone = shipped.subtracting(used).map { "the list has \($0), the sources have not" }
    return (missing + gone).sorted() + inconsistencies
  }

  /// What is wrong with the list itself.
  var inconsistencies: [String] {
    var faults: [String] = []
    if entries.map(\.code) != Set(entries.map(\.code)).sorted() {
      faults.append("the codes are not in order, or one is there twice")
    }
    if Set(entries.map(\.slug)).count != entries.count { faults.append("a name is there twice") }
    faults += entries.filter { !["shipped", "retired"].contains($0.state) }
      .map { "\($0.code) is neither shipped nor retired" }
    return faults
  }

  /// The codes that `file` spells, each with its slug, which is the string that follows it.
  private static func identities(in file: SwiftFile) -> [[String]] {
    file.lines.joined(separator: "\n").matches(of: #/"(?<code>CFG\d{4})",\s*"(?<slug>[a-z0-9-]+)"/#)
      .map { [String($0.output.code), String($0.output.slug)] }
  }
}
