/// Remembers which comments were read, in ten bytes each at three quarters full.
///
/// Only hashes are kept: 64 bits of the identifier and 16 of the text. Two of ten million identifiers share their 64 bits
/// with a probability of about 3 in a million; the second would be refused, not lost without a word.
public struct SeenIdentifiers: Sendable {
  private var hashes: [UInt64] = Array(repeating: 0, count: 1024)
  private var texts: [UInt16] = Array(repeating: 0, count: 1024)
  private var count = 0

  /// What an identifier turned out to be.
  public enum Result: Sendable {
    /// Not met before.
    case new
    /// Met before with the same text.
    case repeated
    /// Met before with another text.
    case conflicting
  }

  /// Nothing yet.
  public init() {}

  /// Adds an identifier. Complexity: O(1) on average.
  public mutating func insert(_ identifier: String, text: String) -> Result {
    if count * 4 >= hashes.count * 3 { grow() }
    let hash = max(mixedHash(identifier.utf8.span), 1)
    let textHash = UInt16(truncatingIfNeeded: mixedHash(text.utf8.span))
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return texts[slot] == textHash ? .repeated : .conflicting }
      slot = (slot + 1) & (hashes.count - 1)
    }
    hashes[slot] = hash
    texts[slot] = textHash
    count += 1
    return .new
  }

  private mutating func grow() {
    let old = (hashes, texts)
    let size = hashes.count * 2
    hashes = Array(repeating: 0, count: size)
    texts = Array(repeating: 0, count: size)
    for index in old.0.indices where old.0[index] != 0 {
      var slot = Int(truncatingIfNeeded: old.0[index]) & (size - 1)
      while hashes[slot] != 0 { slot = (slot + 1) & (size - 1) }
      hashes[slot] = old.0[index]
      texts[slot] = old.1[index]
    }
  }
}

/// A 64-bit hash that is the same in every run, by multiplying and folding eight bytes at a time.
func mixedHash(_ bytes: Span<UInt8>) -> UInt64 {
  var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
  var index = 0
  while index < bytes.count {
    var word: UInt64 = 0
    for step in 0..<min(8, bytes.count - index) {
      word |= UInt64(bytes[index + step]) << UInt64(step * 8)
    }
    let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    hash = product.high ^ product.low ^ 0xA076_1D64_78BD_642F
    index += 8
  }
  let product = hash.multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
  return product.high ^ product.low
}
