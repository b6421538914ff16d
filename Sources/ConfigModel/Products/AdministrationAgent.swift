extension Product {
  /// The agent that lets the vendor's support look at a sync server, unless `UserDataEnabled` is
  /// `false`.
  public static let administrationAgent = Product(
    kind: .administrationAgent, name: "Azure AD Connect administration agent",
    fileNames: ["AzureADConnectAdministrationAgentService.exe.config"], service: nil, sources: [],
    decisiveKeys: ["UserDataEnabled"], verboseLogging: nil)
}
