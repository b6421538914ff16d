public import FileStore
public import SourceDiagnostics

/// A reason why a file is not what was asked for.
public enum Failure: Error, Sendable {
  /// The content of the file stands against it.
  case refused(DiagnosedFile)
  /// The world stands against it.
  case store(FileStoreError)
  /// Somebody else edited the file, which would be lost.
  case edited(EditedFile)
  /// There is no such backup of the file.
  case noBackup(MissingBackup)
  /// A template, project file, baseline or plan cannot be used.
  case unusable(UnusableFile)
}

extension Failure: CustomStringConvertible {
  /// The failure in one clause; ``FailureReport`` has it with the place and what to do.
  public var description: String { FailureReport(self).message }
}
