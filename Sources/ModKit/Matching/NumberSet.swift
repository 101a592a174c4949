/// A set of small numbers, one bit each.
struct NumberSet: Sendable {
  private var bits: [UInt64] = []

  /// Whether `number` is in it.
  func contains(_ number: Int) -> Bool {
    number >= 0 && number >> 6 < bits.count && bits[number >> 6] >> UInt64(number & 63) & 1 == 1
  }

  /// Adds `number`, from 0 up.
  mutating func insert(_ number: Int) {
    let missing = (number >> 6) + 1 - bits.count
    if missing > 0 { bits.append(contentsOf: repeatElement(0, count: missing)) }
    bits[number >> 6] |= 1 << UInt64(number & 63)
  }

  /// Calls `body` with every number, ascending.
  func forEach(_ body: (Int) -> Void) {
    for (index, element) in bits.enumerated() {
      var rest = element
      while rest != 0 {
        body(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
