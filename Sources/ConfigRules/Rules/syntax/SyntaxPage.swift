extension Rule.Page {
  /// Creates the page of a fault that keeps a file from being well-formed.
  ///
  /// What such a fault does to the program is the same for all of them.
  static func ofSyntax(
    title: String, rationale: String, examples: [Example], whyNoFix: String? = nil
  ) -> Rule.Page {
    Rule.Page(
      since: "0.1.0", title: title, rationale: rationale + " " + consequence, examples: examples,
      whyNoFix: whyNoFix)
  }

  private static let consequence = """
    The configuration system reads the whole file before it gives out any section \
    (BaseConfigurationRecord.InitConfigFromFile), so an error of XML anywhere makes every section \
    throw. Windows' own loader reads the file of an executable even earlier, so the process may \
    not launch at all.
    """
}
