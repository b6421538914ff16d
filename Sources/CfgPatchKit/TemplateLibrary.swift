import ConfigPatch
import ConfigTemplates
public import FileStore
import LosslessXML
public import SourceDiagnostics
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
  /// - Throws: ``UnusableTemplate`` if there is none of that name, or `make` cannot use it.
  func patch(
    of name: String, _ make: (Template) throws(TemplateFault) -> Patch
  ) throws(UnusableTemplate) -> Patch {
    let file = try file(named: name)
    let text = SourceText(file.bytes)
    do throws(TemplateFault) {
      return try make(Template(named: name, DocumentSyntax(parsing: text)))
    } catch {
      throw UnusableTemplate(
        path: file.path,
        .faulty(DiagnosedFile(path: file.path, text: text, diagnostics: [error.diagnostic])))
    }
  }

  private func file(named name: String) throws(UnusableTemplate) -> (path: String, bytes: [UInt8]) {
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
      throw UnusableTemplate(path: path, .unreadable(error))
    }
  }
}

/// A template or a patch file that no patch can be made of.
public struct UnusableTemplate: Error, Sendable {
  /// What the file is for.
  public enum Role: String, Sendable {
    /// It holds what one of cfgpatch's own commands inserts.
    case template
    /// It holds what a user wants to be applied.
    case patch
  }

  /// Why it cannot be used.
  public enum Reason: Sendable {
    /// The file is not there, or cannot be read.
    case unreadable(FileStoreError)
    /// Something is wrong in the file.
    case faulty(DiagnosedFile)
  }

  /// What the file is for.
  public let role: Role
  /// The path of the file.
  public let path: String
  /// Why it cannot be used.
  public let reason: Reason

  init(_ role: Role = .template, path: String, _ reason: Reason) {
    self.role = role
    self.path = path
    self.reason = reason
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
