import CLibYAML

/// The parser of libyaml, which tells of a text event by event and never reads a file.
@safe
final class YAMLEvents {
  /// Something that libyaml tells of, with its place in characters.
  struct Event {
    enum Kind {
      case scalar(String, isPlain: Bool)
      case sequence, endOfSequence, mapping, endOfMapping
      case document, endOfStream
      /// What needs no answer.
      case other
    }

    let kind: Kind
    /// The first character and the one behind the last, counted from 0.
    let characters: Range<Int>
    /// The anchor that the node has or the alias refers to.
    let anchor: String?
    /// A Boolean value indicating whether the node has a tag.
    let hasTag: Bool
    /// A Boolean value indicating whether the event stands for a node with an anchor elsewhere.
    let isAlias: Bool
  }

  /// Why libyaml cannot read on.
  struct Failure: Error {
    let message: String
    /// The place in characters, unless it is known in bytes only.
    let character: Int
    /// The place in bytes, where characters cannot be counted.
    let byte: Int?
  }

  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

  /// Creates a parser of `bytes`, which must be there as long as it is used.
  ///
  /// - Throws: ``Failure`` if there is no memory for it.
  init(of bytes: UnsafeBufferPointer<UInt8>) throws(Failure) {
    unsafe parser.initialize(to: yaml_parser_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      throw Failure(message: "there is no memory to read it", character: 0, byte: nil)
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// Returns the next event.
  ///
  /// - Throws: ``Failure`` if the text is no YAML.
  func next() throws(Failure) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe Event(event)
  }

  private var failure: Failure {
    let isInBytes = unsafe parser.pointee.error == YAML_READER_ERROR
    var message = "it cannot be read"
    if let problem = unsafe parser.pointee.problem { message = unsafe String(cString: problem) }
    return unsafe Failure(
      message: message, character: parser.pointee.problem_mark.index,
      byte: isInBytes ? parser.pointee.problem_offset : nil)
  }
}

extension YAMLEvents.Event {
  /// Copies what the event says, so that libyaml may forget it.
  fileprivate init(_ event: yaml_event_t) {
    let data = unsafe event.data
    var anchor: UnsafeMutablePointer<yaml_char_t>?
    var tag: UnsafeMutablePointer<yaml_char_t>?
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      unsafe (anchor, tag) = (data.scalar.anchor, data.scalar.tag)
      let text = unsafe UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)
      let isPlain = unsafe data.scalar.style == YAML_PLAIN_SCALAR_STYLE
      kind = unsafe .scalar(String(decoding: text, as: UTF8.self), isPlain: isPlain)
    case YAML_SEQUENCE_START_EVENT:
      unsafe (anchor, tag) = (data.sequence_start.anchor, data.sequence_start.tag)
      kind = .sequence
    case YAML_MAPPING_START_EVENT:
      unsafe (anchor, tag) = (data.mapping_start.anchor, data.mapping_start.tag)
      kind = .mapping
    case YAML_ALIAS_EVENT:
      unsafe anchor = data.alias.anchor
      kind = .other
    case YAML_SEQUENCE_END_EVENT: kind = .endOfSequence
    case YAML_MAPPING_END_EVENT: kind = .endOfMapping
    case YAML_DOCUMENT_START_EVENT: kind = .document
    case YAML_STREAM_END_EVENT: kind = .endOfStream
    default: kind = .other
    }
    unsafe characters = event.start_mark.index..<max(event.start_mark.index, event.end_mark.index)
    self.anchor = unsafe anchor.map { unsafe String(cString: $0) }
    hasTag = unsafe tag != nil
    isAlias = unsafe event.type == YAML_ALIAS_EVENT
  }
}
