/// How `System.Configuration.GenericEnumConverter` reads a text: names in their exact case only.
package struct GenericEnumConverter: Hashable, Sendable {
  /// The names in the order of the message, which is that of their values.
  package let names: [String]

  /// Creates a converter for an enumeration.
  package init(names: [String]) { self.names = names }

  /// `traceOutputOptions` of a listener.
  package static let traceOptions = GenericEnumConverter(names: [
    "None", "LogicalOperationStack", "DateTime", "Timestamp", "ProcessId", "ThreadId", "Callstack",
  ])

  /// `encryptionPolicy` of the service point manager.
  static let encryptionPolicy = GenericEnumConverter(names: [
    "RequireEncryption", "AllowNoEncryption", "NoEncryption",
  ])

  /// `ipProtectionLevel` of sockets.
  static let ipProtectionLevel = GenericEnumConverter(names: [
    "Unrestricted", "EdgeRestricted", "Restricted", "Unspecified",
  ])

  /// Returns the names in `text`, which are separated by commas with white space around them.
  ///
  /// - Throws: ``ConversionFault`` for an unknown or empty name, and for white space at either end.
  package func values(of text: String) throws(ConversionFault) -> [String] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard text == text.trimmed, parts.allSatisfy(names.contains) else {
      throw ConversionFault(
        message: "The enumeration value must be one of the following: "
          + names.joined(separator: ", ") + ".")
    }
    return parts
  }
}
