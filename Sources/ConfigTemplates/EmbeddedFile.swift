import CConfigTemplates

/// A file of the repository that is part of the program, so that the program needs no other file.
public struct EmbeddedFile: Hashable, Sendable {
  /// The name of the file without its folder and extension.
  public let name: String
  /// The file, in UTF-8.
  public let bytes: [UInt8]

  /// The blocks of XML that patches insert, from `templates/`.
  public static var templates: [EmbeddedFile] { unsafe files(from: cfg_first_template()) }
  /// The schemas, from `Sources/CConfigTemplates/schemas/`.
  public static var schemas: [EmbeddedFile] { unsafe files(from: cfg_first_schema()) }

  /// Returns the template named `name`.
  public static func template(named name: String) -> EmbeddedFile? {
    unsafe files(from: cfg_first_template(), named: name).first
  }

  /// Returns the schema named `name`.
  public static func schema(named name: String) -> EmbeddedFile? {
    unsafe files(from: cfg_first_schema(), named: name).first
  }

  /// Returns the entries of a table in C, or the one of a name, and copies no other.
  private static func files(
    from first: UnsafePointer<cfg_file>, named wanted: String? = nil
  ) -> [EmbeddedFile] {
    var files: [EmbeddedFile] = []
    var entry = unsafe first
    while let start = unsafe entry.pointee.name, let text = unsafe entry.pointee.text {
      let name = unsafe String(cString: start)
      if wanted == nil || wanted == name {
        let bytes = unsafe UnsafeBufferPointer(start: text, count: cfg_length(entry))
        unsafe files.append(EmbeddedFile(name: name, bytes: Array(bytes)))
      }
      unsafe entry += 1
    }
    return files
  }
}
