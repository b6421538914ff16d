public import ConfigModel
import ConfigPatch
public import FileStore
import LosslessXML
import SourceDiagnostics
import SourceText

/// The way of a file from the store and back: read, understand, plan, check, write.
public struct Pipeline: Sendable {
  /// Where files are read and written.
  public let store: any FileStore
  /// What patches are made of.
  public let templates: TemplateLibrary

  /// Creates a pipeline on the files of this machine with the templates of the program.
  public init(store: any FileStore = LocalFileStore(), templates: TemplateLibrary = .init()) {
    self.store = store
    self.templates = templates
  }

  /// Reads the file at `path`.
  public func read(_ path: String) throws(Failure) -> FileSnapshot {
    do throws(FileStoreError) {
      return try store.read(path)
    } catch {
      throw .store(error)
    }
  }

  /// Returns what `request` makes of `input`, without writing anything.
  ///
  /// The result has been parsed by two parsers and held against the schema; an error that the file
  /// did not have before refuses it.
  ///
  /// - Throws: ``Failure`` if the request cannot have its effect on this file.
  public func outcome(of request: PatchRequest, for input: Input) throws(Failure) -> Outcome {
    let document = configuration(of: input)
    let assignment = try refusing(document, input) { () throws(Refusal) in
      if let diagnostic = document.syntax.diagnostic { throw Refusal(diagnostic) }
      return try ProductAssignment(of: document, input, for: request)
    }
    let patch = try patch(for: request, assignment)
    let result = try refusing(document, input) { () throws(Refusal) in
      let result = try patch.result(for: document)
      if document.text != result.after.text {
        try Validation(of: assignment.product).refuseWorse(result.after, than: document)
      }
      return result
    }
    return Outcome(
      input: input, command: request.name, before: document, assignment: assignment,
      result: result)
  }

  /// Writes `outcome` if there is anything to write.
  @discardableResult
  public func commit(
    _ outcome: Outcome, _ options: ReplaceOptions = ReplaceOptions()
  ) throws(Failure) -> Replacement {
    guard outcome.isChanged else { return .unchanged }
    guard let snapshot = outcome.input.snapshot else {
      preconditionFailure("only a file of the store can be committed to it")
    }
    do throws(FileStoreError) {
      return try store.replace(snapshot, by: outcome.after.text.bytes, options)
    } catch {
      throw .store(error)
    }
  }

  /// Returns `input` as a configuration, with what is known of the files that it refers to.
  public func configuration(of input: Input) -> ConfigurationDocument {
    let syntax = DocumentSyntax(parsing: SourceText(input.bytes))
    let alone = ConfigurationDocument(syntax)
    let settings = alone.settingsFileName.flatMap { sibling($0, of: input) }
    let missing = alone.sourceNames.filter {
      input.nominalPath != nil && sibling($0, of: input) == nil
    }
    guard settings != nil || !missing.isEmpty else { return alone }
    return ConfigurationDocument(
      syntax, settingsFile: settings.map { SourceText($0.bytes) }, missingSources: Set(missing))
  }

  /// The file `name` beside `input`, if it can be opened; whether that matters is the model's business.
  private func sibling(_ name: String, of input: Input) -> FileSnapshot? {
    guard let path = input.path(ofSibling: name) else { return nil }
    do throws(FileStoreError) {
      return try store.read(path)
    } catch {
      return nil
    }
  }

  private func patch(
    for request: PatchRequest, _ assignment: ProductAssignment
  ) throws(Failure) -> Patch {
    do throws(TemplateFault) {
      return try request.patch(for: assignment.product, templates)
    } catch {
      throw .template(error)
    }
  }

  private func refusing<Value>(
    _ document: ConfigurationDocument, _ input: Input, _ body: () throws(Refusal) -> Value
  ) throws(Failure) -> Value {
    do throws(Refusal) {
      return try body()
    } catch {
      throw .refused(
        DiagnosedFile(path: input.path, text: document.text, diagnostics: [error.diagnostic]))
    }
  }
}

extension Input {
  /// The path of the file `name` in the folder that this one is treated as being in.
  func path(ofSibling name: String) -> String? {
    guard let nominalPath else { return nil }
    let relative = name.replacing("\\", with: "/")
    guard !relative.hasPrefix("/") else { return relative }
    guard let slash = nominalPath.lastIndex(where: { $0 == "/" || $0 == "\\" }) else {
      return relative
    }
    return nominalPath[...slash] + relative
  }
}
