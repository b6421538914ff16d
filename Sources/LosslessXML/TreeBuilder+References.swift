extension TreeBuilder {
  /// Checks every reference in `range`, where the lexer met ampersands.
  mutating func checkReferences(in range: Range<Int>, _ place: EntityCheck.Place) {
    while nextAmpersand < ampersands.count, ampersands[nextAmpersand] < range.upperBound {
      let start = Int(ampersands[nextAmpersand])
      nextAmpersand += 1
      guard start >= range.lowerBound else { continue }
      guard let reference = Reference(in: bytes, at: start, limit: range.upperBound) else {
        note(.bareAmpersand, at: start..<(start + 1))
        continue
      }
      if let fault = reference.fault(in: bytes) {
        note(fault, at: reference.range)
      } else if reference.meaning == .entity {
        checkEntity(reference, place)
      }
    }
  }

  private mutating func checkEntity(_ reference: Reference, _ place: EntityCheck.Place) {
    let name = bytes[reference.name]
    let verdict = entities.verdict(on: name, in: place, declarations)
    expandedLength += verdict.length
    if let fault = verdict.fault {
      note(fault, at: reference.range)
    } else if expandedLength > EntityCheck.maximalLength {
      note(at: reference.range) { .excessiveExpansion($0.text(reference.name)) }
    }
    for prefix in verdict.prefixes where !namespaces.binds(prefix) {
      note(.undeclaredPrefix(String(decoding: prefix, as: UTF8.self)), at: reference.range)
    }
  }
}
