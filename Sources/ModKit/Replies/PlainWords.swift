/// The words of a text in lower case, as bytes, with `@` kept in front of handles.
///
/// Letters are ASCII letters, digits and everything outside ASCII; only ASCII and Latin-1 letters are lowered, which is
/// enough for Swedish and English phrases. Meant for official answers and short reactions: comments are judged
/// by the recognisers. Complexity: O(length), two allocations.
struct PlainWords {
  /// The lowered words, each with a space before and after it.
  private(set) var bytes: [UInt8] = [0x20]
  /// Where each word starts in `bytes`.
  private(set) var starts: [Int] = []
  /// Whether a digit occurs.
  private(set) var hasDigit = false

  /// Takes at most `limit` words of `text`.
  init(_ text: String, limit: Int = .max) {
    var previous: UInt8 = 0
    var isInside = false
    for byte in text.utf8 {
      if PlainWords.isPart(byte, isInside: isInside) {
        if !isInside {
          guard starts.count < limit else { break }
          starts.append(bytes.count)
          isInside = true
        }
        if (0x30...0x39).contains(byte) { hasDigit = true }
        let isCapital =
          (0x41...0x5A).contains(byte)
          || (previous == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97)
        bytes.append(isCapital ? byte + 0x20 : byte)
      } else {
        if isInside { bytes.append(0x20) }
        isInside = false
      }
      previous = byte
    }
    if isInside { bytes.append(0x20) }
  }

  /// How many words there are.
  var count: Int { starts.count }

  /// The words as strings.
  var strings: [String] { starts.indices.map { string(at: $0) } }

  /// The word at `index` as a string.
  func string(at index: Int) -> String {
    let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
    return String(decoding: bytes[starts[index]..<end - 1], as: UTF8.self)
  }

  /// The words joined by single spaces.
  var joined: String { String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self) }

  /// Whether `other`, a run of whole words, occurs.
  func contains(_ other: PlainWords) -> Bool {
    !other.starts.isEmpty
      && starts.contains { bytes[($0 - 1)...].starts(with: other.bytes) }
  }

  private static func isPart(_ byte: UInt8, isInside: Bool) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    case 0x40: !isInside
    case 0x2D, 0x5F: isInside
    default: false
    }
  }
}

/// Phrases that are looked for at the beginnings of words.
///
///     PhraseSet(["vidarebefordra"]).occurs(in: PlainWords("Det vidarebefordras."))   // true
///
/// Phrases are in lower case with single spaces; one that ends in a space asks for a whole last word.
struct PhraseSet {
  private var phrases: [UInt8: [[UInt8]]] = [:]

  init(_ texts: [String]) {
    for text in texts {
      let bytes = Array(text.utf8)
      if let first = bytes.first { phrases[first, default: []].append(bytes) }
    }
  }

  /// Whether any phrase occurs. Complexity: O(words × phrases with the same first letter).
  func occurs(in words: PlainWords) -> Bool {
    for start in words.starts {
      for phrase in phrases[words.bytes[start]] ?? [] {
        guard start + phrase.count <= words.bytes.count else { continue }
        var index = 0
        while index < phrase.count, words.bytes[start + index] == phrase[index] { index += 1 }
        if index == phrase.count { return true }
      }
    }
    return false
  }
}
