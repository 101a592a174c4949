/// What signs and digits stand for in hidden words.
enum MaskAlphabet {
  /// Bits of `AffixTrie.code`: a–z, å, ä, ö, é.
  static func bit(_ letter: Unicode.Scalar) -> UInt32 { 1 << UInt32(AffixTrie.code(letter.value)) }

  static let a: UInt32 = bit("a") | bit("å") | bit("ä")
  static let o: UInt32 = bit("o") | bit("ö")
  static let vowels: UInt32 =
    a | o | bit("e") | bit("i") | bit("u") | bit("y")
  static let any: UInt32 = 0x1FFF_FFFF

  /// The letters a digit is written for.
  static func digit(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x30: o
    case 0x31: bit("i") | bit("l")
    case 0x32: bit("z")
    case 0x33: bit("e")
    case 0x34: a
    case 0x35: bit("s")
    case 0x36: bit("g")
    case 0x37: bit("t")
    case 0x38: bit("b")
    default: bit("g")
    }
  }

  /// The letters a sign looks like.
  static func symbol(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x40: a  // @
    case 0x24, 0xA7: bit("s")  // $ §
    case 0x20AC: bit("e")  // €
    case 0xA3: bit("l")  // £
    case 0xA5: bit("y")  // ¥
    case 0xA2: bit("c")  // ¢
    case 0x21, 0x7C: bit("i") | bit("l")  // ! |
    case 0xA1: bit("i")  // ¡
    case 0x2B: bit("t")  // +
    case 0x2B55: o  // ⭕
    default: 0
    }
  }

  /// The letters a sign can cover: a star or number sign any, the others a vowel.
  static func mask(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x2A, 0x23, 0x2217, 0x2731, 0x2022, 0x25CF, 0x2588, 0x25A0: any  // * # ∗ ✱ • ● █ ■
    case 0x25, 0x26, 0x3F, 0x5E, 0x7E, 0x5F, 0x2D, 0x2E, 0x3D, 0xA4: vowels  // % & ? ^ ~ _ - . = ¤
    case 0x25CB, 0x25A1, 0x2605, 0x2606, 0xB0, 0xB7: vowels  // ○ □ ★ ☆ ° ·
    default: 0
    }
  }

  /// Whether a sign at the beginning of a word can be its first letter.
  static func opens(_ value: UInt32) -> Bool {
    switch value {
    case 0x24, 0x21, 0x7C, 0x20AC, 0xA1, 0x40, 0xA7, 0x2A, 0x5F: true
    default: false
    }
  }

  /// Whether a sign at the end of a word can cover letters.
  static func closes(_ value: UInt32) -> Bool { value == 0x2A || value == 0x23 || value == 0x5F }
}

extension TextAnalysis {
  /// What the folded scalars in `range` can stand for, or nil where a letter is of no use.
  func maskItems(_ range: Range<Int>) -> [MaskReader.Item]? {
    let isAccented = range.contains {
      !folded[$0].traits.isDisjoint(with: [.accented, .marked])
    }
    var items: [MaskReader.Item] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = folded[index]
      let isPair =
        scalar.value == 0x7C && index + 1 < range.upperBound && folded[index + 1].value == 0x3C
      if isPair {
        items.append(
          MaskReader.Item(
            letters: MaskAlphabet.bit("k"), isSkippable: false, disguise: .symbol, skipped: [],
            isLetter: false))
        index += 2
        continue
      }
      switch classes[scalar.value] {
      case .letter:
        guard let item = letterItem(scalar, isFirst: index == range.lowerBound, isAccented)
        else { return nil }
        items.append(item)
      case .digit:
        items.append(
          MaskReader.Item(
            letters: MaskAlphabet.digit(scalar.value), isSkippable: false, disguise: .digit,
            skipped: [], isLetter: false))
      case .sign: items.append(signItem(index, in: range))
      case .emoji:
        let symbol = MaskAlphabet.symbol(scalar.value)
        items.append(
          MaskReader.Item(
            letters: symbol == 0 ? MaskAlphabet.vowels : symbol, isSkippable: true,
            disguise: symbol == 0 ? [.mask, .pictograph] : .pictograph, skipped: .separators,
            isLetter: false))
      case .space, .newline: break
      }
      index += 1
    }
    return items
  }

  private func letterItem(
    _ scalar: FoldedScalar, isFirst: Bool, _ isAccented: Bool
  ) -> MaskReader.Item? {
    var value = scalar.value
    var disguise: Disguise = []
    if value >= 0x370, let latin = latinLookalike(of: value) {
      value = latin
      disguise = .lookalike
    }
    let code = AffixTrie.code(value)
    guard code < 31 else { return nil }
    var letters: UInt32 = 1 << UInt32(code)
    if isAccented {
      if letters & MaskAlphabet.a != 0 { letters |= MaskAlphabet.a }
      if letters & MaskAlphabet.o != 0 { letters |= MaskAlphabet.o }
    }
    if value == 0x69, !isFirst, scalar.traits.contains(.uppercase) {
      letters |= MaskAlphabet.bit("l")
    }
    return MaskReader.Item(
      letters: letters, isSkippable: false, disguise: disguise, skipped: [], isLetter: true)
  }

  /// A sign separates letters or covers one; in a row of five or more one of them may be too many.
  private func signItem(_ index: Int, in range: Range<Int>) -> MaskReader.Item {
    let value = folded[index].value
    let symbol = MaskAlphabet.symbol(value)
    return MaskReader.Item(
      letters: symbol == 0 ? MaskAlphabet.mask(value) : symbol, isSkippable: true,
      disguise: symbol == 0 ? .mask : .symbol, skipped: .separators, isLetter: false,
      isCover: MaskAlphabet.closes(value) || MaskAlphabet.mask(value) == MaskAlphabet.any)
  }
}
