package import LosslessXML
package import SourceDiagnostics

/// A reason why a patch is not made: it could not have the effect that it names.
package struct Refusal: Error, Hashable, Sendable {
  /// What stands against it, as a diagnostic with the place.
  package let diagnostic: Diagnostic

  /// Creates a refusal for what `diagnostic` tells.
  package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  init(
    _ reason: Reason, at range: Range<Int>, advice: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    var diagnostic = Diagnostic(reason.id, .error, reason.consequence, at: range, reason.message)
    diagnostic.advice = advice ?? reason.advice
    diagnostic.notes = notes
    self.diagnostic = diagnostic
  }

  /// Creates the refusal of a file whose product is unclear: `words` say what was seen.
  package init(unclear words: String) { self.init(.productUnknown(words), at: 0..<0) }

  /// Creates the refusal of a patch that means nothing for a product.
  package init(inapplicable patch: String, to product: String) {
    self.init(.patchNotForProduct(patch: patch, product: product), at: 0..<0)
  }

  /// Creates the refusal to edit a file that declares entities.
  package init(entitiesOf document: DocumentSyntax) {
    self.init(.declaresEntities, at: document.doctypeRange ?? 0..<0)
  }

  /// Creates the refusal of an edit that would have to be made again and again.
  package init(endless words: String) { self.init(.noEffect(words), at: 0..<0) }

  /// Creates the refusal of a patch that would make a section fail which loads without it.
  init(caused failure: Diagnostic) {
    var diagnostic = failure
    diagnostic.message = "with the patch, \(failure.message)"
    self.init(diagnostic)
  }

  /// Creates the refusal of a result that has an error which the file did not have.
  package init(worse error: Diagnostic) {
    self.init(.noEffect("the result would have a new error: \(error.message)"), at: 0..<0)
  }

  /// The reasons that a patch can have besides the faults of the file itself.
  enum Reason: Hashable, Sendable {
    case contentElsewhere(section: String, file: String)
    case encrypted(section: String)
    case overriddenByFile(key: String, file: String)
    case declaresEntities
    case foreignSwitch(source: String, type: String)
    case outranked(by: String)
    case besideScript(attribute: String)
    case productUnknown(String)
    case patchNotForProduct(patch: String, product: String)
    case noEffect(String)
    case ambiguous(path: String)
    case contradiction(String, String)
  }
}

extension Refusal.Reason {
  var id: Diagnostic.ID {
    switch self {
    case .contentElsewhere: Diagnostic.ID("CFG9001", "section-in-another-file")
    case .encrypted: Diagnostic.ID("CFG9002", "encrypted-section")
    case .overriddenByFile: Diagnostic.ID("CFG9003", "setting-overridden-by-file")
    case .declaresEntities: Diagnostic.ID("CFG9004", "declared-entities")
    case .foreignSwitch: Diagnostic.ID("CFG9005", "foreign-switch-type")
    case .outranked, .besideScript: Diagnostic.ID("CFG9006", "proxy-address-outranked")
    case .productUnknown: Diagnostic.ID("CFG9007", "patch-without-product")
    case .patchNotForProduct: Diagnostic.ID("CFG9008", "patch-not-for-product")
    case .noEffect: Diagnostic.ID("CFG9009", "patch-without-effect")
    case .ambiguous: Diagnostic.ID("CFG9013", "ambiguous-element")
    case .contradiction: Diagnostic.ID("CFG9015", "contradictory-patches")
    }
  }

  var consequence: Consequence? {
    switch self {
    case .overriddenByFile, .outranked, .besideScript, .noEffect: .silentlyIgnored
    default: nil
    }
  }

  var message: String {
    switch self {
    case .contentElsewhere(let section, let file):
      "the section '\(section)' is in the file '\(file)'"
    case .encrypted(let section): "the section '\(section)' is encrypted"
    case .overriddenByFile(let key, let file): "the file '\(file)' overrides '\(key)'"
    case .declaresEntities:
      "the file declares entities, so its values are not written where they stand"
    case .foreignSwitch(let source, let type):
      "the source '\(source)' has a switch of the type '\(type)', which is no SourceSwitch"
    case .outranked(let what): "\(what) outranks the address of the proxy"
    case .besideScript(let attribute):
      "'\(attribute)' asks for a proxy script, and beside an address .NET asks none"
    case .productUnknown(let what): what
    case .patchNotForProduct(let patch, let product): "'\(patch)' does not apply to the \(product)"
    case .noEffect(let what): what
    case .ambiguous(let path): "more than one '\(path)' could be meant"
    case .contradiction(let first, let second):
      "\(first) and \(second) contradict each other: with both, the file never comes to rest"
    }
  }

  var advice: String? {
    switch self {
    case .contentElsewhere(_, let file): "edit '\(file)'"
    case .encrypted: "decrypt the section with 'aspnet_regiis -pdf', edit it, and encrypt it again"
    case .overriddenByFile(_, let file): "edit '\(file)'"
    case .declaresEntities: "replace the entities by their values and remove the DOCTYPE"
    case .foreignSwitch: "remove 'switchType'"
    case .outranked, .besideScript: "hand over '--replace-auto' to remove it"
    case .productUnknown: "name the product with '--kind'"
    case .ambiguous: "remove all but one, or name what tells them apart with '--key'"
    case .contradiction: "keep one of them for this file"
    case .patchNotForProduct("apply", _), .noEffect: nil
    case .patchNotForProduct: "hand the XML that its documentation prints over to 'cfgpatch apply'"
    }
  }
}
