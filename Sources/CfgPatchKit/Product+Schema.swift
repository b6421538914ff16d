public import ConfigModel
import ConfigTemplates

extension Product {
  /// The XML Schema of the product's files, in UTF-8.
  public var schema: [UInt8] {
    guard
      let file = EmbeddedFile.schema(named: kind == .dotNet ? "dotnet-exe-config" : kind.rawValue)
    else { preconditionFailure("every product has an embedded schema") }
    return file.bytes
  }
}
