import FileStore
import SourceDiagnostics
import SourceText
import YAMLReader

/// A file of cfgpatch's own in YAML or JSON.
struct YAMLFile {
  private let role: UnusableFile.Role
  let path: String
  let text: SourceText

  /// Creates the file at `path` from its text.
  init(_ role: UnusableFile.Role, at path: String, _ text: SourceText) {
    self.role = role
    self.path = path
    self.text = text
  }

  /// Reads the file at `path`.
  ///
  /// - Throws: ``Failure/unusable(_:)`` if it cannot be read.
  init(_ role: UnusableFile.Role, at path: String, in store: any FileStore) throws(Failure) {
    self.role = role
    self.path = path
    do throws(FileStoreError) {
      text = SourceText(try store.read(path).bytes)
    } catch {
      throw .unusable(UnusableFile(role, at: path, .unreadable(error)))
    }
  }

  /// Returns what `make` makes of the root of the document, which is `nil` in an empty one.
  ///
  /// - Throws: ``Failure/unusable(_:)`` if the file is no YAML, or if `make` cannot use it.
  func read<Value>(_ make: (YAMLNode?) throws(YAMLFault) -> Value) throws(Failure) -> Value {
    do throws(YAMLFault) {
      return try make(try YAMLNode.root(of: text))
    } catch {
      throw failure(error)
    }
  }

  /// Returns the failure of a file in which `fault` is.
  func failure(_ fault: YAMLFault) -> Failure {
    var file = DiagnosedFile(path: path, text: text, diagnostics: [diagnostic(of: fault)])
    file.hidden = text.secretsOfYAML
    return .unusable(UnusableFile(role, at: path, .faulty(file)))
  }

  private func diagnostic(of fault: YAMLFault) -> Diagnostic {
    var diagnostic = Diagnostic(role.id, .error, nil, at: fault.range, fault.message)
    diagnostic.advice = fault.advice
    return diagnostic
  }
}

extension UnusableFile.Role {
  /// What the user is told of a file of this role that is read as YAML.
  fileprivate var id: Diagnostic.ID {
    switch self {
    case .baseline: Diagnostic.ID("CFG6102", "unusable-baseline")
    case .plan: .unusablePlan
    default: Diagnostic.ID("CFG6101", "unusable-project-file")
    }
  }
}

extension Diagnostic.ID {
  static let unusablePlan = Diagnostic.ID("CFG6103", "unusable-plan")
}
