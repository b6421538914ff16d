public import ConfigModel
import ConfigTemplates

extension Product {
  /// The XML Schema of the product's files, in UTF-8: its own, or that of any program.
  public var schema: [UInt8] {
    let file = EmbeddedFile.schema(named: kind.rawValue)
    guard let file = file ?? EmbeddedFile.schema(named: "dotnet-exe-config") else {
      preconditionFailure("the schema of any program is embedded")
    }
    return file.bytes
  }
}
