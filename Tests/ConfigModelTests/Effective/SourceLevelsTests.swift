import ConfigModel
import SourceDiagnostics
import Testing

@Suite struct SourceLevelsTests {
  /// What a text means when it is read with case and without.
  struct Reading: CustomTestStringConvertible {
    let text: String
    let ordinal: Int32?
    let ignoringCase: Int32?

    init(_ text: String, _ ordinal: Int32?, _ ignoringCase: Int32?) {
      self.text = text
      self.ordinal = ordinal
      self.ignoringCase = ignoringCase
    }

    var testDescription: String { text.debugDescription }
  }

  static let readings: [Reading] = [
    Reading("Off", 0, 0), Reading("Critical", 1, 1), Reading("Error", 3, 3),
    Reading("Warning", 7, 7), Reading("Information", 15, 15), Reading("Verbose", 31, 31),
    Reading("ActivityTracing", 0xFF00, 0xFF00), Reading("All", -1, -1),
    // Case
    Reading("verbose", nil, 31), Reading("VERBOSE", nil, 31), Reading("off", nil, 0),
    Reading("activitytracing", nil, 0xFF00),
    // Lists
    Reading("Information, ActivityTracing", 0xFF0F, 0xFF0F),
    Reading("Information,ActivityTracing", 0xFF0F, 0xFF0F),
    Reading(" Error ,\tWarning\n", 7, 7), Reading("Off,Off", 0, 0),
    Reading("Error,warning", nil, 7), Reading("Verbose,", nil, nil), Reading(",Verbose", nil, nil),
    Reading("Error,,Warning", nil, nil), Reading("Error Warning", nil, nil),
    Reading("Error;Warning", nil, nil), Reading("Error|Warning", nil, nil),
    // Numbers
    Reading("0", 0, 0), Reading("31", 31, 31), Reading(" 31 ", 31, 31), Reading("+31", 31, 31),
    Reading("-1", -1, -1), Reading("99", 99, 99), Reading("007", 7, 7),
    Reading("2147483647", .max, .max), Reading("-2147483648", .min, .min),
    Reading("2147483648", nil, nil), Reading("4294967295", nil, nil), Reading("0x1F", nil, nil),
    Reading("31.0", nil, nil), Reading("3 1", nil, nil), Reading("-", nil, nil),
    Reading("1,2", nil, nil), Reading("Error,4", nil, nil),
    // Neither
    Reading("", nil, nil), Reading("   ", nil, nil), Reading("Info", nil, nil),
    Reading("Warnings", nil, nil), Reading("Debug", nil, nil),
  ]

  @Test(arguments: readings)
  func `a level is read as Enum.Parse reads it`(reading: Reading) {
    let ordinal = SourceLevels(parsing: reading.text, ignoringCase: false)
    let folded = SourceLevels(parsing: reading.text, ignoringCase: true)
    #expect(ordinal?.rawValue == reading.ordinal)
    #expect(folded?.rawValue == reading.ignoringCase)
  }

  @Test(arguments: [
    ("verbose ", "Requested value 'verbose' was not found."),
    ("3.0", "Requested value '3.0' was not found."),
    ("+", "Requested value '+' was not found."),
    (" ", "Must specify valid information for parsing in the string."),
    ("-99999999999", "Value was either too large or too small for an Int32."),
  ])
  func `a level that cannot be read is refused in the words of .NET`(text: String, says: String) {
    let document = diagnostics("<sources><source name='S' switchValue='\(text)'/></sources>")
    #expect(document.useFailures(ofSource: "S").map(\.diagnostic.runtimeMessage) == [says])
  }

  static let spellings: [(Int32, String)] = [
    (0, "Off"), (1, "Critical"), (3, "Error"), (7, "Warning"), (15, "Information"),
    (31, "Verbose"), (0xFF00, "ActivityTracing"), (-1, "All"),
    (0xFF1F, "Verbose, ActivityTracing"), (0xFF01, "Critical, ActivityTracing"),
    (99, "99"), (2, "2"), (0x0100, "256"), (0xFF02, "65282"), (-2, "-2"),
  ]

  @Test(arguments: spellings)
  func `levels are spelled as .NET spells them`(bits: Int32, spelling: String) {
    #expect(SourceLevels(rawValue: bits).spelling == spelling)
  }

  @Test func `every spelling is read back as the same levels`() {
    for severity in Int32(0)...31 {
      for activity in [Int32(0), 0x20, 0x0100, 0xFF00, 0x7FFF_FF00, .min] {
        let levels = SourceLevels(rawValue: severity | activity)
        #expect(SourceLevels(parsing: levels.spelling, ignoringCase: false) == levels)
      }
    }
  }

  @Test func `each level includes those that are quieter`() {
    let names = ["Off", "Critical", "Error", "Warning", "Information", "Verbose", "All"]
    let levels = names.compactMap { SourceLevels(parsing: $0, ignoringCase: false) }
    #expect(levels.count == names.count)
    for (quiet, loud) in zip(levels, levels.dropFirst()) {
      #expect(loud.isStrictSuperset(of: quiet))
    }
    #expect(!SourceLevels.verbose.isSuperset(of: .activityTracing))
  }
}
