import SourceDiagnostics

extension Explanation {
  /// What is said of files that tell cfgpatch what to do.
  static let ownFiles = [
    Explanation(
      Diagnostic.ID("CFG6101", "unusable-project-file"), .error,
      title: "A project file or a policy that is not understood",
      meaning: """
        The project file, '.cfgpatch.yaml' if no other is named, or the policy in it is no YAML, or has \
        a key, a rule, a patch or a value that cfgpatch does not know. Nothing is judged or changed by \
        half of what a project wants, so the run does not start.
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
    Explanation(
      Diagnostic.ID("CFG6103", "unusable-plan"), .error,
      title: "A plan that is not understood",
      meaning: """
        The file that 'apply-plan' is given is not what '--plan' prints, or its edits do not give the \
        content whose hash it names: somebody changed the plan. No edit of it is made.
        """,
      advice: "Make the plan anew with '--plan'; what it should do is said there by options."),
    Explanation(
      Diagnostic.ID("CFG6201", "left-the-state"), .error,
      title: "A file that is no longer as a policy wants it",
      meaning: """
        'cfgpatch drift' compares files with a policy: each edit that would bring a file back is \
        reported at the place where it would be made. Updates of a product, and people, change files \
        that were as they should be.
        """,
      advice: """
        Look at what changed. 'cfgpatch apply --policy' brings the files back; if the change is meant, \
        change the policy.
        """),
  ]
}
