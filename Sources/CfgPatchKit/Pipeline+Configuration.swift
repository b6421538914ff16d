public import ConfigModel
import FileStore
import LosslessXML
import SourceText

extension Pipeline {
  /// Returns `input` as a configuration, with the settings file that it refers to if that is there.
  public func configuration(of input: Input) -> ConfigurationDocument {
    let syntax = DocumentSyntax(parsing: SourceText(input.bytes))
    let alone = ConfigurationDocument(syntax)
    guard let name = alone.settingsFileName, let path = input.path(ofSibling: name),
      let file = settingsFile(at: path)
    else { return alone }
    return ConfigurationDocument(syntax, settingsFile: SourceText(file.bytes))
  }

  /// .NET ignores a settings file that is not there, and one that cannot be read decides nothing.
  private func settingsFile(at path: String) -> FileSnapshot? {
    do throws(FileStoreError) {
      return try store.read(path)
    } catch {
      return nil
    }
  }
}
