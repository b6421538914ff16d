// swift-tools-version: 6.2
import PackageDescription

// A package of its own, since the sanitizer and its flags must not reach the one that is shipped.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "cfgpatch", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzLosslessXML",
      dependencies: [.product(name: "CfgPatchKit", package: "cfgpatch")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ]
)
