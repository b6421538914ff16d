import SourceDiagnostics

extension Explanation {
  /// What `validate` reports besides the findings of rules and schemas.
  static let validation = [
    Explanation(
      Diagnostic.ID("CFG1050", "parsers-disagree"), .error,
      title: "A file that one XML parser reads and another does not",
      meaning: """
        Before a file is edited, two parsers have to call it well-formed: cfgpatch's own and libxml2. \
        Here libxml2 refuses what cfgpatch reads. Which of them .NET would agree with is not known, so \
        no consequence is claimed, and no command edits the file.
        """,
      advice: "Look at the place that libxml2 names, and report the file as a fault of cfgpatch.")
  ]

  /// What `validate` and the editing commands say of a product that is unclear.
  static let recognition = [
    Explanation(
      Diagnostic.ID("CFG5001", "unclear-product"), .warning,
      title: "A file of which it is unclear which program it belongs to",
      meaning: """
        The name of the file says one product and its content another, or the content has marks of \
        two. The file was judged as that of any .NET Framework program, so rules about one product did \
        not apply.
        """,
      advice: """
        Name the product with '--kind'. If the file is a copy under another name, say with '--as' where \
        it belongs. If it is the file of one program under the name of another, that program will not \
        find its settings in it.
        """)
  ]
}
