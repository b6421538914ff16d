import ConfigModel
import LosslessXML
import Testing

@Suite struct CollectionReplayTests {
  /// Instructions in short: `+a1` adds `a` with the value 1, `-a` removes it, `*` clears.
  struct Replay: CustomTestStringConvertible {
    let instructions: String
    /// What counts when case matters, as `a1 b2`.
    let ordinal: String
    let ignoringCase: String

    init(_ instructions: String, _ ordinal: String, _ ignoringCase: String? = nil) {
      self.instructions = instructions
      self.ordinal = ordinal
      self.ignoringCase = ignoringCase ?? ordinal
    }

    var testDescription: String { instructions }

    var xml: String {
      instructions.split(separator: " ").map { word -> String in
        let name = word.dropFirst().prefix { $0.isLetter }
        return switch word.first {
        case "+": "<add key='\(name)' value='\(word.dropFirst(1 + name.count))'/>"
        case "-": "<remove key='\(name)'/>"
        case "*": "<clear/>"
        default: "<!-- <add key='a' value='9'/> --> <other key='a' value='9'/>"
        }
      }.joined()
    }
  }

  static let replays: [Replay] = [
    Replay("", ""), Replay("+a1", "a1"), Replay("+a1 +b2", "a1 b2"),
    Replay("+a1 +a2", "a2"), Replay("+a1 +A2", "a1 A2", "A2"), Replay("+a1 +b2 +a3", "b2 a3"),
    Replay("+a1 -a", ""), Replay("+a1 -A", "a1", ""), Replay("-a +a1", "a1"),
    Replay("+a1 -a +a2", "a2"), Replay("+a1 +a2 -a", ""), Replay("-b +a1", "a1"),
    Replay("+a1 *", ""), Replay("* +a1", "a1"), Replay("+a1 * +b2", "b2"),
    Replay("+a1 * +a2", "a2"), Replay("+a1 *  -a", ""), Replay("+a1 ?", "a1"),
    Replay("+é1 +É2", "é1 É2", "É2"), Replay("+ß1 +ss2", "ß1 ss2"), Replay("+ı1 +i2", "ı1 i2"),
  ]

  @Test(arguments: replays)
  func `what counts is what the elements leave in their order`(replay: Replay) {
    check(replay.xml, .ordinal, replay.ordinal)
    check(replay.xml, .ordinalIgnoringCase, replay.ignoringCase)
  }

  private func check(
    _ xml: String, _ comparison: CollectionReplay.KeyComparison, _ expected: String
  ) {
    let list = configuration("<list>\(xml)</list>").root
    let replay = CollectionReplay(list, key: "key", comparison: comparison)
    let effective = replay.effective.map { $0.key + ($0.element["value"] ?? "") }
    #expect(effective.joined(separator: " ") == expected)
    for entry in replay.entries {
      let counts = replay[entry.key]?.element == entry.element
      #expect(counts == (entry.fate == .counts))
      #expect(replay.dead(entry.key).contains(entry) != counts)
    }
  }

  @Test func `a dead entry tells what took its effect`() {
    let list = configuration(
      """
      <list><add key='a' n='0'/><add key='a' n='1'/><remove key='a' n='2'/>
      <add key='b' n='3'/><clear n='4'/><add key='b' n='5'/></list>
      """
    ).root
    let replay = CollectionReplay(list, key: "key", comparison: .ordinal)
    let killers = replay.entries.map { entry -> String in
      switch entry.fate {
      case .counts: "counts"
      case .replaced(let element): "replaced by \(element["n"] ?? "")"
      case .removed(let element): "removed by \(element["n"] ?? "")"
      }
    }
    #expect(killers == ["replaced by 1", "removed by 2", "removed by 4", "counts"])
  }

  @Test func `a list that is not there holds nothing`() {
    let replay = CollectionReplay(nil, key: "key", comparison: .ordinal)
    #expect(replay.entries.isEmpty)
    #expect(replay["a"] == nil)
  }
}
