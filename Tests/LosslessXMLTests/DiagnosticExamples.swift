extension DiagnosticTests {
  /// A document for each fault, by its code; `⟦⟧` marks the place.
  static let examples: [(code: String, marked: String)] =
    encodings + prolog + references + tags + structure + namespaces + entities

  private static let encodings = [
    (code: "CFG1002", marked: "<?xml version='1.0' encoding='⟦utf-99⟧'?><a/>"),
    ("CFG1002", "<?xml version='1.0' encoding='⟦utf8⟧'?><a/>"),
    ("CFG1002", "\u{FEFF}<?xml version='1.0' encoding='⟦shift_jis⟧'?><a/>"),
    ("CFG1003", "<?xml version='1.0' encoding=\"⟦UTF-16⟧\"?><a/>"),
    ("CFG1003", "\u{FEFF}<?xml version='1.0' encoding='⟦windows-1252⟧'?><a/>"),
    ("CFG1004", "<a>⟦\u{1}⟧</a>"),
    ("CFG1004", "<a k='⟦\u{FFFF}⟧'/>"),
    ("CFG1004", "<a/>⟦\u{0}⟧\u{0}"),
    ("CFG1004", "<a/>⟦\u{FFFE}⟧"),
  ]

  private static let prolog = [
    (code: "CFG1005", marked: "\n⟦<?xml version='1.0'?>⟧<a/>"),
    ("CFG1005", "<?xml version='1.0'?><a>⟦<?xml version='1.0'?>⟧</a>"),
    ("CFG1006", "<?xml⟦?⟧><a/>"),
    ("CFG1006", "<?xml version=⟦1⟧.0?><a/>"),
    ("CFG1006", "<?xml version='⟦2⟧.0'?><a/>"),
    ("CFG1006", "<?xml version='1.0' standalone='⟦t⟧rue'?><a/>"),
    ("CFG1006", "<?xml version='1.0' ⟦s⟧tandalon='yes'?><a/>"),
    ("CFG1006", "<?xml version='1.0' standalone='yes' ⟦e⟧ncoding='utf-8'?><a/>"),
    ("CFG1006", "<?xml version='1.0' encoding='⟦ ⟧utf-8'?><a/>"),
    ("CFG1007", "<a/>⟦<!DOCTYPE a>⟧"),
    ("CFG1007", "<!DOCTYPE a>⟦<!DOCTYPE a>⟧<a/>"),
    ("CFG1008", "<!DOCTYPE⟦>⟧<a/>"),
    ("CFG1009", "<a><!-- one ⟦--⟧ two --></a>"),
    ("CFG1009", "<a/><!-- ⟦--⟧->"),
    ("CFG1010", "<a>⟦<!--⟧ </a>"),
    ("CFG1010", "⟦<?⟧xml version='1.0'>\n<a/>"),
    ("CFG1010", "<a>⟦<![CDATA[⟧ </a>"),
    ("CFG1010", "⟦<!DOCTYPE⟧ a ["),
    ("CFG1011", "<a>⟦<?XML⟧ ?></a>"),
    ("CFG1011", "<a>⟦<?⟧ p?></a>"),
    ("CFG1011", "<a>⟦<?p+⟧?></a>"),
    ("CFG1011", "<a>⟦<?p:\u{C81}⟧?></a>"),
  ]

  private static let references = [
    (code: "CFG1012", marked: "<a> 1 ⟦<⟧ 2 </a>"),
    ("CFG1012", "<a>⟦<⟧!ELEMENT a ANY></a>"),
    ("CFG1013", "<a k='x?y=1⟦&⟧z=2'/>"),
    ("CFG1013", "<a>R ⟦&⟧ D</a>"),
    ("CFG1013", "<a>⟦&⟧#65</a>"),
    ("CFG1014", "<a>⟦&#xG;⟧</a>"),
    ("CFG1014", "<a>⟦&1;⟧</a>"),
    ("CFG1015", "<a>⟦&nbsp;⟧</a>"),
    ("CFG1015", "<a k='&amp;⟦&copy;⟧'/>"),
    ("CFG1016", "<a> ⟦]]>⟧ </a>"),
    ("CFG1017", "<a k='⟦<⟧'/>"),
    ("CFG1039", "<a k='⟦&#0;⟧'/>"),
    ("CFG1039", "<a>⟦&#xD800;⟧</a>"),
  ]

  private static let tags = [
    (code: "CFG1010", marked: "<a>⟦<⟧b k='1'\n<c/></a>"),
    ("CFG1010", "<a>⟦<⟧b"),
    ("CFG1010", "<a><b k=⟦'⟧1/></a>"),
    ("CFG1018", "<a⟦!b⟧/>"),
    ("CFG1018", "<a ⟦-k⟧='1'/>"),
    ("CFG1018", "<a></⟦ ⟧a>"),
    ("CFG1019", "<a k='1'⟦=⟧'2'/>"),
    ("CFG1019", "<a ⟦\"⟧v\"/>"),
    ("CFG1019", "<a></a ⟦k⟧='1'>"),
    ("CFG1020", "<a k='1'⟦l⟧='2'/>"),
    ("CFG1021", "<a ⟦k⟧/>"),
    ("CFG1022", "<a k=⟦1⟧/>"),
    ("CFG1022", "<a k=⟦>⟧</a>"),
    ("CFG1022", "<a k=⟦é⟧/>"),
    ("CFG1023", "<a k='1' l='' ⟦k⟧='2'/>"),
    ("CFG1023", "<a b='' c='' d='' e='' f='' g='' h='' i='' j='' ⟦b⟧=''/>"),
    ("CFG1040", "<a k=⟦“⟧v” l='1'/>"),
    ("CFG1040", "<a><b k=⟦’⟧v’/></a>"),
    ("CFG1040", "<a><b k=\"v⟦”⟧ l=\"w\"/></a>"),
    ("CFG1040", "<a><b k=\"v⟦”⟧/>\n<b k=\"v\"/></a>"),
    ("CFG1020", "<a k=\"the “best”\"⟦l⟧=''/>"),
  ]

  private static let structure = [
    (code: "CFG1024", marked: "<a><b>⟦</a>⟧"),
    ("CFG1024", "<a><b>⟦</c>⟧</b></a>"),
    ("CFG1025", "<a/>⟦</a >⟧"),
    ("CFG1026", "<a><b></b>⟦⟧"),
    ("CFG1027", "⟦x⟧<a/>"),
    ("CFG1027", "<a/>\n⟦x\n⟧"),
    ("CFG1027", "<a/>⟦<![CDATA[]]>⟧"),
    ("CFG1028", "<a/>⟦<b⟧ k=''/>"),
    ("CFG1029", "⟦⟧"),
    ("CFG1029", "\u{FEFF}<!-- -->⟦⟧"),
  ]

  private static let namespaces = [
    (code: "CFG1023", marked: "<a xmlns:b='u' xmlns:c='u' b:k='' ⟦c:k⟧=''/>"),
    ("CFG1023", "<a xmlns:b='u' xmlns:c='&#117;' b:k='' ⟦c:k⟧=''/>"),
    ("CFG1030", "<⟦a:b:c⟧/>"),
    ("CFG1030", "<a ⟦:k⟧=''/>"),
    ("CFG1030", "<a ⟦k:⟧=''/>"),
    ("CFG1030", "<a xmlns:b='u' ⟦b:1⟧=''/>"),
    ("CFG1031", "<⟦b⟧:a/>"),
    ("CFG1031", "<a><b xmlns:c='u'/><b ⟦c⟧:k=''/></a>"),
    ("CFG1032", "<a ⟦xmlns:xml⟧='u'/>"),
    ("CFG1032", "<a ⟦xmlns:b⟧='http://www.w3.org/XML/1998/namespace'/>"),
    ("CFG1032", "<a ⟦xmlns⟧='http://www.w3.org/2000/xmlns/'/>"),
    ("CFG1032", "<⟦xmlns:a⟧/>"),
    ("CFG1033", "<a ⟦xmlns:b⟧=''/>"),
  ]

  private static let entities = [
    (code: "CFG1034", marked: "<!DOCTYPE a [<!ENTITY e '<b>'>]><a>⟦&e;⟧</a>"),
    ("CFG1034", "<!DOCTYPE a [<!ENTITY % e '<!ELEMENT a'> ⟦%e;⟧]><a/>"),
    ("CFG1035", "<!DOCTYPE a [<!ENTITY e '&f;'><!ENTITY f '&e;'>]><a>⟦&e;⟧</a>"),
    ("CFG1036", "<!DOCTYPE a [<!ENTITY e SYSTEM 'f'>]><a k='⟦&e;⟧'/>"),
    ("CFG1036", "<!DOCTYPE a [<!ENTITY e SYSTEM 'f' NDATA n>]><a>⟦&e;⟧</a>"),
    ("CFG1037", "<!DOCTYPE a [<!ENTITY e '<b/>'>]><a k='⟦&e;⟧'/>"),
    ("CFG1038", "<!DOCTYPE a [" + bomb + "]><a>⟦&e7;⟧</a>"),
  ]

  /// Eight entities, each of which stands for ten of the one before.
  private static let bomb = (0...7).map { level in
    "<!ENTITY e\(level) '" + String(repeating: level == 0 ? "x" : "&e\(level - 1);", count: 10)
      + "'>"
  }.joined()
}
