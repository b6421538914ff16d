import TestSupport

/// What the runtime made of one file.
struct Answer {
  /// A value, or the messages of what was thrown in its place, from the outermost in.
  enum Told<Value> {
    case value(Value)
    case thrown([String])

    /// The messages, if there are any.
    var messages: [String]? {
      if case .thrown(let messages) = self { messages } else { nil }
    }

    /// The value, if there is one.
    var value: Value? {
      if case .value(let value) = self { value } else { nil }
    }
  }

  /// A trace source.
  struct Source {
    let level: Int32
    let listeners: [Listener]
  }

  /// A listener of a trace source.
  struct Listener: Hashable {
    let name: String
    let type: String
    /// What the filter asks for: the number of its levels, or the name of a source.
    let filter: String?
  }

  let sections: [String: Told<Void>]
  let settings: Told<[String: String]>
  let trace: Told<[Listener]>
  let sources: [String: Told<Source>]
  let requests: [String: Told<String>]

  /// The message with which every section is refused.
  var refusal: [String]? {
    let messages = sections.values.compactMap(\.messages)
    let isOfAll =
      messages.count == sections.count
      && messages.allSatisfy { $0.first == "Error Initializing the configuration system." }
    return isOfAll ? messages.first : nil
  }

  /// Reads a line that the probe wrote.
  ///
  /// - Throws: ``UnusableProbe`` or ``NotJSON`` if it is not one.
  init(reading line: String) throws {
    let json = try JSON(reading: line)
    sections = try Self.members(json["sections"]) { _ in () }
    settings = try Self.told(json["settings"]) { json in
      try Self.members(json) { $0.text ?? "" }.compactMapValues(\.value)
    }
    trace = try Self.told(json["trace"], Self.listeners)
    sources = try Self.members(json["sources"]) { json in
      guard case .number(let level)? = json["level"], let level = Int32(level) else {
        throw UnusableProbe(says: line)
      }
      return Source(level: level, listeners: try Self.listeners(json["listeners"] ?? .null))
    }
    requests = try Self.members(json["requests"]) { $0.text ?? "" }
  }

  private static func members<Value>(
    _ json: JSON?, _ value: (JSON) throws -> Value
  ) throws -> [String: Told<Value>] {
    guard case .object(let members)? = json else { throw UnusableProbe(says: "no object") }
    return try members.mapValues { try told($0, value) }
  }

  private static func told<Value>(
    _ json: JSON?, _ value: (JSON) throws -> Value
  ) throws -> Told<Value> {
    guard let json else { throw UnusableProbe(says: "no answer") }
    guard case .array(let messages)? = json["throws"] else { return .value(try value(json)) }
    return .thrown(messages.compactMap(\.text))
  }

  private static func listeners(_ json: JSON) throws -> [Listener] {
    guard case .array(let listeners) = json else { throw UnusableProbe(says: "no list") }
    return listeners.map {
      Listener(
        name: $0["name"]?.text ?? "", type: $0["type"]?.text ?? "", filter: $0["filter"]?.text)
    }
  }
}
