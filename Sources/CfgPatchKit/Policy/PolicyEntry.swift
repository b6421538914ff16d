import ConfigModel
import SourceDiagnostics

/// Some files of a policy, and what is wanted of them, with what patch files say.
struct PolicyEntry: Sendable {
  /// The patterns of their paths, and how the policy spells them.
  let patterns: [(pattern: PathPattern, declared: Placed<String>)]
  /// The product that they belong to, if that is said.
  let kind: Placed<Product.Kind>?
  /// The patches, in their order.
  let steps: [FilePolicy.Step]
  /// The least severity that no finding of theirs may have, if there is one.
  let failOn: Severity?
}
