extension Product {
  /// Any program of .NET Framework.
  public static let dotNet = Product(
    kind: .dotNet, name: ".NET Framework program", fileName: nil, service: nil, sources: [],
    decisiveKeys: [], quietLevel: .error)
}
