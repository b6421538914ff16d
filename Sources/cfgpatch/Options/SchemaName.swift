import ArgumentParser
import CfgPatchKit
import ConfigModel
import SourceDiagnostics

/// The name of a schema that is built in.
enum SchemaName: ExpressibleByArgument {
  case product(Product.Kind)
  case project

  /// A policy is a part of a project file, so one schema has two names.
  private static let projectNames = ["project", "policy"]

  static var allValueStrings: [String] { Product.Kind.allCases.map(\.rawValue) + projectNames }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  init?(argument: String) {
    if Self.projectNames.contains(argument) {
      self = .project
    } else if let kind = Product.Kind(rawValue: argument) {
      self = .product(kind)
    } else {
      return nil
    }
  }

  /// The schema, in UTF-8.
  var text: [UInt8] {
    switch self {
    case .product(let kind): Product.of(kind).schema
    case .project: Array((ProjectSchema.value.text + "\n").utf8)
    }
  }
}
