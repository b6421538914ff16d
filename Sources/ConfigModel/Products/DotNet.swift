extension Product {
  /// Any program of .NET Framework.
  public static let dotNet = Product(
    kind: .dotNet, name: ".NET Framework program", fileNames: [], service: nil, sources: [],
    decisiveKeys: [], verboseLogging: nil)
}
