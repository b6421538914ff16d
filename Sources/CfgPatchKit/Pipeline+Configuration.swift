public import ConfigModel
import FileStore
import LosslessXML
import SourceText

extension Pipeline {
  /// Returns `input` as a configuration, with what is known of the files that it refers to.
  public func configuration(of input: Input) -> ConfigurationDocument {
    configuration(of: SourceText(input.bytes), input)
  }

  /// Returns `text` as a configuration at the place of `input`.
  func configuration(of text: SourceText, _ input: Input) -> ConfigurationDocument {
    let syntax = DocumentSyntax(parsing: text)
    let alone = ConfigurationDocument(syntax)
    let settings = alone.settingsFileName.flatMap { sibling($0, of: input) }
    let names = Set(alone.sourceNames)
    guard settings != nil || !names.isEmpty else { return alone }
    var sources: [String: SourceText] = [:]
    for name in names { sources[name] = sibling(name, of: input).map { SourceText($0.bytes) } }
    return ConfigurationDocument(
      syntax, settingsFile: settings.map { SourceText($0.bytes) }, sourceFiles: sources,
      missingSources: input.nominalPath == nil ? [] : names.subtracting(sources.keys))
  }

  /// The file `name` beside `input`, if it can be read: .NET ignores a settings file that is not
  /// there, and one that cannot be read decides nothing.
  private func sibling(_ name: String, of input: Input) -> FileSnapshot? {
    guard let path = input.path(ofSibling: name) else { return nil }
    do throws(FileStoreError) {
      return try store.read(path)
    } catch {
      return nil
    }
  }
}
