/// Remembers which comments were read, in eight bytes each at three quarters full, ten where texts are compared.
///
/// Only hashes are kept: 64 bits of the identifier and 16 of the text. Two of ten million identifiers share their 64 bits
/// with a probability of about 3 in a million; the second would be refused, not lost without a word.
public struct SeenIdentifiers: Sendable {
  private var hashes: [UInt64] = Array(repeating: 0, count: 1024)
  /// Beside the hashes; empty until a text is compared.
  private var texts: [UInt16] = []
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

  /// Adds an identifier with its text. Complexity: O(1) on average.
  public mutating func insert(_ identifier: String, text: String) -> Result {
    if texts.isEmpty { texts = Array(repeating: 0, count: hashes.count) }
    let textHash = UInt16(truncatingIfNeeded: mixedHash(text.utf8.span))
    let (slot, isNew) = place(identifier)
    if !isNew { return texts[slot] == textHash ? .repeated : .conflicting }
    texts[slot] = textHash
    return .new
  }

  /// Adds an identifier whose text does not matter; false when it was met before. Complexity: O(1) on average.
  public mutating func insert(_ identifier: String) -> Bool { place(identifier).isNew }

  /// The slot of `identifier`, and whether it is there only now.
  private mutating func place(_ identifier: String) -> (slot: Int, isNew: Bool) {
    if count * 4 >= hashes.count * 3 { grow() }
    let hash = max(identifierHash(identifier), 1)
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let other = hashes[slot]
      if other == 0 { break }
      if other == hash { return (slot, false) }
      slot = (slot + 1) & mask
    }
    hashes[slot] = hash
    count += 1
    return (slot, true)
  }

  private mutating func grow() {
    let old = (hashes, texts)
    let size = hashes.count * 2
    hashes = Array(repeating: 0, count: size)
    if !texts.isEmpty { texts = Array(repeating: 0, count: size) }
    for index in old.0.indices where old.0[index] != 0 {
      var slot = Int(truncatingIfNeeded: old.0[index]) & (size - 1)
      while hashes[slot] != 0 { slot = (slot + 1) & (size - 1) }
      hashes[slot] = old.0[index]
      if !texts.isEmpty { texts[slot] = old.1[index] }
    }
  }
}

/// A 64-bit hash of an identifier, the same in every run, whose lowest bits are alike for identifiers that differ in the
/// last character alone: what follows upon one another, as in most exports, lies in the same lines of a table.
func identifierHash(_ identifier: String) -> UInt64 {
  let utf8 = identifier.utf8
  let bytes = utf8.span
  guard bytes.count > 0 else { return 0 }
  let last = bytes[bytes.count - 1]
  let beginning = mixedHash(bytes.extracting(..<(bytes.count - 1)))
  // The upper bits tell all identifiers apart, the lowest ones only the last characters of those with one beginning.
  let upper = mixed(beginning, UInt64(last)) & ~0xFFFF_FFFF
  return upper | (beginning ^ UInt64(last)) & 0xFFFF_FFFF
}

/// A 64-bit hash that is the same in every run, by multiplying and folding eight bytes at a time.
func mixedHash(_ bytes: Span<UInt8>) -> UInt64 {
  var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
  let raw = unsafe bytes.bytes
  var index = 0
  while index + 8 <= raw.byteCount {
    // The eight bytes lie inside the span, as the condition says, and UInt64 has no invalid bit patterns.
    let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    hash = mixed(hash, UInt64(littleEndian: word))
    index += 8
  }
  if index < bytes.count {
    var word: UInt64 = 0
    for step in 0..<bytes.count - index {
      word |= UInt64(bytes[index + step]) << UInt64(step * 8)
    }
    hash = mixed(hash, word)
  }
  let product = hash.multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
  return product.high ^ product.low
}

private func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
  let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
  return product.high ^ product.low ^ 0xA076_1D64_78BD_642F
}
