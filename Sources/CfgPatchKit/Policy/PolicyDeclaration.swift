import ConfigModel
import SourceDiagnostics

/// What the part `policy` of a project file says, before any other file is read.
struct PolicyDeclaration: Hashable, Sendable {
  /// The entries in the order of the file.
  let entries: [Entry]

  /// Some files, and what is wanted of them.
  struct Entry: Hashable, Sendable {
    /// The patterns of their paths.
    let patterns: [Placed<String>]
    /// The product that they belong to, if that is said.
    let kind: Placed<Product.Kind>?
    /// What is to be made of them, in this order.
    let patches: [Placed<Patch>]
    /// The least severity that no finding of theirs may have, if there is one.
    let failOn: Severity?
  }

  /// A command with its options.
  enum Patch: Hashable, Sendable {
    /// A command that needs no other file.
    case request(PatchRequest)
    /// A patch file or a recipe that is applied.
    case file(PatchReference)
  }

  /// A patch file or a recipe, with all that is said of it.
  struct PatchReference: Hashable, Sendable {
    /// The path of the file, or the name of the recipe.
    let name: Placed<String>
    /// The values of parameters, with the places of their names.
    let values: [String: Placed<String>]
    /// The environment variables that hold values of parameters, with their places.
    let variables: [String: Placed<String>]
    /// The attributes that identify elements, by path.
    let keys: [String: [String]]
    /// A Boolean value indicating whether what the patch names is taken out.
    let isUnwanted: Bool
  }
}
