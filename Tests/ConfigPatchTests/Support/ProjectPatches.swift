import ConfigModel
import ConfigPatch
import LosslessXML
import SourceText
import TestSupport

/// The patches of the commands, made with the templates of the project.
enum ProjectPatches {
  /// The file of the template `name`.
  static func text(ofTemplate name: String) throws -> SourceText {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    let path = (root + ["templates", "\(name).xml"]).joined(separator: "/")
    return SourceText(try bytes(ofFile: path))
  }

  static func template(_ name: String) throws -> Template {
    try Template(named: name, DocumentSyntax(parsing: try text(ofTemplate: name)))
  }

  static func enable(
    _ kind: Product.Kind = .ecma2HostService, _ levels: SourceLevels = .verbose
  ) throws -> Patch {
    .enableVerbose(for: .of(kind), levels: levels, try template("enable-verbose-ecma2host"))
  }

  static func disable(
    _ kind: Product.Kind = .ecma2HostService, _ levels: SourceLevels = .error,
    removing: Bool = false
  ) throws -> Patch {
    .disableVerbose(
      for: .of(kind), levels: levels, removing: removing, try template("enable-verbose-ecma2host"))
  }

  static func enableAgent(_ levels: SourceLevels? = nil) throws -> Patch {
    .enableAgentVerbose(levels: levels, try template("enable-verbose-agent"))
  }

  static func disableAgent(_ levels: SourceLevels = .error) throws -> Patch {
    .disableAgentVerbose(levels: levels, try template("enable-verbose-agent"))
  }

  static func enableConnector() throws -> Patch {
    .enableTraceLog(try template("enable-verbose-connector"))
  }

  static func disableConnector() throws -> Patch {
    .disableTraceLog(try template("enable-verbose-connector"))
  }

  static func setProxy(
    _ address: String = "http://proxy.contoso.com:8080",
    _ adjust: (inout ProxyOptions) -> Void = { _ in }
  ) throws -> Patch {
    var options = ProxyOptions(address: address)
    adjust(&options)
    return try .setProxy(options, try template("set-proxy"))
  }

  /// Every patch with its usual options.
  static func all() throws -> [Patch] {
    [
      try enable(), try enable(.ecma2HostWizard), try disable(), try disable(removing: true),
      try enableAgent(), try disableAgent(), try enableConnector(), try disableConnector(),
      try setProxy(), .removeProxy,
    ]
  }
}
