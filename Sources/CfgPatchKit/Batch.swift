public import FileStore

/// Work on several files: each is processed, whatever becomes of the others.
public struct Batch: Sendable {
  /// How far files are processed.
  public enum Extent: Hashable, Sendable {
    /// What would change is found out, by a user who need not be able to write the file.
    case plan
    /// What would keep the file from being written is found out too, and nothing is written.
    case rehearsal
    /// The file is written.
    case commit
  }

  /// How far files are processed.
  public let extent: Extent
  /// How files are replaced.
  public let options: ReplaceOptions
  /// The way that each file goes.
  public let pipeline: Pipeline

  /// Creates a batch.
  public init(
    to extent: Extent = .commit, _ options: ReplaceOptions = ReplaceOptions(),
    in pipeline: Pipeline = Pipeline()
  ) {
    self.extent = extent
    self.options = options
    self.pipeline = pipeline
  }

  /// Processes the file of `task` and returns what became of it.
  public func process(_ task: FileTask) -> ProcessedFile {
    do throws(Failure) {
      return process(try pipeline.input(for: task), task.request)
    } catch {
      return ProcessedFile(path: task.path, .failed(error))
    }
  }

  /// Makes `request` to `input` and returns what became of it.
  ///
  /// What belongs to no file of a store can only be planned; whoever has it writes the bytes.
  public func process(_ input: Input, _ request: PatchRequest) -> ProcessedFile {
    do throws(Failure) {
      let outcome = try pipeline.outcome(of: request, for: input)
      return ProcessedFile(path: input.path, .done(outcome, try commit(outcome)))
    } catch {
      return ProcessedFile(path: input.path, .failed(error))
    }
  }

  private func commit(_ outcome: Outcome) throws(Failure) -> Commit {
    guard outcome.isChanged else { return .unchanged }
    guard outcome.input.snapshot != nil || outcome.input.isMissing else { return .pending }
    switch extent {
    case .plan: return .pending
    case .rehearsal: return try pipeline.rehearse(outcome, options)
    case .commit: return try pipeline.commit(outcome, options)
    }
  }
}

/// What became of one file of a batch.
public struct ProcessedFile: Sendable {
  /// How it ended.
  public enum Result: Sendable {
    /// The request has an outcome, which was written or not.
    case done(Outcome, Commit)
    /// There is no outcome, or it could not be written.
    case failed(Failure)
  }

  /// The path as the user wrote it.
  public let path: String
  /// How it ended.
  public let result: Result

  /// Creates the end of a file.
  public init(path: String, _ result: Result) {
    self.path = path
    self.result = result
  }

  /// The outcome, if there is one.
  public var outcome: Outcome? {
    if case .done(let outcome, _) = result { outcome } else { nil }
  }

  /// The failure, if there is one.
  public var failure: Failure? {
    if case .failed(let failure) = result { failure } else { nil }
  }
}
