/// The name of a type as `Type.GetType` takes it: the full name, and the assembly it is in.
///
/// White space before a name is skipped; the name of the type is case-sensitive, all the rest is
/// not.
package struct TypeName: Hashable, Sendable {
  /// The namespace and the name, with type arguments and such as they are written.
  package let fullName: String
  /// The assembly, or `nil` where .NET looks in the one that asks and in `mscorlib`.
  package let assembly: AssemblyName?

  /// Reads `text`, or nothing where .NET finds no name in it.
  package init?(_ text: String) {
    let comma = Self.endOfName(text)
    fullName = String(text[..<comma].drop(while: \.isWhitespace))
    guard !fullName.isEmpty else { return nil }
    if comma == text.endIndex {
      assembly = nil
    } else {
      guard let name = AssemblyName(text[text.utf8.index(after: comma)...]) else { return nil }
      assembly = name
    }
  }

  /// The first comma that is neither in brackets nor behind a backslash.
  private static func endOfName(_ text: String) -> String.Index {
    var depth = 0
    var isEscaped = false
    for index in text.utf8.indices {
      switch text.utf8[index] {
      case _ where isEscaped: isEscaped = false
      case UInt8(ascii: "\\"): isEscaped = true
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ",") where depth == 0: return index
      default: break
      }
    }
    return text.endIndex
  }

  /// The name without the namespace.
  package var simpleName: Substring {
    fullName[(fullName.lastIndex(of: ".").map(fullName.index(after:)) ?? fullName.startIndex)...]
  }

  /// The namespace, or `""`.
  package var namespace: Substring {
    fullName[..<(fullName.lastIndex(of: ".") ?? fullName.startIndex)]
  }
}
