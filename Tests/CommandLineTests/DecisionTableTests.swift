import CfgPatchKit
import FileStore
import Testing

@testable import cfgpatch

/// Decisions of the command that depend on more than a test of the binary can bring about.
@Suite struct DecisionTableTests {
  @Test(
    arguments: [
      (.auto, true, [:], true), (.auto, false, [:], false), (.auto, true, ["TERM": "dumb"], false),
      (.auto, true, ["TERM": "xterm"], true), (.auto, true, ["NO_COLOR": "1"], false),
      (.auto, true, ["NO_COLOR": ""], true), (.always, false, ["TERM": "dumb"], true),
      (.auto, false, ["TERM": "dumb", "CLICOLOR_FORCE": "1"], true),
      (.never, true, ["CLICOLOR_FORCE": "1"], false),
    ] as [(ColorChoice, Bool, [String: String], Bool)])
  func `a terminal gets colour, unless it is dumb or somebody does not want it`(
    choice: ColorChoice, isTerminal: Bool, variables: [String: String], isColored: Bool
  ) {
    #expect(choice.isColored(onTerminal: isTerminal) { variables[$0] } == isColored)
  }

  @Test(
    arguments: [
      (.notFound, 66), (.linkLoop, 74), (.notRegular(.folder), 74), (.tooLarge(limit: 1), 74),
      (.notReadable, 77), (.notWritable, 77), (.readOnlyFile, 77), (.readOnlyFolder, 77),
      (.readOnlyFileSystem, 77), (.immutable, 77), (.hardLinked(count: 2), 77),
      (.cannotKeep("owner"), 77), (.mountPoint, 74), (.changedMeanwhile, 75), (.locked, 75),
      (.backupFailed(path: "b"), 73), (.diskFull, 74), (.inputOutput, 74), (.notFlushed, 74),
      (.torn(backup: "b"), 74), (.notFolder(.regular), 66), (.notUTF8, 66),
    ] as [(FileStoreError.Reason, Int32)])
  func `every failure of the store has its number`(reason: FileStoreError.Reason, status: Int32) {
    #expect(cfgpatch.ExitStatus(Failure.store(FileStoreError("f", reason))).rawValue == status)
  }

  @Test func `failures outrank findings, findings what would change`() {
    let order: [cfgpatch.ExitStatus] = [
      .success, .wouldChange, .findings, .usage, .content, .noInput, .software, .cannotCreate,
      .inputOutput, .tryAgain, .noPermission, .configuration,
    ]
    #expect(order.shuffled().sorted() == order)
  }
}
