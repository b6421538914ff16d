/// What a converter of .NET says of a text that it cannot read.
public struct ConversionFault: Error, Hashable, Sendable {
  /// The message of the exception, word for word.
  public let message: String
}
