/// The trace listeners of .NET Framework.
package enum TraceListenerClass: String, Hashable, Sendable, CaseIterable {
  /// Hands messages to a debugger; every source starts out with one.
  case `default` = "System.Diagnostics.DefaultTraceListener"
  /// Writes to the console; `initializeData` `true` means standard error.
  case console = "System.Diagnostics.ConsoleTraceListener"
  /// Writes lines to a file.
  case textWriter = "System.Diagnostics.TextWriterTraceListener"
  /// Writes fields with a delimiter between them to a file.
  case delimitedList = "System.Diagnostics.DelimitedListTraceListener"
  /// Writes XML to a file.
  case xmlWriter = "System.Diagnostics.XmlWriterTraceListener"
  /// Writes to an event log; `initializeData` is the name of an event source.
  case eventLog = "System.Diagnostics.EventLogTraceListener"
  /// Writes XML in the schema of Windows events to files that can roll over.
  case eventSchema = "System.Diagnostics.EventSchemaTraceListener"
  /// Writes to event tracing for Windows; `initializeData` is the id of a provider.
  case eventProvider = "System.Diagnostics.Eventing.EventProviderTraceListener"
  /// Writes to files that roll over, from the time of Visual Basic 2005.
  case fileLog = "Microsoft.VisualBasic.Logging.FileLogTraceListener"
  /// Hands messages to the tracing of the web server.
  case iis = "System.Web.IisTraceListener"
  /// Shows messages on the page of a web application.
  case webPage = "System.Web.WebPageTraceListener"

  /// The full name of the class.
  package var fullName: String { rawValue }

  /// The assembly the class is in.
  package var assembly: FrameworkAssembly {
    switch self {
    case .eventSchema, .eventProvider: .systemCore
    case .fileLog: .microsoftVisualBasic
    case .iis, .webPage: .systemWeb
    default: .system
    }
  }

  /// What a listener does with `initializeData`.
  package enum Initialization: Hashable, Sendable {
    /// The name of an event source, a file or a provider; nothing works without it.
    case isNeeded
    /// `true` or `false`, or nothing.
    case isBoolean
    /// A name, or nothing.
    case mayBeGiven
    /// There is no constructor that would take any.
    case mustBeEmpty
  }

  /// What the class does with `initializeData`.
  package var initializeData: Initialization {
    switch self {
    case .textWriter, .delimitedList, .xmlWriter, .eventLog, .eventSchema, .eventProvider: .isNeeded
    case .console: .isBoolean
    case .fileLog: .mayBeGiven
    case .default, .iis, .webPage: .mustBeEmpty
    }
  }

  /// A Boolean value indicating whether `initializeData` is the path of a file.
  package var writesFile: Bool {
    switch self {
    case .textWriter, .delimitedList, .xmlWriter, .eventSchema: true
    default: false
    }
  }

  /// Attributes beyond those of every listener, in the exact spelling that passes.
  package var attributes: Set<String> {
    switch self {
    case .delimitedList, .eventProvider: ["delimiter"]
    case .eventSchema:
      ["bufferSize", "logRetentionOption", "maximumFileSize", "maximumNumberOfFiles"]
    case .fileLog: Set(Self.fileLogAttributes.flatMap(Self.spellings))
    default: []
    }
  }

  private static let fileLogAttributes = [
    "Append", "AutoFlush", "BaseFilename", "BaseFileName", "CustomLocation", "Delimiter",
    "DiskSpaceExhaustedBehavior", "Encoding", "IncludeHostName", "Location",
    "LogFileCreationSchedule", "MaxFileSize", "ReserveDiskSpace",
  ]

  private static func spellings(of name: String) -> [String] {
    [name, name.prefix(1).lowercased() + name.dropFirst(), name.lowercased()]
  }

  /// What .NET says when it creates the listener, word for word, or `nil` if it creates it.
  ///
  /// `typeName` is the class as it is written in the file, which .NET repeats.
  package func fault(initializeData data: String, typeName: String) -> String? {
    switch initializeData {
    case .isNeeded where data.isEmpty:
      assembly == .system
        ? "initializeData needs to be valid for this TraceListener."
        : "Couldn't find constructor for class \(typeName)."
    case .isBoolean where !data.isEmpty && (try? BooleanConverter.value(of: data)) == nil,
      .mustBeEmpty where !data.isEmpty:
      "Could not create \(typeName)."
    default: nil
    }
  }
}
