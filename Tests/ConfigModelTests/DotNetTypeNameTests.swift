import ConfigModel
import Testing

@Suite struct DotNetTypeNameTests {
  private static let token = "b77a5c561934e089"
  private static let system4 = "System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=\(token)"

  @Test func `a name is read with its assembly`() throws {
    let name = try #require(TypeName(" A.B+C , Some.Lib, Version=1.2.3.4, culture=NEUTRAL"))
    #expect(name.fullName == "A.B+C ")
    let assembly = try #require(name.assembly)
    #expect(assembly.name == "Some.Lib")
    #expect(assembly.version == [1, 2, 3, 4])
    #expect(assembly.culture == "neutral")
    #expect(assembly.publicKeyToken == nil && !assembly.isComplete)
    #expect(TypeName("A.B")?.assembly == nil)
    #expect(TypeName("A.B")?.simpleName == "B")
    #expect(TypeName("A.B")?.namespace == "A")
    #expect(TypeName("L`1[[A, B]], C")?.fullName == "L`1[[A, B]]")
    #expect(TypeName(#"A\,B, C"#)?.assembly?.name == "C")
  }

  @Test func `a malformed name is none`() {
    let texts = [
      "", " ", ", System", "A, ", "A, B, Version=x", "A, B, Version=1", "A, B, Version=1.2.3.4.5",
      "A, B, Version=1.2.3.65536", "A, B, PublicKeyToken=12", "A, B, Culture", "A, B, Culture=",
      "A, B, Version=1.0, Version=1.0", "A, Version=1.0.0.0", "A, B, PublicKeyToken=000000000",
    ]
    for text in texts {
      #expect(TypeName(text) == nil, "\(text)")
      #expect(TraceClass(typeName: text) == .malformed, "\(text)")
    }
  }

  @Test func `the classes of the framework are found where they are`() {
    let vb = "Microsoft.VisualBasic, Version=8.0.0.0, Culture=neutral, PublicKeyToken="
    let fileLog = "Microsoft.VisualBasic.Logging.FileLogTraceListener"
    let core = "System.Core, Version=4.0.0.0, Culture=neutral, PublicKeyToken=\(Self.token)"
    let schema = "System.Diagnostics.EventSchemaTraceListener"
    let table: KeyValuePairs<String, TraceClass> = [
      "System.Diagnostics.EventLogTraceListener": .listener(.eventLog),
      "System.Diagnostics.EventLogTraceListener, \(Self.system4)": .listener(.eventLog),
      "System.Diagnostics.EventLogTraceListener,\(Self.system4.replacing("4.0", with: "2.0"))":
        .listener(.eventLog),
      "System.Diagnostics.EventTypeFilter": .filter(.eventType),
      "System.Diagnostics.SourceSwitch": .traceSwitch(.source),
      "\(fileLog), \(vb)b03f5f7f11d50a3a, processorArchitecture=MSIL": .listener(.fileLog),
      "\(schema), \(core)": .listener(.eventSchema),
      "System.String": .otherClass,
      "System.String, mscorlib": .otherClass,
      "System.Diagnostics.Process": .otherClass,
      "System.Diagnostics.TraceListener": .otherClass,
    ]
    for (text, expected) in table {
      #expect(TraceClass(typeName: text) == expected, "\(text)")
    }
  }

  @Test func `a class that is missing comes with the nearest one`() {
    let schema = "System.Diagnostics.EventSchemaTraceListener"
    let core = "System.Core, Version=4.0.0.0, Culture=neutral, PublicKeyToken=\(Self.token)"
    let eventLog = "System.Diagnostics.EventLogTraceListener"
    let table: KeyValuePairs<String, String?> = [
      "System.Diagnostics.EventLogTraceListner": eventLog,
      "system.diagnostics.eventlogtracelistener": eventLog,
      "EventLogTraceListener": eventLog,
      "System.Diagnostics.SourceFitlre": "System.Diagnostics.SourceFilter",
      "\(eventLog), \(Self.system4.dropLast(4))0000": eventLog,
      "\(eventLog), \(core)": eventLog,
      schema: "\(schema), \(core)",
      "System.Diagnostics.SeverityFilter": nil,
      "No.Such": nil,
      "System.Diagnostics.Foo, \(Self.system4)": nil,
      "System.Diagnostics.FileLogTraceListener, Microsoft.VisualBasic, Version=8.0.1200.0, "
        + "Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a":
        "Microsoft.VisualBasic.Logging.FileLogTraceListener, Microsoft.VisualBasic, "
        + "Version=10.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a",
    ]
    for (text, nearest) in table {
      #expect(TraceClass(typeName: text) == .missing(nearest: nearest), "\(text)")
    }
  }

  @Test func `a class of another assembly is not judged`() {
    let texts = [
      "My.Listener, My", "System.Diagnostics.TextWriterTraceListener,System",
      "System.Diagnostics.EventLogTraceListener, \(Self.system4.replacing("4.0", with: "5.0"))",
      "System.Diagnostics.ConsoleTraceListener ", "System.Net.Something",
      "My.Listener, My, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null",
    ]
    for text in texts { #expect(TraceClass(typeName: text) == .foreign, "\(text)") }
  }

  @Test func `a class that does not fit its place has the message of .NET`() {
    let table: KeyValuePairs<String, (role: TraceRole, message: String?)> = [
      "System.Diagnostics.ConsoleTraceListener": (.listener, nil),
      "System.Diagnostics.SourceFilter": (.filter, nil),
      "System.Diagnostics.SourceSwitch": (.sourceSwitch, nil),
      "My.Listener, My": (.listener, nil),
      "No.Such": (.filter, "Couldn't find type for class No.Such."),
      "System.String": (
        .listener,
        "The specified type, 'System.String' is not derived from the appropriate base type, "
          + "'System.Diagnostics.TraceListener'."
      ),
      "System.Diagnostics.BooleanSwitch": (
        .sourceSwitch,
        "The specified type, 'System.Diagnostics.BooleanSwitch' is not derived from the "
          + "appropriate base type, 'System.Diagnostics.SourceSwitch'."
      ),
    ]
    for (text, expected) in table {
      let found = TraceClass(typeName: text)
      #expect(found.runtimeMessage(as: expected.role, typeName: text) == expected.message)
      #expect((found.isUsable(as: expected.role) == false) == (expected.message != nil))
    }
    #expect(TraceClass.malformed.isUsable(as: .listener) == false)
    #expect(TraceClass.foreign.isUsable(as: .listener) == nil)
  }

  @Test func `a listener needs its data, takes it, or has no use for it`() {
    let needsIt = "initializeData needs to be valid for this TraceListener."
    let table: [(listener: TraceListenerClass, data: String, message: String?)] = [
      (.eventLog, "", needsIt), (.textWriter, "", needsIt), (.xmlWriter, "", needsIt),
      (.delimitedList, "", needsIt), (.eventLog, "Source", nil),
      (.eventSchema, "", "Couldn't find constructor for class T."), (.console, "", nil),
      (.eventProvider, "", "Couldn't find constructor for class T."), (.console, "False", nil),
      (.console, "yes", "Could not create T."), (.default, "x", "Could not create T."),
      (.default, "", nil), (.fileLog, "", nil), (.fileLog, "x", nil),
    ]
    for (listener, data, message) in table {
      #expect(listener.fault(initializeData: data, typeName: "T") == message, "\(listener) \(data)")
    }
    for filter in TraceFilterClass.allCases {
      #expect(
        filter.fault(initializeData: "", typeName: "T") == "Couldn't find constructor for class T.")
      #expect(filter.fault(initializeData: "x", typeName: "T") == nil)
    }
  }

  @Test func `a listener names the attributes it knows`() {
    #expect(TraceListenerClass.eventLog.attributes.isEmpty)
    #expect(TraceListenerClass.delimitedList.attributes == ["delimiter"])
    let fileLog = TraceListenerClass.fileLog.attributes
    for name in ["append", "Append", "baseFileName", "basefilename", "BaseFilename", "location"] {
      #expect(fileLog.contains(name), "\(name)")
    }
    #expect(!fileLog.contains("APPEND"))
  }
}
