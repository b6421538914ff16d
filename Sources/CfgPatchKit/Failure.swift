public import FileStore
public import SourceDiagnostics

/// A reason why a file is not what was asked for.
public enum Failure: Error, Sendable {
  /// The content of the file stands against it.
  case refused(DiagnosedFile)
  /// The world stands against it.
  case store(FileStoreError)
  /// A template, project file or baseline cannot be used.
  case unusable(UnusableFile)
}
