import SourceDiagnostics

extension Explanation {
  /// Why a plan is not carried out, or a backup not restored.
  static let undo = [
    Explanation(
      Diagnostic.ID("CFG9020", "not-the-planned-file"), .error,
      title: "A file that is not the one of the plan",
      meaning: """
        A plan says which bytes are replaced, and is made for one content, which its hash names. The \
        file has another one, so the bytes could mean something else there. A plan is taken back with \
        'apply-plan --reverse' only from what it made.
        """,
      advice: "Make the plan anew with '--plan', look at it, and carry it out."),
    Explanation(
      Diagnostic.ID("CFG9021", "edited-since-written"), .error,
      title: "A file that was edited after cfgpatch wrote it",
      meaning: """
        The file is none of those that backups and what lies beside them tell of, so somebody else \
        edited it. To restore a backup would lose that; the difference is shown, without secrets.
        """,
      advice: """
        Look at the difference. '--force' restores all the same, and with '--backup' what is lost is \
        kept in a backup too.
        """),
  ]
}
