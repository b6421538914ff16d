public import LosslessXML
import SourceDiagnostics

extension ConfigurationDocument {
  /// What makes `appSettings` throw because of the file that it names with `file=`.
  ///
  /// The file is read into the same collection after the section itself; one that is not there is
  /// ignored without a word (`AppSettingsSection.DeserializeElement`).
  var settingsFileFailures: [LoadFailure] {
    guard let settingsFile, let element = appSettings?.element, let name = settingsFileName,
      let place = element.attribute("file")?.range, let fault = Self.fault(of: settingsFile)
    else { return [] }
    let failure = LoadFault.unreadableSettingsFile(name: name, fault: fault)
    return [LoadFailure(failure, at: place, section: "appSettings")]
  }

  /// The root of the settings file, if its settings are read.
  public var settingsFileRoot: ElementSyntax? {
    settingsFileFailures.isEmpty ? settingsFile?.root : nil
  }

  /// What is wrong with a settings file, as a clause.
  private static func fault(of document: DocumentSyntax) -> String? {
    if let diagnostic = document.diagnostic { return diagnostic.message }
    guard let root = document.root, root.isNamed("appSettings") else {
      return "the root element is '\(document.root?.name ?? "")', not 'appSettings'"
    }
    if let attribute = root.attributes.first {
      return "the root element has the attribute '\(attribute.name)'"
    }
    guard let definition = SectionDefinitions.all["appSettings"] else { return nil }
    let check = SectionCheck(root, section: "appSettings", definition)
    return check.failures.first?.fault.message
  }
}
