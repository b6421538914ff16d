import Testing

@Suite struct ForbiddenCodeTests {
  @Test func `nothing forbidden stands in sources or tests`() throws {
    let files = try Repository.sources.get() + Repository.tests.get()
    expectNone(ForbiddenCode.everywhere.flatMap { $0.faults(in: files) })
  }

  @Test func `libraries do not print`() throws {
    let files = try Repository.sources.get().filter { $0.module != "cfgpatch" }
    expectNone(ForbiddenCode.printing.flatMap { $0.faults(in: files) })
  }

  @Test func `no comment puts off work, no type has an empty name`() throws {
    let files = try Repository.sources.get()
    expectNone(deferredWork(in: files))
    expectNone(emptyNames(in: files))
  }

  @Test func `forbidden code is found in code alone`() {
    for forbidden in ForbiddenCode.everywhere + ForbiddenCode.printing {
      let text = "let a = b\n\(forbidden.text)\n// \(forbidden.text)\nlet c = \"\(forbidden.text)\""
      let faults = forbidden.faults(in: [SwiftFile(path: "A.swift", text: text)])
      #expect(faults == ["A.swift:2: '\(forbidden.text)' \(forbidden.reason)"])
    }
  }

  @Test func `a longer word is another one`() {
    let file = SwiftFile(path: "A.swift", text: "Fingerprint(1)\nunsafe print(1)\nself.print(1)")
    #expect(file.places(ofCode: "print(") == ["A.swift:2", "A.swift:3"])
  }

  @Test func `work put off is found in comments alone`() {
    let text = "let a = \"TODO\"\n/// TODO: more\nlet todo = 1 /* FIXME */\n// TODOs are no more"
    #expect(
      deferredWork(in: [SwiftFile(path: "A.swift", text: text)]) == [
        "A.swift:2 puts off work", "A.swift:3 puts off work",
      ])
  }

  @Test func `an empty word in the name of a type is found`() {
    let text = """
      struct FileManager {}
      final class XMLHandler {}
      enum Database {}
      struct InitializeDataUse {}
      typealias Info = Int
      // struct Helper
      protocol Informed {}
      """
    #expect(
      emptyNames(in: [SwiftFile(path: "A.swift", text: text)]) == [
        "A.swift declares FileManager", "A.swift declares XMLHandler", "A.swift declares Info",
      ])
  }
}
