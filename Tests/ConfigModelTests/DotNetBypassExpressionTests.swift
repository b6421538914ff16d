import ConfigModel
import Testing

@Suite struct DotNetBypassExpressionTests {
  /// Checks which of some texts a pattern matches.
  private func check(
    _ pattern: String, matches: [String], butNot others: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (texts, verdict) in [
      (matches, BypassExpression.Verdict.matches), (others, .doesNotMatch),
    ] {
      for text in texts {
        let result = try? BypassExpression(pattern).matches(text)
        #expect(result == verdict, "\(pattern) on \(text)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test func `an expression matches anywhere and in any case`() {
    check("b", matches: ["abc", "B"], butNot: ["", "ac"])
    check("^http://A$", matches: ["http://a", "HTTP://A\n"], butNot: ["http://a/", "\nhttp://a"])
    check("", matches: ["", "a"])
    check(#"\Aa\z"#, matches: ["A"], butNot: ["a\n"])
    check("(?m)^b$", matches: ["a\nb\nc"], butNot: ["ab"])
    check("a.c", matches: ["abc", "a.c"], butNot: ["a\nc", "ac"])
    check("(?s)a.c", matches: ["a\nc"])
  }

  @Test func `classes, categories and escapes name characters`() {
    check("^[a-c]+$", matches: ["abcABC"], butNot: ["d"])
    check("^[^a-c]$", matches: ["d", "D", "-"], butNot: ["a", "A"])
    check("^[a-z-[aeiou]]$", matches: ["b", "B"], butNot: ["a", "A", "1"])
    check(#"^\d\D\w\W\s\S$"#, matches: ["1-a. x"], butNot: ["11a. x"])
    check(#"^\p{Lu}\p{Nd}\P{L}$"#, matches: ["A1.", "a1."], butNot: ["1A.", "A1a"])
    check(#"^[\p{IsBasicLatin}-[.]]$"#, matches: ["a"], butNot: ["."])
    check(#"^\x41\u0042\103\.\055$"#, matches: ["abc.-"])
    check(#"\bcom\b"#, matches: ["example.com:80"], butNot: ["example.community"])
    check(#"o\Bm"#, matches: ["com"], butNot: ["o m"])
    check(#"^\501$"#, matches: ["A"])
    check(#"^[a\x2D[b]$"#, matches: ["-", "["], butNot: ["x2D"])
    check(#"[é]|ü|x"#, matches: ["x"], butNot: ["e", "u"])
  }

  @Test func `groups, quantifiers and alternatives work together`() {
    check("^(ab|c)+$", matches: ["abcab"], butNot: ["", "abb"])
    check("^a{2,3}$", matches: ["aa", "aaa"], butNot: ["a", "aaaa"])
    check("^(?:a?){3}b$", matches: ["b", "aaab"], butNot: ["aaaab"])
    check("^(a*)*b", matches: ["aaab", "b"], butNot: ["aaa"])
    check("^a*?b+?$", matches: ["aabb", "b"], butNot: ["a"])
    check("^(?>a*)ab", matches: [], butNot: ["aaab"])
    check("^(?>a+?)b", matches: ["ab"], butNot: ["aab"])
    check(#"^(a|b)\1$"#, matches: ["aa", "bB"], butNot: ["ab"])
    check(#"^(?<n>a)(?<1>b)\1\k<n>$"#, matches: ["abba"], butNot: ["abbb"])
    check(#"(?<x>.)\k<x>"#, matches: ["http"], butNot: ["abc"])
    check("^(a)?(?(1)b|c)$", matches: ["ab", "c"], butNot: ["b", "ac"])
    check("^(?(?=a)ab|c)$", matches: ["ab", "c"], butNot: ["b"])
  }

  @Test func `a look ahead or behind takes nothing`() {
    check("^https?://(?!intern)", matches: ["http://extern"], butNot: ["https://intern.test"])
    check("(?<=//)a", matches: ["http://a"], butNot: ["http://ba"])
    check(#"(?<!\.)example"#, matches: ["http://example"], butNot: ["http://a.example"])
    check(#"(?<=\1//(\w))x"#, matches: ["a//ax"], butNot: ["b//ax"])
    check("(?=.*b)a", matches: ["ab"], butNot: ["ba"])
  }

  @Test func `what is not certain is not decided`() throws {
    let patterns = [
      "(?<a>x)(?<b-a>y)", "(?-i)a", "(?(a)b)", "(?:a*)*?b", "a{5000}b", "\u{212A}", "(x+x+)+y",
    ]
    let text = String(repeating: "x", count: 40)
    let deep = String(repeating: "(", count: 150) + "x" + String(repeating: ")", count: 150)
    for pattern in patterns + [deep] {
      #expect(try BypassExpression(pattern).matches(text) == .undecided, "\(pattern)")
    }
    #expect(try BypassExpression("a").matches("ä") == .undecided)
  }

  @Test func `a request is told by scheme, host and unusual port`() throws {
    let table: [(pattern: String, address: String, isBypassed: Bool)] = [
      (#"\.example\.com$"#, "https://login.example.com/path?x=1", true),
      (#"\.example\.com$"#, "https://login.example.com:8443", false),
      (#"example\.com:8443$"#, "https://login.example.com:8443/", true),
      (#"^http://10\."#, "http://10.1.2.3/", true),
      (#"^http://10\."#, "https://10.1.2.3/", false),
      ("path", "https://login.example.com/path", false),
      (":443", "https://login.example.com:443", false),
    ]
    for (pattern, address, isBypassed) in table {
      let uri = try AbsoluteURI(parsing: address)
      let verdict = try BypassExpression(pattern).bypasses(uri)
      #expect(verdict == (isBypassed ? .matches : .doesNotMatch), "\(pattern) on \(address)")
    }
  }

  @Test func `an expression that names no host matches everything`() throws {
    for pattern in ["", ".", ".*", "(.*)", "^", "$", "http", "://", #"\w"#, "^https?://", ".+"] {
      #expect(try BypassExpression(pattern).matchesEverything, "\(pattern)")
    }
    let others = ["https", "a", "com", #"\d"#, "10.*", #"^http://[^/]+\.com"#, "(?-i)."]
    for pattern in others {
      #expect(try !BypassExpression(pattern).matchesEverything, "\(pattern)")
    }
  }

  @Test func `a wildcard pattern becomes a regular expression`() {
    let table: [String: String?] = [
      "*.example.com": #"^https?://[^/]*\.example\.com(:\d+)?$"#,
      "*example*": #"^https?://[^/]*example[^/]*(:\d+)?$"#,
      "10.*": #"^https?://10\.[^/]*(:\d+)?$"#,
      "192.168.*": #"^https?://192\.168\.[^/]*(:\d+)?$"#,
      "http://*.example.com:8080": #"^http://[^/]*\.example\.com:8080$"#,
      "*://*.example.com": #"^https?://[^/]*\.example\.com(:\d+)?$"#,
      "*": #"^https?://[^/]*(:\d+)?$"#,
      "*.example.com/path": nil,
      #".*\.example\.com"#: nil,
      "example.com": nil,
      "a.*": nil,
      "(*": nil,
      "": nil,
    ]
    for (text, expected) in table {
      #expect(BypassExpression.regularExpression(forWildcards: text) == expected, "\(text)")
    }
  }

  @Test func `the regular expression of a wildcard means what Windows means by it`() throws {
    let text = try #require(BypassExpression.regularExpression(forWildcards: "*.example.com"))
    check(
      text, matches: ["http://a.example.com", "https://a.b.example.com:8443"],
      butNot: ["http://example.com", "http://a.example.com.evil.test", "http://aexample.com"])
  }

  @Test func `a bare dot in a host name is found`() throws {
    let table: [String: [Int]] = [
      "login.example.com": [5, 13],
      "^http://a.b$": [9],
      "https?://a.b": [10],
      #"a\.b.c"#: [4],
      #"a\.b"#: [],
      "localhost": [],
      "a.*": [],
      "a.b|c.d": [],
      "a.b/c": [],
    ]
    for (pattern, dots) in table {
      #expect(try BypassExpression(pattern).bareDots == dots, "\(pattern)")
    }
  }
}
