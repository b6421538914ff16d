package import ConfigModel
package import LosslessXML
import SourceDiagnostics
import SourceText

/// The XML that a patch puts into files: a `configuration` document with what should be there.
///
/// Templates are embedded in the program; a user can read them and put others in their place.
package struct Template: Sendable {
  /// The name of the file without its extension, such as `set-proxy`.
  package let name: String
  let root: NewElement

  /// Creates a template from its document.
  ///
  /// - Throws: ``TemplateFault`` if the document is not well-formed or has another root element.
  package init(named name: String, _ document: DocumentSyntax) throws(TemplateFault) {
    if let diagnostic = document.diagnostic {
      throw TemplateFault(
        name: name, message: diagnostic.message, offset: diagnostic.range.lowerBound)
    }
    guard let root = document.root, root.isNamed("configuration") else {
      throw TemplateFault(name: name, message: "the root element is not 'configuration'", offset: 0)
    }
    self.name = name
    self.root = NewElement(root)
  }

  /// Returns the element that is reached by the names of `path` from the root.
  func element(_ path: String...) -> NewElement? {
    path.reduce(root as NewElement?) { element, name in element?.children(named: name).first }
  }

  /// The settings that should be there.
  var settings: [NewElement] { element("appSettings")?.children(named: "add") ?? [] }
  /// The trace sources that should be there.
  var sources: [NewElement] {
    element("system.diagnostics", "sources")?.children(named: "source") ?? []
  }
  /// The shared listeners that should be there.
  var sharedListeners: [NewElement] {
    element("system.diagnostics", "sharedListeners")?.children(named: "add") ?? []
  }

  /// Checks that the template has a listener for `Trace`, without which nothing would be logged.
  package func requireTraceListener() throws(TemplateFault) {
    let listeners = element("system.diagnostics", "trace", "listeners")
    guard listeners?.children(named: "add").isEmpty == false else {
      throw TemplateFault(
        name: name, message: "there is no 'system.diagnostics/trace/listeners/add'", offset: 0)
    }
  }

  /// Checks that the template has one of the trace sources of `product`: without any, verbose
  /// logging would be said to be on and nothing be done.
  package func requireSource(of product: Product) throws(TemplateFault) {
    let names = product.sources.map(\.name)
    guard sources.contains(where: { names.contains($0["name"] ?? "") }) else {
      let listed = names.map { "'\($0)'" }.joined(separator: ", ")
      throw TemplateFault(
        name: name, message: "there is none of the trace sources \(listed)", offset: 0)
    }
  }
}

/// A reason why a template cannot be used.
package struct TemplateFault: Error, Hashable, Sendable {
  /// The name of the template.
  package let name: String
  /// What is wrong with it.
  package let message: String
  /// Where, as a byte offset into its text.
  package let offset: Int

  /// Creates a fault of the template `name`.
  package init(name: String, message: String, offset: Int) {
    self.name = name
    self.message = message
    self.offset = offset
  }
}
