public import ConfigPatch
import ConfigTemplates
public import FileStore
import LosslessXML
import SourceText

/// The templates that patches are made of: those in the program, or those in a folder of the
/// user's.
public struct TemplateLibrary: Sendable {
  private let folder: String?
  private let store: any FileStore

  /// Creates the library of the program, or that of `folder` if one is given.
  public init(folder: String? = nil, store: any FileStore = LocalFileStore()) {
    self.folder = folder
    self.store = store
  }

  /// Returns the template `name`.
  ///
  /// - Throws: ``ConfigPatch/TemplateFault`` if there is none of that name, or it cannot be used.
  public func template(named name: String) throws(TemplateFault) -> Template {
    let text = SourceText(try bytes(of: name))
    return try Template(named: name, DocumentSyntax(parsing: text))
  }

  private func bytes(of name: String) throws(TemplateFault) -> [UInt8] {
    guard let folder else {
      guard let file = EmbeddedFile.template(named: name) else {
        preconditionFailure("every template that a patch names is embedded")
      }
      return file.bytes
    }
    do throws(FileStoreError) {
      return try store.read("\(folder)/\(name).xml").bytes
    } catch {
      throw TemplateFault(name: name, message: error.message, offset: 0)
    }
  }
}
