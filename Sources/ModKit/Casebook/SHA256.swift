/// SHA-256 (FIPS 180-4), fed piece by piece.
///
///     var hash = SHA256()
///     hash.update("ab".utf8Span.span)
///     hash.update("c".utf8Span.span)
///     hash.finished().hex.prefix(8)   // "ba7816bf"
///
/// Messages of up to 2^61 bytes. Complexity: O(n) time, constant memory.
public struct SHA256: Sendable {
  private var chain = ChainingValue()
  private var pending: InlineArray<64, UInt8> = .init(repeating: 0)
  private var pendingCount = 0
  private var length: UInt64 = 0

  /// Starts a hash of no bytes.
  public init() {}

  /// The digest of `bytes`.
  public static func digest(of bytes: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(bytes.span)
    return hash.finished()
  }

  /// Adds an array of bytes.
  public mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

  /// Adds the UTF-8 of `text`.
  public mutating func update(_ text: String) { update(Array(text.utf8).span) }

  /// Adds `bytes`.
  public mutating func update(_ bytes: Span<UInt8>) {
    length &+= UInt64(bytes.count)
    var offset = 0
    if pendingCount > 0 {
      while pendingCount < 64, offset < bytes.count {
        pending[pendingCount] = bytes[offset]
        pendingCount += 1
        offset += 1
      }
      guard pendingCount == 64 else { return }
      chain.compress(pending.span, from: 0)
      pendingCount = 0
    }
    while bytes.count - offset >= 64 {
      chain.compress(bytes, from: offset)
      offset += 64
    }
    while offset < bytes.count {
      pending[pendingCount] = bytes[offset]
      pendingCount += 1
      offset += 1
    }
  }

  /// The digest of everything added so far; more can be added to `self` afterwards.
  public func finished() -> Digest {
    var copy = self
    copy.pad()
    return Digest(words: copy.chain.words)
  }

  private mutating func pad() {
    let bits = length &* 8
    var tail: [UInt8] = [0x80]
    let used = (pendingCount + 1) % 64
    tail.append(contentsOf: repeatElement(0, count: (used <= 56 ? 56 : 120) - used))
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    update(tail.span)
  }
}

/// The intermediate hash value H.
private struct ChainingValue {
  var words: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// FIPS 180-4 section 6.2.2 on the 64 bytes at `offset`, with a message schedule of 16 rolling words.
  mutating func compress(_ bytes: Span<UInt8>, from offset: Int) {
    var schedule: InlineArray<16, UInt32> = .init(repeating: 0)
    for index in 0..<16 {
      let at = offset + 4 * index
      schedule[index] =
        UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16
        | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
    }
    var lanes = Lanes(
      a: words[0], b: words[1], c: words[2], d: words[3],
      e: words[4], f: words[5], g: words[6], h: words[7])
    for round in 0..<16 { lanes.step(schedule[round] &+ roundConstants[round]) }
    for round in 16..<64 {
      let old = schedule[(round + 1) & 15]
      let new = schedule[(round + 14) & 15]
      let low = rotated(old, 7) ^ rotated(old, 18) ^ old >> 3
      let high = rotated(new, 17) ^ rotated(new, 19) ^ new >> 10
      schedule[round & 15] = schedule[round & 15] &+ low &+ schedule[(round + 9) & 15] &+ high
      lanes.step(schedule[round & 15] &+ roundConstants[round])
    }
    words[0] &+= lanes.a
    words[1] &+= lanes.b
    words[2] &+= lanes.c
    words[3] &+= lanes.d
    words[4] &+= lanes.e
    words[5] &+= lanes.f
    words[6] &+= lanes.g
    words[7] &+= lanes.h
  }
}

/// The eight working variables.
private struct Lanes {
  var a: UInt32
  var b: UInt32
  var c: UInt32
  var d: UInt32
  var e: UInt32
  var f: UInt32
  var g: UInt32
  var h: UInt32

  /// One round; `input` is the sum of schedule word and round constant.
  mutating func step(_ input: UInt32) {
    let choice = g ^ (e & (f ^ g))
    let first = h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ choice &+ input
    let majority = (a & b) | (c & (a | b))
    let second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
    h = g
    g = f
    f = e
    e = d &+ first
    d = c
    c = b
    b = a
    a = first &+ second
  }
}

private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
  word &>> count | word &<< (32 - count)
}

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2).
private let roundConstants: InlineArray<64, UInt32> = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5,
  0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
  0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
  0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
  0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc,
  0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
  0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
  0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
  0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
  0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
  0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3,
  0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
  0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5,
  0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
  0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
