import SourceDiagnostics

extension Explanation {
  /// What the schemas of the products do not allow.
  static let schema = [
    ofSchema(
      Diagnostic.ID("CFG2001", "unexpected-element"),
      title: "An element where none of its name may be",
      meaning: """
        The schema of the product lists the elements that its sections know, and this is none of \
        them, or it stands at another place than it may.
        """,
      advice: "Write one of the elements that the message names, move the element, or remove it."),
    ofSchema(
      Diagnostic.ID("CFG2002", "unknown-attribute"),
      title: "An attribute that its element does not have",
      meaning: "The schema of the product lists the attributes of each element, and this is none.",
      advice: "Look at the case of its letters, which matters to .NET, or remove the attribute."),
    ofSchema(
      Diagnostic.ID("CFG2003", "missing-attribute"),
      title: "An element without an attribute that it must have",
      meaning: "The section cannot be read without the attribute, which has no default.",
      advice: "Add the attribute that the message names."),
    ofSchema(
      Diagnostic.ID("CFG2004", "refused-value"),
      title: "A value that an attribute cannot have",
      meaning: """
        The attribute is a truth value, a number or one of a list of words, and what stands there \
        cannot be read as one.
        """,
      advice: "Write one of the values that the message names."),
    ofSchema(
      Diagnostic.ID("CFG2005", "text-not-allowed"),
      title: "Text in an element that holds only elements",
      meaning: "The section holds text between its elements, often what is left of a lost tag.",
      advice: "Remove the text, or make it a comment."),
    ofSchema(
      Diagnostic.ID("CFG2006", "schema-violation"),
      title: "Something else that the schema does not allow",
      meaning: "The message holds the words of libxml2, which tell what the schema asks for.",
      advice: "Compare the place with what 'cfgpatch schema' prints for the product."),
  ]

  private static func ofSchema(
    _ id: Diagnostic.ID, title: String, meaning: String, advice: String
  ) -> Explanation {
    Explanation(id, .error, title: title, meaning: "\(meaning) \(origin)", advice: advice)
  }

  private static let origin = """
    The schemas that are built in, which 'cfgpatch schema' prints, refuse only what .NET or the \
    program refuses; what the model of .NET reports already is not reported by the schema again.
    """
}
