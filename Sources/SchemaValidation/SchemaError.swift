/// A reason why a schema cannot be used.
public enum SchemaError: Error, Hashable, Sendable {
  /// The schema is no well-formed document.
  case notWellFormed(String)
  /// The schema includes, imports or redefines another one. None is ever loaded.
  case refersToAnotherSchema(String)
  /// The schema breaks a rule of XML Schema 1.0.
  case notASchema(String)
}
