import ConfigModel
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
  /// Who has to agree that a text is well-formed before it is written.
  let secondParser: SecondParser

  /// Creates a pipeline on the files of this machine with the templates of the program.
  public init(store: any FileStore = LocalFileStore(), templates: TemplateLibrary = .init()) {
    self.init(store: store, templates: templates, .libXML2)
  }

  init(store: any FileStore, templates: TemplateLibrary, _ secondParser: SecondParser) {
    self.store = store
    self.templates = templates
    self.secondParser = secondParser
  }

  /// Returns the file at `path` as it is now.
  ///
  /// - Throws: ``Failure`` if it cannot be read.
  public func read(_ path: String) throws(Failure) -> FileSnapshot {
    try storing { store throws(FileStoreError) in try store.read(path) }
  }

  /// Returns what `request` makes of `input`, without writing anything.
  ///
  /// The result has been parsed by two parsers and held against the schema; an error that the file
  /// did not have before refuses it.
  ///
  /// - Throws: ``Failure`` if the request cannot have its effect on this file.
  public func outcome(of request: PatchRequest, for input: Input) throws(Failure) -> Outcome {
    let document = configuration(of: input)
    switch request {
    case .fix(let options): return try outcome(of: options, request, for: input, document)
    case .plan(let plan): return try outcome(of: plan, for: input, document)
    case .restore(let options): return try outcome(of: options, for: input, document)
    default: break
    }
    let assignment = try refusing(document, input) { () throws(Refusal) in
      if let diagnostic = document.syntax.diagnostic { throw Refusal(diagnostic) }
      return try ProductAssignment(of: document, input, for: request)
    }
    let steps = try steps(for: request, assignment.product)
    let (result, judgement) = try refusing(document, input) { () throws(Refusal) in
      let result = try Patch.result(of: steps, for: document)
      guard document.text != result.after.text else { return (result, nil as Judgement?) }
      let validation = Validation(of: assignment.product, secondParser)
      return (result, try validation.refuseWorse(result.after, than: document))
    }
    var outcome = Outcome(
      input: input, request: request, before: document, assignment: assignment, result: result)
    outcome.judgement = judgement
    if case .policy(let policy) = request { try refuseOffences(in: outcome, against: policy) }
    return outcome
  }

  /// Writes `outcome` if there is anything to write.
  ///
  /// - Throws: ``Failure`` if the file is no longer the one that was read, or cannot be written.
  /// - Precondition: The outcome is that of a file of the store.
  @discardableResult
  public func commit(
    _ outcome: Outcome, _ options: ReplaceOptions = ReplaceOptions()
  ) throws(Failure) -> Commit {
    let snapshot = snapshot(of: outcome)
    var options = options
    if options.backup != nil { options.record = outcome.record }
    let replacement = try storing { store throws(FileStoreError) in
      try store.replace(snapshot, by: outcome.bytes, options)
    }
    return switch replacement {
    case .unchanged: .unchanged
    case .written(let backup): .written(backup: backup)
    }
  }

  /// Finds out whether `outcome` could be written now, as far as that can be known without writing.
  ///
  /// - Throws: ``Failure`` if the file is no longer the one that was read, or cannot be written.
  /// - Precondition: The outcome is that of a file of the store.
  @discardableResult
  public func rehearse(
    _ outcome: Outcome, _ options: ReplaceOptions = ReplaceOptions()
  ) throws(Failure) -> Commit {
    let snapshot = snapshot(of: outcome)
    try storing { store throws(FileStoreError) in
      try store.rehearse(snapshot, by: outcome.bytes, options)
    }
    return outcome.isChanged ? .pending : .unchanged
  }

  private func snapshot(of outcome: Outcome) -> FileSnapshot {
    guard let snapshot = outcome.input.snapshot else {
      preconditionFailure("only a file of the store can be committed to it")
    }
    return snapshot
  }

  func storing<Value>(
    _ body: (any FileStore) throws(FileStoreError) -> Value
  ) throws(Failure) -> Value {
    do throws(FileStoreError) {
      return try body(store)
    } catch {
      throw .store(error)
    }
  }

  private func steps(
    for request: PatchRequest, _ product: Product
  ) throws(Failure) -> [Patch.Step] {
    do throws(UnusableFile) {
      return try request.steps(for: product, templates)
    } catch {
      throw .unusable(error)
    }
  }

  func refusing<Value>(
    _ document: ConfigurationDocument, _ input: Input, _ body: () throws(Refusal) -> Value
  ) throws(Failure) -> Value {
    do throws(Refusal) {
      return try body()
    } catch {
      throw .refused(DiagnosedFile(input, document, [error.diagnostic]))
    }
  }
}
