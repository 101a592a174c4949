extension TextAnalysis {
  /// The end of the address that starts at `chunk`, or `wordEnd` when the chunk is none; nil while
  /// nothing yet speaks for an address.
  ///
  /// Called once a chunk, so that a long chunk is scanned once.
  func linkEnd(chunk: Int, wordEnd: Int) -> Int? {
    guard wordEnd + 1 < folded.count else { return nil }
    let sign = folded[wordEnd].value
    let next = folded[wordEnd + 1].value
    switch sign {
    case 0x3A where next == 0x2F: break
    case 0x2E, 0x40, 0x2D, 0x5F:
      let nextClass = classes[next]
      guard nextClass == .letter || nextClass == .digit else { return nil }
    default: return nil
    }
    var end = wordEnd
    while end < folded.count {
      let scalarClass = classes[folded[end].value]
      if scalarClass == .space || scalarClass == .newline { break }
      end += 1
    }
    while end > wordEnd, isTrailing(folded[end - 1].value) { end -= 1 }
    return isAddress(chunk..<end) ? end : wordEnd
  }

  /// Whether an address may go on behind a word with this sign; what `linkEnd` decides it asks again.
  static func joinsAddress(_ value: UInt32) -> Bool {
    switch value {
    case 0x2D, 0x2E, 0x3A, 0x40, 0x5F: true
    default: false
    }
  }

  private func isTrailing(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x2C, 0x21, 0x3F, 0x3A, 0x3B, 0x22, 0x27, 0x29, 0x5D, 0x7D, 0x2019, 0x201D: true
    default: false
    }
  }

  private func isAddress(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    var labelStart = index
    var labels = 0
    var isHost = true
    var afterAt = false
    while index < range.upperBound {
      let value = folded[index].value
      let scalarClass = classes[value]
      if scalarClass == .letter || scalarClass == .digit || value == 0x2D || value == 0x5F {
        index += 1
        continue
      }
      if value == 0x2E {
        guard index > labelStart else { return false }
        labels += 1
        labelStart = index + 1
      } else if value == 0x40, index > range.lowerBound {
        afterAt = true
        labels = 0
        labelStart = index + 1
      } else if value == 0x3A, index + 2 < range.upperBound, folded[index + 1].value == 0x2F,
        folded[index + 2].value == 0x2F, labels == 0
      {
        return true
      } else {
        isHost = value == 0x2F || value == 0x3F || value == 0x23 || value == 0x3A
        break
      }
      index += 1
    }
    guard isHost, labels > 0, index > labelStart else { return false }
    if startsWithWWW(range) || afterAt { return labels > 0 }
    let hasPath = index < range.upperBound && folded[index].value == 0x2F
    return isTopDomain(labelStart..<index, isCertain: hasPath || labels > 1)
  }

  private func startsWithWWW(_ range: Range<Int>) -> Bool {
    range.count > 4 && (0..<3).allSatisfy { folded[range.lowerBound + $0].value == 0x77 }
      && folded[range.lowerBound + 3].value == 0x2E
  }

  /// Endings that are also Swedish words need a path or a third label: *bra.nu ska vi* is no address.
  private func isTopDomain(_ range: Range<Int>, isCertain: Bool) -> Bool {
    guard range.count >= 2, range.count <= 8 else { return false }
    var key: UInt64 = 0
    for index in range {
      guard folded[index].value < 0x80 else { return false }
      key = key << 8 | UInt64(folded[index].value)
    }
    switch key {
    // se com net org eu
    case 0x7365, 0x636F6D, 0x6E6574, 0x6F7267, 0x6575:
      return true
    // io info biz example dk
    case 0x696F, 0x696E666F, 0x62697A, 0x6578616D706C65, 0x646B:
      return true
    // fi uk ru ly gl
    case 0x6669, 0x756B, 0x7275, 0x6C79, 0x676C:
      return true
    // xyz shop club gov edu
    case 0x78797A, 0x73686F70, 0x636C7562, 0x676F76, 0x656475:
      return true
    // online cc
    case 0x6F6E6C696E65, 0x6363:
      return true
    // nu de no me to
    case 0x6E75, 0x6465, 0x6E6F, 0x6D65, 0x746F:
      return isCertain
    // is tv top app link
    case 0x6973, 0x7476, 0x746F70, 0x617070, 0x6C696E6B:
      return isCertain
    // site live test co dev
    case 0x73697465, 0x6C697665, 0x74657374, 0x636F, 0x646576:
      return isCertain
    default: return false
    }
  }
}
