/// The spellings of `word` by someone without å, ä and ö on the keyboard: *javla*, *jaevla*.
///
/// Empty for words without these letters. A spelling that is a Swedish word of its own, such as
/// *hora* for *höra*, is never among them. Complexity: O(length).
public func bareSpellings(of word: String) -> [String] {
  // å, ä and ö are 0xC3 and 0xA5, 0xA4, 0xB6 in UTF-8.
  guard word.utf8.contains(0xC3) else { return [] }
  var short: [UInt8] = []
  var long: [UInt8] = []
  var hasMarks = false
  for byte in word.utf8 {
    let letters: (UInt8, UInt8)? =
      switch byte {
      case 0xA5 where short.last == 0xC3: (0x61, 0x61)
      case 0xA4 where short.last == 0xC3: (0x61, 0x65)
      case 0xB6 where short.last == 0xC3: (0x6F, 0x65)
      default: nil
      }
    if let letters {
      hasMarks = true
      short[short.count - 1] = letters.0
      long[long.count - 1] = letters.0
      long.append(letters.1)
    } else {
      short.append(byte)
      long.append(byte)
    }
  }
  guard hasMarks else { return [] }
  return [short, long].map { String(decoding: $0, as: UTF8.self) }
    .filter { !SwedishHomographs.bareSpellings.contains($0) }
}
