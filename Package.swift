// swift-tools-version: 6.2
import PackageDescription

let contract: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A Swift module of the house: it may import what it lists and nothing else.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: contract)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], path: "Tests/\(name)",
    exclude: exclude, swiftSettings: contract)
}

let package = Package(
  name: "cfgpatch",
  products: [
    .library(name: "CfgPatchKit", targets: ["CfgPatchKit"]),
    .executable(name: "cfgpatch", targets: ["cfgpatch"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // ground
    module("SourceText"),
    module("SourceDiagnostics", ["SourceText"]),
    // meaning
    module("LosslessXML", ["SourceText", "SourceDiagnostics"]),
    module("ConfigModel", ["LosslessXML", "SourceDiagnostics", "SourceText"]),
    module("ConfigTemplates", ["CConfigTemplates"]),
    module(
      "ConfigPatch", ["ConfigModel", "LosslessXML", "SourceDiagnostics", "SourceText"]),
    module("ConfigRules", ["ConfigModel", "LosslessXML", "SourceDiagnostics", "SourceText"]),
    // world
    module("SchemaValidation", ["CLibXML2", "LosslessXML", "SourceDiagnostics", "SourceText"]),
    module("YAMLReader", ["CLibYAML", "SourceText"]),
    module("FileStore", ["CFileStore"]),
    module("Workers"),
    module(
      "CfgPatchKit",
      [
        "ConfigModel", "ConfigPatch", "ConfigRules", "ConfigTemplates", "FileStore", "LosslessXML",
        "SchemaValidation", "SourceDiagnostics", "SourceText", "Workers", "YAMLReader",
      ]),
    .executableTarget(
      name: "cfgpatch",
      dependencies: [
        "CfgPatchKit", "ConfigModel", "ConfigPatch", "FileStore", "SourceDiagnostics", "Workers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: contract),
    // C
    .target(name: "CConfigTemplates", exclude: ["schemas"]),
    .target(name: "CFileStore"),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev", "pkg-config"])]),
    // tests
    .target(
      name: "TestSupport", dependencies: ["SourceText"], path: "Tests/TestSupport",
      swiftSettings: contract),
    tests("SourceTextTests", ["SourceText"]),
    tests(
      "SourceDiagnosticsTests", ["SourceDiagnostics", "SourceText"], exclude: ["Goldens"]),
    tests("ConfigModelTests", ["ConfigModel", "LosslessXML", "SourceDiagnostics", "SourceText"]),
    tests(
      "ConfigRulesTests",
      ["ConfigRules", "ConfigModel", "LosslessXML", "SourceDiagnostics", "SourceText"]),
    tests(
      "ConfigPatchTests",
      ["ConfigPatch", "ConfigModel", "LosslessXML", "SourceDiagnostics", "SourceText"],
      exclude: ["Layout/Goldens"]),
    tests(
      "CfgPatchKitTests",
      [
        "CfgPatchKit", "ConfigModel", "ConfigPatch", "FileStore", "LosslessXML",
        "SourceDiagnostics", "SourceText", "Workers",
      ]),
    tests(
      "CommandLineTests", ["cfgpatch", "CfgPatchKit", "FileStore"],
      exclude: ["Goldens", "project-files.tsv"]),
    tests(
      "LosslessXMLTests", ["LosslessXML", "SourceDiagnostics", "SourceText"],
      exclude: ["Fixtures"]),
    tests(
      "SchemaValidationTests",
      ["SchemaValidation", "ConfigTemplates", "LosslessXML", "SourceDiagnostics", "SourceText"]),
    tests("YAMLReaderTests", ["YAMLReader", "SourceText"]),
    tests("FileStoreTests", ["FileStore"]),
    tests("WorkersTests", ["Workers"]),
    tests(
      "RuntimeOracleTests",
      [
        "CfgPatchKit", "ConfigModel", "FileStore", "LosslessXML", "SourceDiagnostics",
        "SourceText",
      ], exclude: ["Probe"]),
    tests("RepositoryTests", []),
  ]
)
