import ArgumentParser
import CfgPatchKit

/// `--diff` and `--diff=STYLE`, which are two options to ArgumentParser.
///
/// Its own options that may stand alone drop the value in `--diff=redacted --check`, and take one
/// that they cannot read for none, which would show the secrets that the value was to mask.
struct DifferenceOptions: ParsableArguments {
  @Flag(
    name: .customLong("diff"),
    help: """
      Print what changes, for 'patch --binary -p0' to apply; '--diff=redacted' masks secrets.
      """)
  private var isShown = false

  @Option(name: .customLong(Self.styleName), help: .private)
  private var name: String?

  private static let styleName = "diff-style"

  /// Returns `argument`, in which `--diff=STYLE` becomes the option that takes the style.
  static func spelledOut(_ argument: String) -> String {
    argument.hasPrefix("--diff=") ? "--\(styleName)=\(argument.dropFirst(7))" : argument
  }

  func validate() throws {
    guard let name, DifferenceStyle(rawValue: name) == nil else { return }
    let names = DifferenceStyle.allCases.map { "'--diff=\($0.rawValue)'" }
    throw ValidationError("there is no '--diff=\(name)', only \(names.joined(separator: " and "))")
  }

  /// How the difference is shown, if it is.
  var style: DifferenceStyle? {
    name.flatMap(DifferenceStyle.init) ?? (isShown ? .unified : nil)
  }
}
