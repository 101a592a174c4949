extension TextAnalysis {
  /// Whether the folded text of `token` is `word`, which is ASCII or Swedish lower case.
  ///
  /// The only unsafe step is the view of a static string's bytes, which live as long as the program and
  /// are read within the closure. Complexity: O(length), without allocation.
  public func token(_ token: Token, is word: StaticString) -> Bool {
    guard token.count <= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { bytes in
      var index = token.range.lowerBound
      let end = token.range.upperBound
      var position = 0
      while position < bytes.count {
        var value = unsafe UInt32(bytes[position])
        position += 1
        if value >= 0xC0, position < bytes.count {
          value = unsafe (value & 0x1F) << 6 | UInt32(bytes[position] & 0x3F)
          position += 1
        }
        guard index < end, folded[index].value == value else { return false }
        index += 1
      }
      return index == end
    }
  }
}
