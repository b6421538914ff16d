import ConfigModel
import Testing

@Suite struct DotNetConverterTests {
  /// Checks what a converter makes of texts; `nil` means that it refuses with `message`.
  private func check<Value: Equatable>(
    _ table: KeyValuePairs<String, Value?>, message: (String) -> String,
    _ convert: (String) throws(ConversionFault) -> Value
  ) {
    for (text, expected) in table {
      do throws(ConversionFault) {
        let value = try convert(text)
        #expect(value == expected, "'\(text)'")
      } catch {
        #expect(expected == nil, "'\(text)'")
        #expect(error.message == message(text))
      }
    }
  }

  @Test func `a Boolean is true or false in any case`() {
    check(
      [
        "true": true, "True": true, "FALSE": false, " true\t": true, "\u{A0}false": false,
        "": nil, "1": nil, "yes": nil, "on": nil, "tru": nil, "true false": nil,
      ],
      message: { "\($0) is not a valid value for Boolean." }, BooleanConverter.value)
  }

  @Test func `an integer is decimal, or hexadecimal with a prefix`() {
    check(
      [
        "4": 4, " -4 ": -4, "+4": 4, "007": 7, "2147483647": .max, "-2147483648": .min,
        "#1F": 31, "0x1F": 31, "0X1f": 31, "&h1F": 31, "&HFFFFFFFF": -1, "0x0x1": 1, "0x+1": 1,
        "": nil, "2147483648": nil, "1.0": nil, "4px": nil, "0x": nil, "0x-1": nil, "0x++1": nil,
        "0x123456789": nil, "1,000": nil, "- 4": nil,
      ],
      message: { "\($0) is not a valid value for Int32." }, Int32Converter.value)
  }

  @Test func `a value of a proxy is a name in any case or a number`() {
    check(
      [
        "True": 1, "TRUE": 1, "false": 0, "unspecified": -1, " true ": 1, "1": 1, "-1": -1,
        "5": 5, "true, false": 1, "False,1": 1, "+1": 1,
        "": nil, "yes": nil, "true,": nil, "1.5": nil, "2147483648": nil,
      ],
      message: { "\($0) is not a valid value for UseSystemDefaultValues." },
      EnumConverter.useSystemDefault.value)
    #expect(EnumConverter.bypassOnLocal.name == "BypassOnLocalValues")
    #expect(EnumConverter.autoDetect.name == "AutoDetectValues")
  }

  @Test func `options of a trace are names in their exact case`() {
    let message =
      "The enumeration value must be one of the following: None, LogicalOperationStack, DateTime, "
      + "Timestamp, ProcessId, ThreadId, Callstack."
    check(
      [
        "None": ["None"], "DateTime,Callstack": ["DateTime", "Callstack"],
        "DateTime ,\n Timestamp": ["DateTime", "Timestamp"],
        "": nil, "datetime": nil, "Call stack": nil, "2": nil, " None": nil, "None ": nil,
        "None,": nil, "DateTime Callstack": nil, "DateTime,2": nil, "+1": nil,
      ],
      message: { _ in message }, GenericEnumConverter.traceOptions.values)
  }

  @Test func `a version is four numbers, and a range two versions`() throws {
    let old = try #require(AssemblyVersion("4.1.3.0"))
    let new = try #require(AssemblyVersion("4.1.10.0"))
    #expect(old < new && old.description == "4.1.3.0")
    for text in ["", "1", "1.2.3", "1.2.3.4.5", "1.2.3.65536", "1.2.3.-4", "1.2.3.+4", "1..3.4"] {
      #expect(AssemblyVersion(text) == nil, "\(text)")
    }
    let range = try #require(AssemblyVersionRange("0.0.0.0-4.1.4.0"))
    #expect(range.contains(old) && !range.contains(new))
    #expect(range.description == "0.0.0.0-4.1.4.0")
    #expect(AssemblyVersionRange("4.1.3.0")?.description == "4.1.3.0")
    for text in ["2.0.0.0-1.0.0.0", "1.0.0.0-", "-1.0.0.0", "1.0.0.0-2.0.0.0-3.0.0.0", "*"] {
      #expect(AssemblyVersionRange(text) == nil, "\(text)")
    }
  }
}
