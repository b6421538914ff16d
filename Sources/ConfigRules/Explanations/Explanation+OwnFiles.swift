import SourceDiagnostics

extension Explanation {
  /// What is said of files that tell cfgpatch what to do.
  static let ownFiles = [
    Explanation(
      Diagnostic.ID("CFG6101", "unusable-project-file"), .error,
      title: "A project file that is not understood",
      meaning: """
        The project file, '.cfgpatch.yaml' if no other is named, is no YAML, or has a key, a rule or a \
        value that cfgpatch does not know. Nothing is judged by half of what a project wants, so the \
        run does not start.
        """,
      advice: """
        Correct the place that is named; 'cfgpatch schema project' prints what may stand in the file, \
        for use in editors. '--no-project' leaves it out.
        """),
    Explanation(
      Diagnostic.ID("CFG6102", "unusable-baseline"), .error,
      title: "A baseline that is not understood",
      meaning: """
        The file that '--baseline' names is no baseline, is damaged, or was written by a later version \
        of cfgpatch. It is neither used nor written over.
        """,
      advice: "Name the right file, or remove it and let '--write-baseline' write it anew."),
  ]
}
