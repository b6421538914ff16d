import ConfigModel
import Testing

@Suite struct DotNetPatternFaultTests {
  /// Checks the second half of .NET's message and the offset of each fault; `""` means no fault.
  private func check(_ table: KeyValuePairs<String, (message: String, offset: Int)>) {
    for (pattern, expected) in table {
      do throws(PatternFault) {
        _ = try BypassExpression(pattern)
        #expect(expected.message == "", "\(pattern)")
      } catch {
        #expect(error.kind.message == expected.message, "\(pattern)")
        #expect(error.offset == expected.offset, "\(pattern)")
      }
    }
  }

  private func checkCorrect(_ patterns: [String]) {
    for pattern in patterns { check([pattern: ("", 0)]) }
  }

  @Test func `a message names the pattern`() throws {
    let fault = #expect(throws: PatternFault.self) { try BypassExpression("*.example.com") }
    #expect(
      fault?.message == #"parsing "*.example.com" - Quantifier {x,y} following nothing."#)
  }

  @Test func `a quantifier follows something that is no quantifier`() {
    let nothing = "Quantifier {x,y} following nothing."
    check([
      "*": (nothing, 0), "+a": (nothing, 0), "?": (nothing, 0), "{1}": (nothing, 0),
      "a|*": (nothing, 2), "(*)": (nothing, 1), "(?:+)": (nothing, 3), "(?)": (nothing, 1),
      "(?(a)*b|c)": (nothing, 5),
      "a**": ("Nested quantifier *.", 2), "a+?+": ("Nested quantifier +.", 3),
      "a{2}{3}": ("Nested quantifier {.", 4), "a???": ("Nested quantifier ?.", 3),
      "a{3,1}": ("Illegal {x,y} with x > y.", 1),
      "a{2147483648}": (
        "Capture group numbers must be less than or equal to Int32.MaxValue.", 2
      ),
    ])
    checkCorrect(["a*", "a+?", "a{2}", "a{2,}?", "^*", "$+", #"\b{2}"#, "(?=a)*", "a {1}"])
    checkCorrect(["a{", "a{,2}", "a{x}", "a{1", "a{1,", "{", "}", "a}", "{,1}"])
  }

  @Test func `parentheses and brackets are closed`() {
    check([
      "(": ("Not enough )'s.", 0), "a(b(c)": ("Not enough )'s.", 1),
      ")": ("Too many )'s.", 0), "(a))": ("Too many )'s.", 3),
      "[": ("Unterminated [] set.", 0), "a[]": ("Unterminated [] set.", 1),
      "[^]": ("Unterminated [] set.", 0), #"[a\"#: ("Unterminated [] set.", 0),
      "*[": ("Unterminated [] set.", 1), "[a-[b]": ("Unterminated [] set.", 0),
      "a(?#b": ("Unterminated (?#...) comment.", 1),
      #"a\"#: (#"Illegal \ at end of pattern."#, 1),
    ])
    checkCorrect(["]", "[]]", "[^]]", "[[]", "[a-]", "[-a]", "a(?#b)c", #"\)\("#])
  }

  @Test func `a class is in order`() {
    check([
      "[z-a]": ("[x-y] range in reverse order.", 3),
      #"[a-\d]"#: (#"Cannot include class \d in character range."#, 3),
      #"[a-\p{L}]"#: (#"Cannot include class \p in character range."#, 3),
      "[a-z-[b]c]": ("A subtraction must be the last element in a character class.", 8),
    ])
    checkCorrect([#"[\d-z]"#, "[a-z-[aeiou]]", "[[:alpha:]]", #"[a\-z]"#, "[a-a]", #"[\w-[\d]]"#])
  }

  @Test func `an escape is one that .NET knows`() {
    check([
      #"\y"#: (#"Unrecognized escape sequence \y."#, 0),
      #"a\_"#: (#"Unrecognized escape sequence \_."#, 1),
      #"[\q]"#: (#"Unrecognized escape sequence \q."#, 1),
      #"\x1"#: ("Insufficient hexadecimal digits.", 0),
      #"\u12"#: ("Insufficient hexadecimal digits.", 0),
      #"\xgg"#: ("Insufficient hexadecimal digits.", 0),
      #"\c"#: ("Missing control character.", 0),
      #"\c!"#: ("Unrecognized control character.", 0),
      #"\p{"#: (#"Incomplete \p{X} character escape."#, 0),
      #"\p{Lu"#: (#"Incomplete \p{X} character escape."#, 0),
      #"\pLu}"#: (#"Malformed \p{X} character escape."#, 0),
      #"\p{lu}"#: ("Unknown property 'lu'.", 0),
      #"a\P{IsLatin}"#: ("Unknown property 'IsLatin'.", 1),
    ])
    checkCorrect([#"\.\-\/\:\#"#, #"\x2e\u002E\056\0\cA\ca\e\a\f\v"#, #"\p{L}\P{IsGreek}"#])
    checkCorrect([#"\p{IsArabicPresentationForms-A}"#, #"[\b]"#, #"\A\b\B\G\Z\z"#])
  }

  @Test func `a reference names a group that there is`() {
    let malformed = #"Malformed \k<...> named back reference."#
    check([
      #"\1"#: ("Reference to undefined group number 1.", 0),
      #"(a)\2"#: ("Reference to undefined group number 2.", 3),
      #"\k<1>"#: ("Reference to undefined group number 1.", 0),
      #"\k<n>"#: ("Reference to undefined group name n.", 0),
      #"\<n>"#: ("Reference to undefined group name n.", 0),
      #"\k"#: (malformed, 0), #"\k<"#: (malformed, 0), #"\kn>"#: (malformed, 0),
      #"\k<n"#: (#"Unrecognized escape sequence \k."#, 0),
      "(?(1)a|b)": ("(?(1) ) reference to undefined group.", 3),
      "(?(1a)b)": ("(?(1) ) malformed.", 3),
    ])
    checkCorrect([#"(a)\1"#, #"(?<n>a)\k<n>\k'n'\<n>"#, #"(?'n'a)(?(n)b|c)"#, #"\10"#, #"\1(a)"#])
    checkCorrect([#"(?n)(?<7>a)\7"#, "(?(n)b|c)", #"(?<n>a)(b)\2\1"#])
  }

  @Test func `a group begins with something that .NET knows`() {
    let unrecognized = "Unrecognized grouping construct."
    let invalid = "Invalid group name: Group names must begin with a word character."
    check([
      "(?": (unrecognized, 0), "(?z)": (unrecognized, 0), "(?i": (unrecognized, 0),
      "(?<": (unrecognized, 0), "(?<n": (unrecognized, 0), "(?P<n>a)": (unrecognized, 0),
      "(?<>a)": (invalid, 3), "(?<1a>b)": (invalid, 3), "(?<a b>c)": (invalid, 3),
      "(?<0>a)": ("Capture number cannot be zero.", 3),
      "(?<a-b>c)": ("Reference to undefined group name b.", 5),
      "(?(a)b|c|d)": ("Too many | in (?()|).", 0),
      "(?(?#a)b)": ("Alternation conditions cannot be comments.", 2),
      "(?(?<a>b)c)": ("Alternation conditions do not capture and cannot be named.", 2),
    ])
    checkCorrect(["(?:a)", "(?=a)", "(?!a)", "(?<=a)", "(?<!a)", "(?>a)", "(?imnsx-imnsx:a)"])
    checkCorrect(["(?i)a", "(?-i)a", "(?<a>)(?<b-a>c)", "(?(?=a)b|c)", "(?(a)b|c)", "()", "(|)"])
  }

  @Test func `blanks and comments are ignored where the pattern says so`() {
    checkCorrect(["(?x) a + # comment )", "(?x)[#]a#(", "(?x:a #)\n)", "a#(b)"])
    check(["(?-x) a#)": ("Too many )'s.", 8), "(?x)a * *": ("Nested quantifier *.", 8)])
  }

  @Test func `an offset counts what .NET counts as characters`() {
    check(["😀é)": ("Too many )'s.", 3)])
  }

  @Test func `no pattern makes the reader trap`() {
    var random = SplitMix(seed: 11)
    let pieces =
      Array(#"ab1.-^$|*+?{},()[]\<>=!:'#& \d\p{L}(?<n>(?(1)[^-[é"#).map(String.init) + [
        "(?", "[a-",
      ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0..<14, using: &random)
      let pattern = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      do throws(PatternFault) {
        _ = try BypassExpression(pattern).matches("http://a-b.c1")
      } catch {
        #expect((0...pattern.utf16.count).contains(error.offset), "\(pattern)")
      }
    }
  }

  @Test func `a pattern may be nested as deep as it likes`() throws {
    for (open, close) in [("(", ")"), ("[a-", "]"), ("(?(", ")a|b)"), ("(?=", ")")] {
      let deep =
        String(repeating: open, count: 20_000) + "a" + String(repeating: close, count: 20_000)
      _ = try? BypassExpression(deep).matches("aaa")
    }
    let groups = String(repeating: "(", count: 20_000) + String(repeating: ")", count: 20_000)
    #expect(try BypassExpression(groups).matches("a") == .undecided)
  }
}
