import Testing

@testable import FileStore

struct NameTests {
  @Test func `a moment is spelled in UTC`() {
    let moments = [
      0: "19700101-000000", 951_782_399: "20000228-235959", 951_782_400: "20000229-000000",
      1_000_000_000: "20010909-014640", 1_709_164_800: "20240229-000000",
      1_798_761_599: "20261231-235959", 4_107_542_399: "21000228-235959",
      4_107_542_400: "21000301-000000", 253_402_300_799: "99991231-235959",
    ]
    for (seconds, text) in moments { #expect(UTCTime.spelled(seconds) == text) }
  }

  @Test func `every day of eight centuries follows the day before`() {
    var month = 1
    var year = 1970
    var day = 0
    for number in 0..<292_194 {
      day += 1
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      let date = year * 10_000 + month * 100 + day
      guard UTCTime.spelled(number * 86_400) == "\(date)-000000" else {
        Issue.record("day \(number) is not \(date)")
        return
      }
    }
  }

  @Test func `a temporary name is known again, for its file alone`() {
    for name in ["App.exe.config", "a", "ü.config", String(repeating: "n", count: 255)] {
      let temporary = TemporaryName.new(for: name, process: 4_194_304)
      #expect(TemporaryName.matches(temporary, for: name))
      #expect(!TemporaryName.matches(temporary, for: "other"))
      #expect(!TemporaryName.matches(name, for: name))
      #expect(temporary.utf8.count <= 255)
      #expect(TemporaryName.new(for: name, process: 4_194_304) != temporary)
    }
    for name in [
      ".a.cfgpatch-1-0123456789abcde.tmp", ".a.cfgpatch-1-0123456789abcdeF.tmp",
      ".a.cfgpatch--0123456789abcdef.tmp", ".a.cfgpatch-x-0123456789abcdef.tmp",
      ".a.cfgpatch-1-0123456789abcdef", ".a.cfgpatch-0123456789abcdef.tmp", ".a.cfgpatch-.tmp",
      ".a.cfgpatch-1-0123456789abcdef-1.tmp", "a.cfgpatch-1-0123456789abcdef.tmp",
    ] {
      #expect(!TemporaryName.matches(name, for: "a"), "\(name)")
    }
    #expect(TemporaryName.matches(".a.cfgpatch-1-0123456789abcdef.tmp", for: "a"))
  }

  @Test func `a backup is known again, for its file alone`() {
    let first = BackupName(of: "a.config", at: 0)
    for name in [first, first.next, first.next.next] {
      #expect(BackupName(name.spelled, of: "a.config") == name)
      #expect(BackupName(name.spelled, of: "a") == nil)
    }
    let taken = [first.next.spelled, first.next.next.spelled, "a.config", "a.config.bak"]
    #expect(BackupName(of: "a.config", at: 0, beside: taken) == first.next.next.next)
    #expect(BackupName(of: "a.config", at: 1, beside: taken) == BackupName(of: "a.config", at: 1))
    #expect(first.surplus(in: taken + [first.spelled], limit: 2) == [first.next])
    #expect(first < first.next)
    #expect(first.next < BackupName(of: "a.config", at: 1))
    for name in [
      "a.config.bak", "a.config.19700101-000000", "a.config.19700101-000000-1.bak",
      "a.config.19700101-000000-02.bak", "a.config.19700101-000000-2-3.bak",
      "a.config.1970010-1000000.bak", "a.config.19700101-00000x.bak", "a.config.19700101--.bak",
    ] {
      #expect(BackupName(name, of: "a.config") == nil, "\(name)")
    }
  }

  @Test func `a path ends where its last name begins`() {
    for (path, folder, name) in [("/a/b/c", "/a/b", "c"), ("/a", "/", "a"), ("/", "/", "")] {
      let place = FilePlace(absolute: path)
      #expect(place.folder == folder)
      #expect(place.name == name)
      if !name.isEmpty { #expect(FilePlace.path(of: name, in: folder) == path) }
    }
  }
}
