import ConfigModel
import Testing

@Suite struct DotNetNameTests {
  /// The first character that .NET refuses in a name; `nil` if it takes the name.
  @Test(
    arguments: [
      ("configuration", nil), ("add", nil), ("é", nil), ("aé", nil), ("Ω", nil), ("名前", nil),
      ("a\u{300}", nil), ("a\u{B7}", nil), ("_a.b-c:d", nil), ("a\u{3007}", nil),
      ("\u{300}a", "\u{300}"), ("gcⱼServer", "ⱼ"), ("\u{1F600}", "\u{1F600}"),
      ("a\u{2070}", "\u{2070}"),
      ("a\u{218F}x", "\u{218F}"), ("\u{3400}", "\u{3400}"), ("ab\u{37F}", "\u{37F}"),
      ("\u{D7A4}", "\u{D7A4}"), ("\u{D7A3}", nil),
    ] as [(String, Unicode.Scalar?)])
  func `a name follows the fourth edition of XML`(name: String, foreign: Unicode.Scalar?) {
    #expect(FourthEditionNames.firstForeign(in: name) == foreign)
  }
}
