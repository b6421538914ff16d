import LosslessXML
import SourceText

extension IssuePlace {
  /// What is, in one sentence.
  var message: String {
    let attributeName = attribute?.name ?? issue.attribute ?? ""
    switch issue.kind {
    case .unexpectedElement: return messageAboutElement
    case .unknownAttribute: return "'\(attributeName)' is no attribute of '\(element.name)'"
    case .missingAttribute: return "'\(element.name)' has no attribute '\(attributeName)'"
    case .refusedValue:
      let value = attribute?.value ?? ""
      return value.isEmpty
        ? "the value of '\(attributeName)' is empty"
        : "'\(value)' is no value of '\(attributeName)'"
    case .textNotAllowed: return "'\(element.name)' holds text"
    case .other: return "'\(element.name)' breaks a rule of the schema"
    }
  }

  private var messageAboutElement: String {
    guard let parent = element.parent else {
      return "the schema knows no root element '\(element.name)'"
    }
    return twin == nil
      ? "'\(element.name)' is no element of '\(parent.name)'"
      : "'\(element.name)' appears a second time in '\(parent.name)'"
  }

  /// What .NET would say, where that is known.
  var runtimeMessage: String? {
    switch issue.kind {
    case .unexpectedElement where twin != nil:
      "The element <\(element.name)> may only appear once in this section."
    case .unexpectedElement where isAboutShapeOfFile: nil
    case .unexpectedElement: "Unrecognized element '\(element.name)'."
    case .unknownAttribute:
      "Unrecognized attribute '\(attribute?.name ?? "")'. "
        + "Note that attribute names are case-sensitive."
    case .missingAttribute where isAboutShapeOfFile:
      "The '\(issue.attribute ?? "")' attribute must be specified on the '\(element.name)' tag."
    case .missingAttribute where issue.attribute == "address": "Invalid key value."
    case .missingAttribute: "Required attribute '\(issue.attribute ?? "")' not found."
    case .textNotAllowed where isAboutShapeOfFile: "Unrecognized element."
    case .textNotAllowed: "The configuration section cannot contain a CDATA or text element."
    case .refusedValue, .other: nil
    }
  }

  /// What to do about it.
  ///
  /// A name that differs from a declared one in case only is that one; for values, the schema
  /// itself says what to write.
  func advice(from schema: SchemaDocument) -> String? {
    switch issue.kind {
    case .unexpectedElement:
      if twin != nil { return "put what it holds into the first one, and remove it" }
      guard element.parent != nil else { return nil }
      return schema.names(of: "element").spelling(of: element.name)
        ?? issue.expected.alternatives.map { "write \($0)" } ?? "remove it"
    case .unknownAttribute:
      return attribute.flatMap { schema.names(of: "attribute").spelling(of: $0.name) }
        ?? "remove it"
    case .missingAttribute: return "add '\(issue.attribute ?? "")'"
    case .refusedValue:
      return issue.expected.alternatives.map { "write \($0)" }
        ?? issue.type.flatMap { schema.documentation(ofType: $0) }
    case .textNotAllowed: return "remove the text, or make it a comment"
    case .other: return issue.message
    }
  }
}

extension Set<String> {
  /// Returns how to correct a name that is a member but for its case.
  fileprivate func spelling(of name: String) -> String? {
    filter { $0 != name && $0.lowercased() == name.lowercased() }.min()
      .map { "write '\($0)'; names are case-sensitive" }
  }
}

extension [String] {
  /// The members in quotes, with "or" before the last.
  fileprivate var alternatives: String? {
    let quoted = map { "'\($0)'" }
    guard let last = quoted.last else { return nil }
    return quoted.count == 1
      ? last : quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
