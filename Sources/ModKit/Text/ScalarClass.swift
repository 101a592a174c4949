/// What a folded scalar is to the tokeniser.
enum ScalarClass: UInt8, Sendable {
  case letter
  case digit
  case space
  case newline
  case sign
  case emoji
}

/// Classes of the scalars below U+0250 by table, of others by range.
struct ScalarClassTable: Sendable {
  /// The one table.
  static let standard = ScalarClassTable()

  /// The classes of the scalars below U+0250.
  let low: [ScalarClass]

  private init() {
    low = (0..<UInt32(0x250)).map { value in
      switch value {
      case 0x0A, 0x0B, 0x0C, 0x0D: .newline
      case 0...0x20: .space
      case 0x30...0x39: .digit
      case 0x41...0x5A, 0x61...0x7A: .letter
      case 0xC0...0x24F where value != 0xD7 && value != 0xF7: .letter
      default: .sign
      }
    }
  }

  subscript(value: UInt32) -> ScalarClass {
    value < 0x250 ? low[Int(value)] : Self.high(value)
  }

  /// The class of a scalar from U+0250 on.
  static func high(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0x250...0x52F: .letter
    case 0x2000...0x2069, 0x20A0...0x20CF: .sign
    case 0x2122, 0x2139: .sign
    case 0x2190...0x2BFF, 0x1F000...0x1FBFF, 0x3030, 0x303D: .emoji
    case 0xFFFD: .sign
    default: (Unicode.Scalar(value)?.properties.isAlphabetic ?? false) ? .letter : .sign
    }
  }
}
