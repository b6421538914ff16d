/// A line about a diagnostic, and the word for what it tells.
struct Remark: Hashable, Sendable {
  /// What the line tells, for example `what to do`.
  let label: String
  /// The line.
  let text: String
}

extension Diagnostic {
  /// What the service would do, what it would say, and what to do about it, each on one line.
  var remarks: [Remark] {
    [
      ("what happens", consequence?.summary), (".NET says", runtimeMessage),
      ("what to do", advice),
    ].compactMap { label, text in text.map { Remark(label: label, text: $0.visible) } }
  }
}
