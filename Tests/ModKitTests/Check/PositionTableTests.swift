import Testing

@testable import ModKit

/// The table of positions against a dictionary.
struct PositionTableTests {
  @Test(arguments: [1, 7, 42] as [UInt64])
  func `a table holds what a dictionary holds, whatever is stored and removed`(seed: UInt64) {
    var table = PositionTable()
    var expected: [UInt64: Int32] = [:]
    var state = seed
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33 % bound
    }
    for step in 0..<20_000 {
      // Few different keys, close together, so that runs of full slots arise and break.
      let key = next(700) * (step % 2 == 0 ? 1 : 1 << 32)
      let position = next(3) == 0 ? nil : Int32(next(1000))
      table[key] = position
      expected[key] = position
    }
    var found: [UInt64: Int32] = [:]
    for number in 0..<700 as Range<UInt64> {
      for key in [number, number << 32] {
        if let position = table[key] { found[key] = position }
      }
    }
    #expect(found == expected)
  }
}
