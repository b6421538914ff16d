/// The ways in which an attribute that locks something is wrong.
///
/// Each is a `throw` in `ConfigurationElement.ParseLockedAttributes` or `DeserializeElement`.
enum LockFault: Hashable, Sendable {
  /// The list of names is empty.
  case empty(attribute: String)
  /// A name in the list is no attribute, or no element, of where the list stands.
  case unknown(name: String, isElement: Bool)
  /// A name in the list is that of an attribute that has to be there.
  case required(name: String)
  /// `lockItem` is no Boolean value.
  case notBoolean

  /// What is, in one sentence.
  var message: String {
    switch self {
    case .empty(let attribute): "'\(attribute)' is empty"
    case .unknown(let name, true): "there is no element '\(name)' here that could be locked"
    case .unknown(let name, false): "there is no attribute '\(name)' here that could be locked"
    case .required(let name): "'\(name)' has to be there, so it cannot be locked"
    case .notBoolean: "'lockItem' is neither 'true' nor 'false'"
    }
  }

  /// What .NET says, up to the names that it lists.
  var runtimeMessage: String {
    switch self {
    case .empty(let attribute): "The '\(attribute)' attribute cannot be an empty string."
    case .unknown(let name, let isElement):
      "The \(isElement ? "element" : "attribute") '\(name)' is not valid in the locked list for "
        + "this section."
    case .required(let name):
      "The attribute '\(name)' is required and cannot be locked. The configuration should lock the "
        + "entire element if it needs to lock required attributes."
    case .notBoolean: "The property 'lockItem' must have value 'true' or 'false'."
    }
  }
}

extension ElementDefinition {
  /// Returns what is wrong with `text` as the value of the attribute `name`, which locks something.
  ///
  /// An element that takes attributes of any name has none that are known not to be there.
  func lockFaults(_ name: String, _ text: String) -> [LockFault] {
    guard name != "lockItem" else { return Self.isBoolean(text) ? [] : [.notBoolean] }
    guard !text.isEmpty else { return [.empty(attribute: name)] }
    let isElement = ["lockElements", "lockAllElementsExcept"].contains(name)
    let allowsAll = ["lockElements", "lockAttributes"].contains(name)
    return text.split { [",", ":", ";"].contains($0) }.map { String($0).trimmingWhitespace }
      .filter { !$0.isEmpty && !(allowsAll && $0 == "*") }
      .compactMap { isElement ? elementFault($0) : attributeFault($0) }
  }

  private func elementFault(_ name: String) -> LockFault? {
    children.contains { $0.name == name } ? nil : .unknown(name: name, isElement: true)
  }

  private func attributeFault(_ name: String) -> LockFault? {
    guard let attribute = attributes.first(where: { $0.name == name }) else {
      return acceptsOtherAttributes ? nil : .unknown(name: name, isElement: false)
    }
    return attribute.isRequired ? .required(name: name) : nil
  }

  private static func isBoolean(_ text: String) -> Bool {
    do throws(ConversionFault) { _ = try BooleanConverter.value(of: text) } catch { return false }
    return true
  }
}
