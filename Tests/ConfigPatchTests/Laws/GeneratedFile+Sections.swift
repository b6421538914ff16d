/// The sections of a generated file besides settings, tracing and the proxy.
extension GeneratedFile {
  static let declaration = GeneratedPart.element(
    "section", [("name", "contoso.rules"), ("type", "Contoso.Rules, Contoso")], [])

  static func binding(_ name: String, _ version: String) -> GeneratedPart {
    .element(
      "dependentAssembly", [],
      [
        .element(
          "assemblyIdentity", [("name", name), ("publicKeyToken", "30ad4fe6b2a6aeed")], []),
        .element(
          "bindingRedirect", [("oldVersion", "0.0.0.0-\(version)"), ("newVersion", version)], []),
      ])
  }

  mutating func startup() -> GeneratedPart {
    let runtime = GeneratedPart.element("supportedRuntime", [("version", "v4.0")], [])
    return .element("startup", [], pick([[], [runtime]]))
  }

  mutating func runtime() -> GeneratedPart {
    var parts: [GeneratedPart] = []
    if chance(60) {
      parts.append(.element("gcServer", [("enabled", pick(["true", "false", "True"]))], []))
    }
    if chance(40) {
      let value = pick(["Switch.A=true", "Switch.A=false;Switch.B=true", "", " Switch.B = True ;"])
      parts.append(.element("AppContextSwitchOverrides", [("value", value)], []))
    }
    if chance(40) {
      let bindings = strewn(
        some(2) { file in Self.binding(file.pick(["Contoso.A", "Contoso.B"]), "1.0.0.0") })
      parts.append(
        .element("assemblyBinding", [("xmlns", "urn:schemas-microsoft-com:asm.v1")], bindings))
    }
    return .element("runtime", [], strewn(parts))
  }

  /// Each name once, since .NET refuses a second one.
  mutating func connectionStrings() -> GeneratedPart {
    let names = [pick(["Main", "MAIN"]), "Audit"].filter { _ in chance(60) }
    let entries = names.map { name in
      GeneratedPart.element("add", [("name", name), ("connectionString", "Server=.;")], [])
    }
    let clear: [GeneratedPart] = chance(20) ? [.element("clear", [], [])] : []
    return .element("connectionStrings", [], strewn(clear + entries))
  }

  mutating func connections() -> GeneratedPart {
    .element(
      "connectionManagement", [],
      some(2) { file in
        .element("add", [("address", file.pick(["*", "http://a"])), ("maxconnection", "4")], [])
      })
  }

  mutating func rules() -> GeneratedPart {
    .element(
      "contoso.rules", pick([[], [("level", "low")]]),
      (0..<Int(pick(["0", "1", "3"]).utf8.first ?? 48) - 48).map { number in
        .element("rule", [("id", "\(number)"), ("on", "true")], [])
      })
  }
}
