import CfgPatchKit
import FileStore
import SourceText

/// Files for the tests of the library, which has a disk nowhere.
enum Documents {
  static let hostPath = "C/Microsoft.ECMA2Host.Service.exe.config"
  static let agentPath = "C/AADConnectProvisioningAgent.exe.config"

  /// A listener that needs no event source.
  static let listener = #"<add name="c" type="System.Diagnostics.ConsoleTraceListener" />"#
  static let host = """
    <configuration>
      <appSettings><add key="WriteVerboseLog" value="false" /></appSettings>
      <system.diagnostics><sources>
        <source name="ConnectorsLog" switchValue="Verbose"><listeners>\(listener)</listeners></source>
        <source name="ECMA2Host" switchValue="Verbose"><listeners>\(listener)</listeners></source>
      </sources></system.diagnostics>
    </configuration>
    """
  static let verboseHost = host.replacing("false", with: "true")
  static let nothing = "<configuration />"

  /// Returns a store that holds `files`, text by path.
  static func store(_ files: [String: String]) -> InMemoryFileStore {
    InMemoryFileStore(files.mapValues { Array($0.utf8) })
  }
}

extension InMemoryFileStore {
  /// The text of the file at `path`.
  func text(_ path: String) -> String? {
    self[path].map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Outcome {
  /// The text that the file should have.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
