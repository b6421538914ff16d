/// Something that a file says, with the place where it says it.
struct Placed<Value: Hashable & Sendable>: Hashable, Sendable {
  let value: Value
  /// The place, as byte offsets into the UTF-8 of the text.
  let range: Range<Int>

  init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
  }
}
