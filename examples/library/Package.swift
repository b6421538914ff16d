// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "nightly-audit",
  dependencies: [
    // Elsewhere: .package(url: "…/cfgpatch", from: "…")
    .package(name: "cfgpatch", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "nightly-audit",
      dependencies: [.product(name: "CfgPatchKit", package: "cfgpatch")])
  ]
)
