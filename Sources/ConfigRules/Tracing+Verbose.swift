import ConfigModel
import LosslessXML

extension EffectiveLevel {
  /// A Boolean value indicating whether messages of the level `Verbose` pass.
  var isVerbose: Bool { levels?.contains(.verbose) ?? false }
}

extension EffectiveSource {
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
