import ConfigModel
import LosslessXML
import SourceText
import TestSupport
import Testing

/// Compares what is said of small values with what .NET Framework's own code said when it was run.
@Suite struct DotNetOracleTests {
  private struct Case {
    let name: String
    /// What .NET Framework said.
    let verdict: String
    /// What this module says of the values in the file.
    let messages: [String]
  }

  /// The files that .NET was given, or `nil` where they are not present.
  private func cases(
    messages: (ElementSyntax) -> [String]
  ) throws -> [Case]? {
    guard let data = TestData.folder else {
      print("left out: what .NET Framework said is not here")
      return nil
    }
    return try table(ofFile: data + "/oracle/verdicts.tsv").map { row in
      let name = row["case"] ?? ""
      let text = SourceText(try bytes(ofFile: data + "/oracle/cases/" + name))
      let document = DocumentSyntax(parsing: text)
      return Case(
        name: name, verdict: row["netfx_verdict"] ?? "",
        messages: document.elements.flatMap(messages))
    }
  }

  /// Checks that a file which loads has no message, and that one of `phrases` in a verdict has its
  /// own.
  private func check(_ cases: [Case], phrases: [String]) {
    var compared = 0
    for item in cases where item.verdict == "loads" {
      #expect(item.messages == [], "\(item.name)")
      compared += 1
    }
    for item in cases where phrases.contains(where: item.verdict.contains) {
      #expect(item.messages.contains { item.verdict.contains($0) }, "\(item.name) \(item.verdict)")
      compared += 1
    }
    #expect(compared > 50)
  }

  @Test func `values convert as .NET Framework converts them`() throws {
    guard let cases = try cases(messages: conversionMessages) else { return }
    check(cases, phrases: ["cannot be parsed. The error is"])
  }

  private func conversionMessages(_ element: ElementSyntax) -> [String] {
    element.attributes.compactMap { message(element.name, $0.name, $0.value) }
  }

  private func message(_ element: String, _ attribute: String, _ value: String) -> String? {
    do {
      switch (element, attribute) {
      case ("defaultProxy", _), ("trace", "autoflush"): _ = try BooleanConverter.value(of: value)
      case ("trace", "indentsize"): _ = try Int32Converter.value(of: value)
      case ("proxy", "usesystemdefault"): _ = try EnumConverter.useSystemDefault.value(of: value)
      case ("proxy", "bypassonlocal"): _ = try EnumConverter.bypassOnLocal.value(of: value)
      case ("add", "traceOutputOptions"):
        _ = try GenericEnumConverter.traceOptions.values(of: value)
      case ("proxy", "proxyaddress"), ("proxy", "scriptLocation"):
        _ = try AbsoluteURI(parsing: value)
      default: break
      }
      return nil
    } catch {
      let message = (error as? URIFault)?.message ?? (error as? ConversionFault)?.message
      // The verdicts are written without outer white space.
      return message.map { String($0.drop(while: \.isWhitespace)) }
    }
  }

  @Test func `classes are found as .NET Framework finds them`() throws {
    guard let cases = try cases(messages: classMessages) else { return }
    let phrases = [
      "Couldn't find type", "is not derived from", "Couldn't find constructor",
      "initializeData needs to be valid",
    ]
    check(cases, phrases: phrases)
  }

  private func classMessages(_ element: ElementSyntax) -> [String] {
    let values = Dictionary(
      element.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let isListener = element.name == "add" && values["name"] != nil && values["key"] == nil
    guard let type = values["type"], type != "", isListener || element.name == "filter" else {
      return []
    }
    let data = values["initializeData"] ?? ""
    let found = TraceClass(typeName: type)
    let role = element.name == "filter" ? TraceRole.filter : .listener
    if let message = found.runtimeMessage(as: role, typeName: type) { return [message] }
    let message: String? =
      switch found {
      case .listener(let listener): listener.fault(initializeData: data, typeName: type)
      case .filter(let filter): filter.fault(initializeData: data, typeName: type)
      default: nil
      }
    return message.map { [$0] } ?? []
  }
}
