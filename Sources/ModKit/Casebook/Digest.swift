/// A SHA-256 value.
///
///     SHA256.digest(of: Array("abc".utf8)).hex.prefix(8)   // "ba7816bf"
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  init(words: InlineArray<8, UInt32>) {
    first = UInt64(words[0]) << 32 | UInt64(words[1])
    second = UInt64(words[2]) << 32 | UInt64(words[3])
    third = UInt64(words[4]) << 32 | UInt64(words[5])
    fourth = UInt64(words[6]) << 32 | UInt64(words[7])
  }

  /// Reads exactly 64 hexadecimal digits, of either case; nil for anything else.
  public init?(hex: some StringProtocol) {
    self.init(hexBytes: Array(hex.utf8))
  }

  /// Reads exactly 64 hexadecimal digits as ASCII bytes; nil for anything else.
  public init?(hexBytes digits: some Collection<UInt8>) {
    guard digits.count == 64 else { return nil }
    var words: InlineArray<8, UInt32> = .init(repeating: 0)
    for (position, digit) in digits.enumerated() {
      guard let value = hexadecimalValue(digit) else { return nil }
      words[position / 8] = words[position / 8] << 4 | value
    }
    self.init(words: words)
  }

  /// The 32 bytes, most significant first.
  public var bytes: [UInt8] {
    [first, second, third, fourth].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
    }
  }

  /// 64 lower-case hexadecimal digits as ASCII bytes.
  public var hexBytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(64)
    for word in [first, second, third, fourth] {
      for shift in stride(from: 60, through: 0, by: -4) {
        let nibble = UInt8(truncatingIfNeeded: word >> UInt64(shift) & 0xF)
        result.append(nibble < 10 ? 0x30 + nibble : 0x57 + nibble)
      }
    }
    return result
  }

  /// 64 lower-case hexadecimal digits, as in `sha256sum`.
  public var hex: String { String(decoding: hexBytes, as: UTF8.self) }

  /// The hexadecimal form.
  public var description: String { hex }
}
