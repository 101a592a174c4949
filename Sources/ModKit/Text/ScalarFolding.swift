/// What normalisation does with one scalar.
enum ScalarFolding {
  /// The scalar stands in the text as this lower-case value.
  case keep(UInt32, FoldedScalar.Traits)
  /// A combining mark, joined to the letter before it.
  case mark
  /// An invisible format character, left out.
  case drop
  /// A right-to-left override, from which the text reads backwards.
  case reverse
  /// The end of an override.
  case endReverse
}

/// The tables behind the folding of scalars above U+007F.
///
/// They follow Unicode's compatibility mappings for the letters that people hide Latin letters in
/// (full width, mathematical, enclosed, small capitals), and drop general category Cf, variation
/// selectors and fillers.
struct ScalarFoldingTable: Sendable {
  /// The one table.
  static let standard = ScalarFoldingTable()

  /// The scalars below U+0250 that stand for themselves or for one letter, as `FoldedScalar` packs them; 0 for
  /// those that are dropped or may begin something longer.
  private(set) var plain: [UInt32] = []
  private let latin: [UInt32]
  private let additional: [UInt32]

  private init() {
    latin = Self.latinBase.unicodeScalars.map(\.value)
    additional = Self.additionalBase.unicodeScalars.map(\.value)
    plain = (0..<UInt32(0x250)).map(packed)
  }

  private func packed(_ value: UInt32) -> UInt32 {
    if value < 0x80 {
      let isUpper = value &- 0x41 < 26
      return value == 0x26
        ? 0 : FoldedScalar.packed(isUpper ? value | 0x20 : value, isUpper ? .uppercase : [])
    }
    guard case .keep(let folded, let traits) = fold(value) else { return 0 }
    return FoldedScalar.packed(folded, traits)
  }

  /// Folds `value`, which is at least 0x80. Complexity: O(1).
  func fold(_ value: UInt32) -> ScalarFolding {
    if value < 0xC0 {
      switch value {
      case 0xAD: return .drop
      case 0xA0: return .keep(0x20, [])
      case 0x85: return .keep(0x0A, [])
      case 0xAA: return .keep(0x61, .styled)
      case 0xBA: return .keep(0x6F, .styled)
      default: return .keep(value, [])
      }
    }
    if value < 0x250 { return letter(latin[Int(value - 0xC0)], from: value) }
    if value < 0x1E00 { return foldBeforeAdditional(value) }
    if value < 0x1F00 { return letter(additional[Int(value - 0x1E00)], from: value) }
    if value < 0x2C00 { return foldPunctuationAndSymbols(value) }
    return foldHigh(value)
  }

  private func letter(_ base: UInt32, from value: UInt32) -> ScalarFolding {
    let swedish = isSwedishLetter(value)
    var traits: FoldedScalar.Traits = swedish || base == value ? [] : .accented
    var folded = base
    if base &- 0x41 < 26 || base &- 0xC0 < 0x1F && base != 0xD7 {
      folded = base + 0x20
      traits.insert(.uppercase)
    }
    return .keep(folded, traits)
  }

  /// å ä ö é ü and the letters of neighbouring keyboards that stand for them.
  private func isSwedishLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0xC4, 0xC5, 0xC6, 0xC8, 0xC9, 0xD6, 0xD8, 0xDC: true
    case 0xE0, 0xE4, 0xE5, 0xE6, 0xE8, 0xE9, 0xF6, 0xF8, 0xFC: true
    default: false
    }
  }

  private func foldBeforeAdditional(_ value: UInt32) -> ScalarFolding {
    switch value {
    case 0x300...0x36F where value == 0x34F: .drop
    case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF: .mark
    case 0x391...0x3A9: .keep(value + 0x20, .uppercase)
    case 0x3AC...0x3CE: .keep(value, [])
    case 0x400...0x40F: .keep(value + 0x50, .uppercase)
    case 0x410...0x42F: .keep(value + 0x20, .uppercase)
    case 0x460...0x481 where value & 1 == 0, 0x48A...0x4BF where value & 1 == 0,
      0x4D0...0x52F where value & 1 == 0:
      .keep(value + 1, .uppercase)
    // Arabic, Persian and Thai digits; Devanagari and Bengali ones.
    case 0x660...0x669, 0x6F0...0x6F9, 0xE50...0xE59: .keep(value & 0xF + 0x30, [])
    case 0x966...0x96F, 0x9E6...0x9EF: .keep(value & 0xF - 6 + 0x30, [])
    case 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: .drop
    case 0x1680: .keep(0x20, [])
    default:
      .keep(Self.styledLetter(value) ?? value, Self.styledLetter(value) == nil ? [] : .styled)
    }
  }

  private func foldPunctuationAndSymbols(_ value: UInt32) -> ScalarFolding {
    switch value {
    case 0x2000...0x200A, 0x202F, 0x205F: return .keep(0x20, [])
    case 0x202E: return .reverse
    case 0x202C, 0x2069: return .endReverse
    case 0x200B...0x200F, 0x202A...0x202D, 0x2060...0x206F: return .drop
    case 0x2028, 0x2029: return .keep(0x0A, [])
    case 0x20D0...0x20FF: return .mark
    case 0x249C...0x24B5: return .keep(value - 0x249C + 0x61, .enclosed)
    case 0x24B6...0x24CF: return .keep(value - 0x24B6 + 0x61, [.enclosed, .uppercase])
    case 0x24D0...0x24E9: return .keep(value - 0x24D0 + 0x61, .enclosed)
    case 0x2010...0x2012: return .keep(0x2D, [])
    case 0x212B: return .keep(0xE5, .uppercase)
    case 0x2100...0x214F, 0x2071, 0x207F:
      return Self.styledLetter(value).map { .keep($0, .styled) } ?? .keep(value, [])
    default: return .keep(value, [])
    }
  }

  private func foldHigh(_ value: UInt32) -> ScalarFolding {
    switch value {
    case 0x3000: return .keep(0x20, [])
    case 0x3164, 0xFFA0, 0xFEFF, 0xFE00...0xFE0F, 0xE0000...0xE0FFF: return .drop
    case 0xFE20...0xFE2F: return .mark
    case 0xFF21...0xFF3A: return .keep(value - 0xFF21 + 0x61, [.fullWidth, .uppercase])
    case 0xFF01...0xFF5E: return .keep(value - 0xFEE0, .fullWidth)
    case 0xA730, 0xA731: return .keep(value == 0xA730 ? 0x66 : 0x73, .styled)
    case 0x1D400...0x1D6A3: return .keep((value - 0x1D400) % 26 + 0x61, .styled)
    case 0x1D6A4: return .keep(0x69, .styled)
    case 0x1D7CE...0x1D7FF: return .keep((value - 0x1D7CE) % 10 + 0x30, .styled)
    case 0x1F110...0x1F129: return .keep(value - 0x1F110 + 0x61, .enclosed)
    case 0x1F130...0x1F149: return .keep(value - 0x1F130 + 0x61, .enclosed)
    case 0x1F150...0x1F169: return .keep(value - 0x1F150 + 0x61, .enclosed)
    case 0x1F170...0x1F189: return .keep(value - 0x1F170 + 0x61, .enclosed)
    default: return .keep(value, [])
    }
  }

  /// Small capitals, modifier letters and the letter-like symbols, as plain letters.
  private static func styledLetter(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x1D00, 0x1D43, 0x2090: return 0x61
    case 0x0299, 0x1D47: return 0x62
    case 0x1D04, 0x1D9C, 0x2102, 0x212D: return 0x63
    case 0x1D05, 0x1D48: return 0x64
    case 0x1D07, 0x1D49, 0x212F, 0x2130: return 0x65
    case 0x1DA0, 0x2131: return 0x66
    case 0x0262, 0x1D4D, 0x210A, 0x0261: return 0x67
    case 0x029C, 0x02B0, 0x210B...0x210E: return 0x68
    case 0x026A, 0x2071, 0x2110, 0x2111, 0x2139: return 0x69
    case 0x1D0A, 0x02B2: return 0x6A
    case 0x1D0B, 0x1D4F, 0x212A: return 0x6B
    case 0x029F, 0x02E1, 0x2112, 0x2113: return 0x6C
    case 0x1D0D, 0x1D50, 0x2133: return 0x6D
    case 0x0274, 0x207F, 0x2115: return 0x6E
    case 0x1D0F, 0x1D52, 0x2134: return 0x6F
    case 0x1D18, 0x1D56, 0x2119: return 0x70
    case 0x211A: return 0x71
    case 0x0280, 0x02B3, 0x211B...0x211D: return 0x72
    case 0x02E2: return 0x73
    case 0x1D1B, 0x1D57: return 0x74
    case 0x1D1C, 0x1D58: return 0x75
    case 0x1D20, 0x1D5B: return 0x76
    case 0x1D21, 0x02B7: return 0x77
    case 0x02E3: return 0x78
    case 0x028F, 0x02B8: return 0x79
    case 0x1D22, 0x1DBB, 0x2124: return 0x7A
    case 0x0251: return 0x61
    default: return nil
    }
  }

  /// The base letter of each scalar U+00C0–U+024F; Swedish letters and unknown ones are themselves.
  private static let latinBase =
    "AAAAÄÅÄCEÉEEIIIIDNOOOOÖ×ÖUUUÜYTsaaaaäåäceéeeiiiidnooooö÷öuuuüyty"
    + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    + "lLlNnNnNnnNnOoOoOoÖöRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"
    + "bƁƂƃƄƅƆƇƈƉƊƋƌƍƎƏƐƑfƓƔƕƖIƘklƛƜƝnƟOoƢƣƤpƦƧƨƩƪtƬtƮUuƱƲƳyZzƷƸƹƺƻƼƽƾƿ"
    + "ǀǁǂǃDDdLLlNNnAaIiOoUuUuUuUuUuǝAaAaÄäǤǥGgKkOoOoǮǯjDDdGgǶǷNnAaÄäÖö"
    + "AaAaEeEeIiIiOoOoRrRrUuUuSsTtȜȝHhȠȡȢȣȤȥAaEeOoOoOoOoYyȴȵȶjȸȹȺȻȼȽȾȿ"
    + "ɀɁɂɃɄɅɆɇɈɉɊɋɌɍɎɏ"

  /// The base letter of each scalar U+1E00–U+1EFF.
  private static let additionalBase =
    "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
    + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
    + "WwWwWwWwWwXxXxYyZzZzZzhtwyasẜẝSẟAaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
    + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYyỺỻỼỽỾỿ"
}
