/// Digits written as words, as in "noll sjuttio ett sju fyra".
enum SpokenDigits {
  /// The digits of each word, Swedish from 0 to 99 and English from 0 to 9.
  static let values: [String: [UInt8]] = {
    var values: [String: [UInt8]] = [:]
    let units = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"]
    let teens = [
      "tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
    ]
    let tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"]
    let english = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    func add(_ word: String, _ digits: [UInt8]) {
      for spelling in spellings(word) where values[spelling] == nil { values[spelling] = digits }
    }
    for (value, word) in units.enumerated() { add(word, [UInt8(value)]) }
    add("nolla", [0])
    add("nollan", [0])
    for (value, word) in teens.enumerated() { add(word, [1, UInt8(value)]) }
    for (value, word) in tens.enumerated() {
      let ten = UInt8(value + 2)
      add(word, [ten, 0])
      for (unit, name) in units.enumerated() where unit > 0 {
        add(word + name, [ten, UInt8(unit)])
      }
    }
    for (value, word) in english.enumerated() { add(word, [UInt8(value)]) }
    return values
  }()

  /// A run of numerals: its tokens and what it can mean in digits.
  struct Run {
    /// The tokens, numerals and the signs between them.
    var tokens: Range<Int>
    /// The readings; "sjuttio ett" is 70 1 or 71.
    var readings: [[UInt8]]
  }

  /// Every run of at least five numerals with eight digits or more, digits between them included.
  /// Complexity: linear.
  static func runs(in text: borrowing TextAnalysis, numeral: WordClass) -> [Run] {
    guard text.signs.triggers.contains(.numerals), hasThree(numeral, text) else { return [] }
    var runs: [Run] = []
    var index = 0
    while index < text.tokens.count {
      guard text.token(text.tokens[index], isIn: numeral) else {
        index += 1
        continue
      }
      let start = index
      var end = index
      var words = 0
      var parts: [[UInt8]] = []
      while index < text.tokens.count, parts.count < 24 {
        let token = text.tokens[index]
        if text.token(token, isIn: numeral), let digits = values[text.string(of: token)] {
          parts.append(digits)
          words += 1
          end = index + 1
        } else if token.kind == .number, token.count <= 4 {
          parts.append(token.range.map { UInt8(truncatingIfNeeded: text[$0].value &- 0x30) })
          end = index + 1
        } else if token.kind != .punctuation || token.count > 2 {
          break
        }
        index += 1
      }
      index = max(index, start + 1)
      let digits = parts.reduce(0) { $0 + $1.count }
      guard words >= 5 || words >= 3 && digits >= 9, digits >= 8 else { continue }
      runs.append(Run(tokens: start..<end, readings: readings(parts)))
    }
    return runs
  }

  /// Whether at least three words of `text` are numerals, the fewest that a run has.
  private static func hasThree(_ numeral: WordClass, _ text: borrowing TextAnalysis) -> Bool {
    var found = 0
    for index in text.tokens.indices where text.token(text.tokens[index], isIn: numeral) {
      found += 1
      if found == 3 { return true }
    }
    return false
  }

  /// The digits one after the other, and the same with a ten and the unit after it as one number.
  private static func readings(_ parts: [[UInt8]]) -> [[UInt8]] {
    let plain = parts.flatMap { $0 }
    var joined: [UInt8] = []
    var index = 0
    while index < parts.count {
      let part = parts[index]
      if part.count == 2, part[1] == 0, part[0] > 1, index + 1 < parts.count,
        parts[index + 1].count == 1, parts[index + 1][0] != 0
      {
        joined += [part[0], parts[index + 1][0]]
        index += 2
      } else {
        joined += part
        index += 1
      }
    }
    return joined == plain ? [plain] : [plain, joined]
  }
}
