import ConfigModel
import LosslessXML
import SourceDiagnostics

extension EffectiveLevel {
  /// A Boolean value indicating whether messages of the level `Verbose` pass.
  var isVerbose: Bool { levels?.contains(.verbose) ?? false }
}

extension EffectiveSource {
  /// How much it matters that `product` traces so much; `nil` if it is no more than the level that
  /// the vendor documents for normal operation, or goes nowhere.
  ///
  /// The provisioning agent has its source in the file only while it is to be verbose.
  func gravity(for product: Product) -> Severity? {
    guard !listeners.isEmpty else { return nil }
    guard let levels = level.levels else {
      let isOn = level.value == .decidedByProgram && product.kind == .provisioningAgent
      return isOn ? .warning : nil
    }
    if level.isVerbose { return .warning }
    return product.quietLevel.isSuperset(of: levels) ? nil : .note
  }

  /// Where the level is decided: an attribute, or the element of a switch or of the source.
  var levelRange: Range<Int> {
    switch level.origin {
    case .switchValue(let attribute): attribute.range
    case .namedSwitch(_, .some(let entry)), .switchOfSourceName(let entry): entry.startTagRange
    case .namedSwitch, .program: source.element.startTagRange
    }
  }
}

extension Listener {
  /// A Boolean value indicating whether the listener writes text to the file that
  /// `initializeData` names.
  var writesText: Bool {
    let classes = ["TextWriter", "XmlWriter", "DelimitedList"]
    let name = type.prefix { $0 != "," }
    return classes.contains { name == "System.Diagnostics.\($0)TraceListener" }
  }
}
