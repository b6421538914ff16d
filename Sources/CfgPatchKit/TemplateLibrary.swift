import ConfigPatch
import ConfigTemplates
public import FileStore
import LosslessXML
import SourceDiagnostics
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

  /// Returns the patch that is made of the template `name`.
  ///
  /// - Throws: ``UnusableFile`` if there is none of that name, or `make` cannot use it.
  func patch(
    of name: String, _ make: (Template) throws(TemplateFault) -> Patch
  ) throws(UnusableFile) -> Patch {
    let file = try file(named: name)
    let text = SourceText(file.bytes)
    do throws(TemplateFault) {
      return try make(Template(named: name, DocumentSyntax(parsing: text)))
    } catch {
      throw UnusableFile(
        .template, at: file.path,
        .faulty(DiagnosedFile(path: file.path, text: text, diagnostics: [error.diagnostic])))
    }
  }

  private func file(named name: String) throws(UnusableFile) -> (path: String, bytes: [UInt8]) {
    guard let folder else {
      guard let file = EmbeddedFile.template(named: name) else {
        preconditionFailure("every template that a patch names is embedded")
      }
      return ("\(name).xml", file.bytes)
    }
    let path = "\(folder)/\(name).xml"
    do throws(FileStoreError) {
      return (path, try store.read(path).bytes)
    } catch {
      throw UnusableFile(.template, at: path, .unreadable(error))
    }
  }
}

extension TemplateFault {
  /// The fault as a diagnostic of the template's own text.
  fileprivate var diagnostic: Diagnostic {
    var diagnostic = Diagnostic(
      Diagnostic.ID("CFG9012", "unusable-template"), .error, nil, at: offset..<(offset + 1), message
    )
    diagnostic.advice = "correct the template, or leave '--templates' out"
    return diagnostic
  }
}
