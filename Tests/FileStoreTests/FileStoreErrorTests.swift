import FileStore
import Testing

struct FileStoreErrorTests {
  private static let reasons: [FileStoreError.Reason] = [
    .notFound, .linkLoop, .notRegular(.folder), .notRegular(.unknown), .notFolder(.regular),
    .notUTF8, .tooLarge(limit: 9), .notReadable, .notWritable, .readOnlyFile, .readOnlyFolder,
    .readOnlyFileSystem, .immutable,
    .hardLinked(count: 2), .cannotKeep("owner"), .mountPoint, .changedMeanwhile, .locked,
    .backupFailed(path: "b"), .diskFull, .inputOutput, .notFlushed, .torn(backup: "b"),
  ]

  @Test func `every reason has its own sentence, in the form of a diagnostic`() {
    for reason in Self.reasons {
      let error = FileStoreError("App.exe.config", reason)
      #expect(error.message.contains("'App.exe.config'"))
      #expect(error.message.first != "E")
      #expect(error.message.last != ".")
      #expect(error.advice.first?.isLowercase == true)
      #expect(error.advice.last != ".")
      #expect("\(error)" == error.message)
    }
    #expect(Set(Self.reasons.map { FileStoreError("a", $0).message }).count == Self.reasons.count)
  }

  @Test func `a system call that failed is named, with what the system says`() {
    let error = FileStoreError("a", .inputOutput, SystemFailure("fsync", 5))
    #expect(error.message == "the system cannot read or write 'a' (fsync: Input/output error)")
  }
}
