import ConfigModel
import LosslessXML
import SourceText
import TestSupport

/// Returns the configuration that `xml` is, read together with the settings file `settings`.
func configuration(_ xml: String, settings: String? = nil) -> ConfigurationDocument {
  ConfigurationDocument(
    DocumentSyntax(parsing: SourceText(Array(xml.utf8))),
    settingsFile: settings.map { SourceText(Array($0.utf8)) })
}

/// Returns the configuration whose `system.diagnostics` holds `content`.
func diagnostics(_ content: String) -> ConfigurationDocument {
  configuration(
    "<configuration><system.diagnostics>\(content)</system.diagnostics></configuration>")
}

/// Returns the configuration in the file at `path`.
func configuration(ofFile path: String) throws -> ConfigurationDocument {
  ConfigurationDocument(DocumentSyntax(parsing: SourceText(try bytes(ofFile: path))))
}
