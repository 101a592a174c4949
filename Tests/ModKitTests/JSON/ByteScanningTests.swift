import Testing

@testable import ModKit

/// The scans that take eight or more bytes a step, against ones that take one.
struct ByteScanningTests {
  /// Bytes that mean something to one of the scans, and the beginnings and ends of characters of every length.
  private static let bytes: [UInt8] = [
    0x61, 0x62, 0x20, 0x22, 0x5C, 0x0A, 0x1F, 0x00, 0x7F, 0x80, 0xA5, 0xB6, 0xBF, 0xC0, 0xC1, 0xC2,
    0xC3, 0xC3, 0xC3, 0xDF, 0xE0, 0xE2, 0xEF, 0xF0, 0xF4, 0xFF,
  ]

  private static func random(_ generator: inout SeededGenerator, plain: Int) -> [UInt8] {
    var result: [UInt8] = []
    while result.count < 40 {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<plain: result.append(0x61)
      case plain..<9: result += [0xC3, UInt8.random(in: 0x80...0xBF, using: &generator)]
      default: result.append(bytes[Int.random(in: 0..<bytes.count, using: &generator)])
      }
    }
    return result
  }

  @Test(arguments: [3, 5, 7])
  func `text is passed over up to the first byte that is not plain`(plain: Int) {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let bytes = Self.random(&generator, plain: plain)
      let start = Int.random(in: 0..<8, using: &generator)
      #expect(endOfPlainASCII(bytes.span, from: start) == Self.end(bytes, start, letters: false))
      // Where the scan leaves off, one byte at a time goes on: together they reach the same place.
      var offset = endOfPlainText(bytes.span, from: start)
      let end = Self.end(bytes, start, letters: true)
      #expect(offset <= end, "\(bytes)")
      #expect(Self.end(bytes, offset, letters: true) == end, "\(bytes)")
      offset = min(offset, end)
      #expect(
        String(validating: bytes[start..<offset], as: UTF8.self) != nil
          || bytes[start] & 0xC0 == 0x80, "\(bytes)")
    }
  }

  /// The same by one character a step.
  private static func end(_ bytes: [UInt8], _ start: Int, letters: Bool) -> Int {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x80, byte != 0x22, byte != 0x5C {
        offset += 1
      } else if letters, (0xC2...0xDF).contains(byte), offset + 1 < bytes.count,
        bytes[offset + 1] & 0xC0 == 0x80
      {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  @Test func `line feeds are counted in any range`() {
    var generator = SeededGenerator(seed: 3)
    let bytes = (0..<2000).map { _ in
      Bool.random(using: &generator) ? 0x0A : UInt8.random(in: 0...255, using: &generator)
    }
    for _ in 0..<500 {
      let lower = Int.random(in: 0...2000, using: &generator)
      let range = lower..<Int.random(in: lower...2000, using: &generator)
      #expect(lineFeeds(bytes.span, in: range) == bytes[range].count { $0 == 0x0A })
    }
  }
}
