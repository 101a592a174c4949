/// The words of a short text in lower case, as bytes, with `@` kept in front of handles.
///
/// Letters are ASCII letters, digits and everything outside ASCII; only ASCII and Latin-1 letters are lowered, which is
/// enough for Swedish and English phrases. Meant for official answers and short reactions: comments are judged
/// by the recognisers.
struct PlainWords {
  /// The words, in order.
  private(set) var words: [String] = []
  /// The lowered text with single spaces between words and one at either end, for phrase search.
  private(set) var padded = " "
  /// Whether a digit occurs.
  private(set) var hasDigit = false
  /// Whether something that looks like a link occurs.
  private(set) var hasLink = false
  /// Whether a question mark occurs.
  private(set) var hasQuestionMark = false

  init(_ text: String) {
    var word: [UInt8] = []
    var previous: UInt8 = 0
    func isLetter(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
      default: false
      }
    }
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: hasDigit = true
      case 0x3F: hasQuestionMark = true
      default: break
      }
      let isAt = byte == 0x40 && word.isEmpty
      let isInner = (byte == 0x2D || byte == 0x5F) && !word.isEmpty
      if isLetter(byte) || isAt || isInner {
        let isCapital =
          (0x41...0x5A).contains(byte)
          || (previous == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97)
        word.append(isCapital ? byte + 0x20 : byte)
      } else {
        finish(&word)
      }
      previous = byte
    }
    finish(&word)
    hasLink =
      text.utf8.count > 6
      && (padded.contains(" http ") || padded.contains(" https ") || padded.contains(" www "))
  }

  /// Whether `phrase`, lower case with single spaces, occurs with a word's beginning at its beginning.
  func contains(_ phrase: String) -> Bool { padded.contains(" " + phrase) }

  private mutating func finish(_ word: inout [UInt8]) {
    guard !word.isEmpty else { return }
    let text = String(decoding: word, as: UTF8.self)
    words.append(text)
    padded += text + " "
    word.removeAll(keepingCapacity: true)
  }
}
