import Testing

@testable import ModKit

/// The table of positions against a dictionary.
struct PositionTableTests {
  @Test(arguments: [1, 7, 42] as [UInt64])
  func `a table with room holds what a dictionary holds`(seed: UInt64) {
    var table = PositionTable(forKeys: 60_000)
    var expected: [UInt64: UInt16] = [:]
    var generator = SeededGenerator(seed: seed)
    for position in 1...20_000 as ClosedRange<UInt16> {
      // Keys alike in their lower or in their upper half, many of them stored again.
      let key = UInt64.random(in: 0..<700, using: &generator) << (position % 2 == 0 ? 0 : 32)
      #expect(table.replace(key, by: position) == expected[key])
      expected[key] = position
    }
    var found: [UInt64: UInt16] = [:]
    for number in 0..<700 as Range<UInt64> {
      for key in [number, number << 32] {
        if let position = table[key] { found[key] = position }
      }
    }
    #expect(found == expected)
  }

  @Test func `a full table forgets the oldest and keeps the newest`() {
    var table = PositionTable(forKeys: 48)
    let positions = 1...10_000 as ClosedRange<UInt16>
    for position in positions { table.replace(UInt64(position) &* 0x9E37_79B9, by: position) }
    let kept = positions.filter { table[UInt64($0) &* 0x9E37_79B9] == $0 }
    #expect(kept.count == 16 * 8)
    #expect(kept.allSatisfy { $0 > 9700 }, "\(kept.first ?? 0)")
    #expect(kept.suffix(40) == Array(9961...10_000)[...])
  }
}
