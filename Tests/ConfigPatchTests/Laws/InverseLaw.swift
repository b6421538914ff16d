import ConfigModel
import ConfigPatch
import LosslessXML
import SourceText

/// The condition under which a patch and its inverse give the bytes that were there: the patch only
/// inserted, and the file held neither such an element nor an empty container of one.
enum InverseLaw {
  /// Returns whether `enable-verbose` and `disable-verbose --remove` have to give `document` back.
  static func appliesToVerbose(_ document: ConfigurationDocument) -> Bool {
    let keys = document.settings.own.entries.map { $0.key.lowercased() }
    let names = Product.ecma2HostService.sources.map(\.name)
    let sources = document.diagnostics?.sources.map(\.name) ?? []
    let containers = [
      document.root, document.appSettings?.element, document.diagnostics?.element,
      document.diagnostics?.sourcesElement,
    ]
    return !keys.contains("writeverboselog") && !names.contains(where: sources.contains)
      && !containers.contains { $0.map(isEmpty) ?? false }
  }

  /// Returns whether `set-proxy` and `remove-proxy` have to give `document` back.
  static func appliesToProxy(_ document: ConfigurationDocument) -> Bool {
    let containers = [document.root] + document.groups("system.net").map(Optional.some)
    return document.defaultProxy == nil && !containers.contains { $0.map(isEmpty) ?? false }
  }

  private static func isEmpty(_ element: ElementSyntax) -> Bool {
    element.children.allSatisfy(\.isWhitespace)
  }
}
