/// Types of `System.dll` and `mscorlib` that are no trace listener, filter or switch.
///
/// The list is whole for the namespace `System.Diagnostics`, so that a name in that namespace which
/// is not known is known to be missing.
enum SystemTypes {
  /// Returns whether `fullName` is in the list.
  static func contains(_ fullName: String) -> Bool {
    let prefix = "System.Diagnostics."
    guard fullName.hasPrefix(prefix) else { return others.contains(fullName) }
    return diagnostics.contains(String(fullName.dropFirst(prefix.count)))
  }

  private static let others: Set<String> = [
    "System.Boolean", "System.Console", "System.DateTime", "System.Exception", "System.Guid",
    "System.Int32", "System.Object", "System.String", "System.Uri", "System.Version",
  ]

  private static let diagnostics: Set<String> = [
    "ConditionalAttribute", "CorrelationManager", "CounterCreationData",
    "CounterCreationDataCollection", "CounterSample", "CounterSampleCalculator",
    "DataReceivedEventArgs", "DataReceivedEventHandler", "Debug", "DebuggableAttribute", "Debugger",
    "DebuggerBrowsableAttribute", "DebuggerBrowsableState", "DebuggerDisplayAttribute",
    "DebuggerHiddenAttribute", "DebuggerNonUserCodeAttribute", "DebuggerStepThroughAttribute",
    "DebuggerStepperBoundaryAttribute", "DebuggerTypeProxyAttribute",
    "DebuggerVisualizerAttribute", "DiagnosticsConfigurationHandler", "EntryWrittenEventArgs",
    "EntryWrittenEventHandler", "EventInstance", "EventLog", "EventLogEntry",
    "EventLogEntryCollection", "EventLogEntryType", "EventLogPermission",
    "EventLogPermissionAccess", "EventLogPermissionAttribute", "EventLogPermissionEntry",
    "EventLogPermissionEntryCollection", "EventSourceCreationData", "FileVersionInfo",
    "ICollectData", "InstanceData", "InstanceDataCollection", "InstanceDataCollectionCollection",
    "MonitoringDescriptionAttribute", "OverflowAction", "PerformanceCounter",
    "PerformanceCounterCategory", "PerformanceCounterCategoryType",
    "PerformanceCounterInstanceLifetime", "PerformanceCounterManager",
    "PerformanceCounterPermission", "PerformanceCounterPermissionAccess",
    "PerformanceCounterPermissionAttribute", "PerformanceCounterPermissionEntry",
    "PerformanceCounterPermissionEntryCollection", "PerformanceCounterType", "Process",
    "ProcessModule", "ProcessModuleCollection", "ProcessPriorityClass", "ProcessStartInfo",
    "ProcessThread", "ProcessThreadCollection", "ProcessWindowStyle", "SourceLevels", "StackFrame",
    "StackFrameExtensions", "StackTrace", "Stopwatch", "Switch", "SwitchAttribute",
    "SwitchLevelAttribute", "SystemDiagnosticsSection", "ThreadPriorityLevel", "ThreadState",
    "ThreadWaitReason", "Trace", "TraceEventCache", "TraceEventType", "TraceFilter", "TraceLevel",
    "TraceListener", "TraceListenerCollection", "TraceOptions", "TraceSource",
  ]
}
