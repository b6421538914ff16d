/// The type that an attribute's text is converted to.
enum AttributeType: Hashable, Sendable {
  case string
  case boolean
  case integer
  /// True, False or Unspecified in any case, or a number.
  case triState(EnumConverter)
  /// Names of an enumeration, in their exact case.
  case names(GenericEnumConverter)
  case absoluteURI

  /// What .NET says when it cannot convert `text`, or `nil` if it can.
  func error(reading text: String) -> String? {
    do throws(ConversionFault) {
      switch self {
      case .string: break
      case .boolean: _ = try BooleanConverter.value(of: text)
      case .integer: _ = try Int32Converter.value(of: text)
      case .triState(let converter): _ = try converter.value(of: text)
      case .names(let converter): _ = try converter.values(of: text)
      case .absoluteURI: return uriFault(of: text)
      }
      return nil
    } catch {
      return error.message
    }
  }

  private func uriFault(of text: String) -> String? {
    do throws(URIFault) {
      _ = try AbsoluteURI(parsing: text)
      return nil
    } catch {
      return error.message
    }
  }
}
