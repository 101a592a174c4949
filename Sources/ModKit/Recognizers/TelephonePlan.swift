/// What the Swedish numbering plan says about a telephone number.
///
///     TelephonePlan.kind(of: [0, 7, 0, 1, 7, 4, 0, 6, 0, 5])   // .mobile
///
/// Source: the Swedish numbering plan for telephony according to ITU-T E.164 (PTS).
enum TelephonePlan {
  /// Whose numbers a series holds.
  enum Kind: Equatable {
    /// 070, 072, 073, 076, 079: a person's telephone, as a rule.
    case mobile
    /// A number with an area code: a home, an office or a switchboard.
    case landline
    /// 010, 020, 077, 09xx: organisations, free and shared cost, premium rate.
    case organisation
  }

  /// The kind of a national number with its leading 0 (7–9 digits after it), nil when no series fits.
  /// Complexity: O(1).
  static func kind(of digits: some RandomAccessCollection<UInt8>) -> Kind? {
    let number = Array(digits.prefix(14))
    guard (7...13).contains(number.count), number[0] == 0, number[1] != 0 else { return nil }
    let two = Int(number[1]) * 10 + Int(number[2])
    let three = two * 10 + Int(number[3])
    switch two {
    case 70, 72, 73, 76, 79: return number.count == 10 ? .mobile : nil
    case 10: return number.count == 10 ? .organisation : nil
    case 20: return (8...10).contains(number.count) ? .organisation : nil
    default: break
    }
    if two == 77 || [900, 939, 944].contains(three) {
      return (8...10).contains(number.count) ? .organisation : nil
    }
    // A subscriber's number has five digits or more and does not start with 0.
    guard let code = codeLength(of: number), number.count <= 10, number.count - code >= 5,
      number[code] != 0
    else { return nil }
    return .landline
  }

  /// How many digits, the 0 included, the area or series code of a national number has.
  static func codeLength(of digits: some RandomAccessCollection<UInt8>) -> Int? {
    let number = Array(digits.prefix(4))
    guard number.count == 4, number[0] == 0 else { return nil }
    if number[1] == 8 { return 2 }
    let two = Int(number[1]) * 10 + Int(number[2])
    if two >= 70 && two <= 79 || two == 10 || two == 20 || twoDigitAreas.contains(two) { return 3 }
    return threeDigitAreas.contains(two * 10 + Int(number[3])) ? 4 : nil
  }

  /// Area codes 0NN.
  private static let twoDigitAreas: Set<Int> = [
    11, 13, 16, 18, 19, 21, 23, 26, 31, 33, 35, 36, 40, 42, 44, 46, 54, 60, 63, 90,
  ]

  /// Area codes 0NNN.
  private static let threeDigitAreas: Set<Int> = [
    120, 121, 122, 123, 125, 140, 141, 142, 143, 144, 150, 151, 152, 155, 156, 157, 158, 159, 171,
    173, 174, 175, 176, 220, 221, 222, 223, 224, 225, 226, 227, 240, 241, 243, 246, 247, 248, 250,
    251, 253, 258, 270, 271, 278, 280, 281, 290, 291, 292, 293, 294, 295, 297, 300, 301, 302, 303,
    304, 320, 321, 322, 325, 340, 345, 346, 370, 371, 372, 380, 381, 382, 383, 390, 392, 393, 410,
    411, 413, 414, 415, 416, 417, 418, 430, 431, 433, 435, 451, 454, 455, 456, 457, 459, 470, 471,
    472, 474, 476, 477, 478, 479, 480, 481, 485, 486, 490, 491, 492, 493, 494, 495, 496, 498, 499,
    500, 501, 502, 503, 504, 505, 506, 510, 511, 512, 513, 514, 515, 520, 521, 522, 523, 524, 525,
    526, 528, 530, 531, 532, 533, 534, 550, 551, 552, 553, 554, 555, 560, 563, 564, 565, 570, 571,
    573, 580, 581, 582, 583, 584, 585, 586, 587, 589, 590, 591, 611, 612, 613, 620, 621, 622, 623,
    624, 640, 642, 643, 644, 645, 647, 650, 651, 652, 653, 657, 660, 661, 662, 663, 670, 671, 672,
    680, 682, 684, 687, 690, 691, 692, 693, 695, 696, 910, 911, 912, 913, 914, 915, 916, 918, 920,
    921, 922, 923, 924, 925, 926, 927, 928, 929, 930, 932, 933, 934, 935, 940, 941, 942, 943, 950,
    951, 952, 953, 954, 960, 961, 970, 971, 973, 975, 976, 977, 978, 980, 981,
  ]
}
