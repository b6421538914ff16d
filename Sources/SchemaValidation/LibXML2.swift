import CLibXML2

/// The library that gives the second verdict on a text.
///
/// Nothing of it is seen outside this module. It never reads a file, never opens a connection and
/// never writes to standard error: no option that loads anything is ever set, and what is said by
/// parts of the library that know no document goes to ``MessageLog`` as well.
public enum LibXML2 {
  /// Work that must be done once, on one thread, before any other use of the library.
  private static let initialization: Void = {
    precondition(cfg_has_threads(), "libxml2 has to lock what threads share")
    xmlInitParser()
    xmlSchemaInitTypes()
  }()

  /// Makes the library ready; calls after the first do nothing.
  static func initialize() { initialization }

  /// Returns the options for a text.
  ///
  /// What is parsed is already UTF-8, whatever it declares. The limits against hostile entities are
  /// lifted only where there are no entities, since only then are they in the way: a document may
  /// be nested deeper than 256.
  static func options(declaresEntities: Bool) -> Int32 {
    let always = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    return Int32(declaresEntities ? always : always | XML_PARSE_HUGE.rawValue)
  }
}
