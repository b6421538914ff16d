/// What a converter of .NET says of a text that it cannot read.
package struct ConversionFault: Error, Hashable, Sendable {
  /// The message of the exception, word for word.
  package let message: String
}
