import CConfigTemplates

/// A file of the repository that is part of the program, so that the program needs no other file.
public struct EmbeddedFile: Hashable, Sendable {
  /// The name of the file without its folder and extension.
  public let name: String
  /// The file, in UTF-8.
  public let bytes: [UInt8]

  /// The blocks of XML that patches insert, from `templates/`.
  public static let templates = unsafe files(of: cfg_first_template())
  /// The schemas, from `Sources/CConfigTemplates/schemas/`.
  public static let schemas = unsafe files(of: cfg_first_schema())

  /// Returns the template named `name`.
  public static func template(named name: String) -> EmbeddedFile? {
    templates.first { $0.name == name }
  }

  /// Returns the schema named `name`.
  public static func schema(named name: String) -> EmbeddedFile? {
    schemas.first { $0.name == name }
  }

  /// Returns the entries of a table in C, up to the one without a name.
  private static func files(of table: UnsafePointer<cfg_file>) -> [EmbeddedFile] {
    var files: [EmbeddedFile] = []
    var entry = unsafe table
    while let name = unsafe entry.pointee.name, let text = unsafe entry.pointee.text {
      var count = 0
      while unsafe text[count] != 0 { count += 1 }
      let bytes = unsafe Array(UnsafeBufferPointer(start: text, count: count))
      unsafe files.append(EmbeddedFile(name: String(cString: name), bytes: bytes))
      unsafe entry += 1
    }
    return files
  }
}
