import ConfigModel
public import ConfigPatch
import ConfigRules
import ConfigTemplates
public import FileStore
import LosslessXML
import SourceDiagnostics
import SourceText

/// A file with configuration that other files should hold, or a recipe that is built in.
public struct PatchFile: Sendable {
  /// Where the file is, or the name of a recipe.
  public let path: String
  /// What takes the places of `{{name}}` in it.
  public let values: [String: String]
  /// The attributes that identify elements of sections that are not known, by path.
  public let keys: [String: [String]]

  /// Creates a patch file with its parameters.
  public init(_ path: String, values: [String: String] = [:], keys: [String: [String]] = [:]) {
    self.path = path
    self.values = values
    self.keys = keys
  }

  /// The names of the recipes that are built in; a file of such a name is `./NAME`.
  public static var recipes: [String] {
    EmbeddedFile.templates.filter { isRecipe($0.bytes) }.map(\.name)
  }

  /// Returns what the file says.
  ///
  /// - Throws: ``Failure`` if it cannot be read or understood, or if .NET would not load what it
  ///   says wherever it stood.
  public func fragment(in store: any FileStore = LocalFileStore()) throws(Failure) -> Fragment {
    try fragment(try text(in: store))
  }

  /// Returns what the file says if it holds `bytes`, whatever is at its path.
  ///
  /// - Throws: ``Failure`` if they cannot be understood, or if .NET would not load what they say
  ///   wherever it stood.
  public func fragment(reading bytes: [UInt8]) throws(Failure) -> Fragment {
    try fragment(SourceText(bytes))
  }

  private func fragment(_ text: SourceText) throws(Failure) -> Fragment {
    try faulting(text) { () throws(FragmentFault) in
      let fragment = try Fragment(text, named: path, values: values, keys: keys)
      if let error = Self.fault(of: fragment) { throw error }
      return fragment
    }
  }

  /// Returns the names of the parameters that the file has, each once.
  ///
  /// - Throws: ``Failure`` if it cannot be read or understood.
  public func parameters(in store: any FileStore = LocalFileStore()) throws(Failure) -> [String] {
    let text = try text(in: store)
    return try faulting(text) { () throws(FragmentFault) in try Fragment.parameters(of: text) }
  }

  private func text(in store: any FileStore) throws(Failure) -> SourceText {
    if let recipe = EmbeddedFile.template(named: path), Self.isRecipe(recipe.bytes) {
      return SourceText(recipe.bytes)
    }
    do throws(FileStoreError) {
      return SourceText(try store.read(path).bytes)
    } catch {
      let meant = Similarity.closest(to: path, among: Self.recipes)
      throw .unusable(
        UnusableFile(
          .patch, at: path, .unreadable(error), advice: meant.map { "did you mean '\($0)'?" }))
    }
  }

  /// Returns whether a template stands for itself: it has the header of a patch file.
  private static func isRecipe(_ template: [UInt8]) -> Bool {
    template.starts(with: "<?cfgpatch ".utf8)
  }

  private func faulting<Value>(
    _ text: SourceText, _ body: () throws(FragmentFault) -> Value
  ) throws(Failure) -> Value {
    do throws(FragmentFault) {
      return try body()
    } catch {
      throw .unusable(
        UnusableFile(
          .patch, at: path,
          .faulty(DiagnosedFile(path: path, text: text, diagnostics: [error.diagnostic]))))
    }
  }

  /// What keeps .NET from loading the fragment even if nothing else stands in the file.
  private static func fault(of fragment: Fragment) -> FragmentFault? {
    let empty = ConfigurationDocument(
      DocumentSyntax(parsing: SourceText(Array("<configuration>\n</configuration>".utf8))))
    do throws(Refusal) {
      _ = try Patch.applying(fragment).result(for: empty)
      return nil
    } catch {
      let diagnostic = error.diagnostic
      guard !needsTheFile.contains(diagnostic.id.slug) else { return nil }
      return FragmentFault(
        "\(diagnostic.message) [\(diagnostic.id.code) \(diagnostic.id.slug)]",
        advice: diagnostic.advice)
    }
  }

  /// What the file that the fragment is applied to may provide.
  private static let needsTheFile: Set = ["undeclared-section"]
}

extension FragmentFault {
  /// The fault as a diagnostic of the patch's own text.
  fileprivate var diagnostic: Diagnostic {
    var diagnostic = Diagnostic(
      Diagnostic.ID("CFG9014", "unusable-patch"), .error, nil, at: range, message)
    diagnostic.advice = advice
    diagnostic.notes = notes
    return diagnostic
  }
}
